/** What commander makes of the options of `check`. */
export interface CheckFlags {
  readonly templates?: string;
  readonly theme: string;
}

/** … and of `build`. */
export interface BuildFlags extends CheckFlags {
  readonly out: string;
  readonly lang?: readonly string[];
}
