/** What is made at one time: files, and what there is to say of them. */
export interface Parcel<Notes = null> {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Plain data, as JSON has it. */
  readonly notes: Notes;
}

/** One line of JSON says what follows it: `{"notes":…,"files":[["deck.html",1234]]}`. */
export function pack({ files, notes }: Parcel<unknown>): Uint8Array {
  const head = JSON.stringify({ notes, files: files.map(({ path, bytes }) => [path, bytes.length]) });
  return Buffer.concat([new TextEncoder().encode(`${head}\n`), ...files.map(({ bytes }) => bytes)]);
}

/** @param bytes of `pack`; whoever has packed them vouches for the type of the notes */
export function unpack<Notes>(bytes: Uint8Array): Parcel<Notes> {
  const end = bytes.indexOf(LINE_FEED);
  const head: { readonly notes: Notes; readonly files: readonly (readonly [string, number])[] } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(0, end)),
  );
  let at = end + 1;
  const files = head.files.map(([path, length]) => {
    at += length;
    return { path, bytes: bytes.subarray(at - length, at) };
  });
  return { files, notes: head.notes };
}

const LINE_FEED = 10;
