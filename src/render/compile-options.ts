/** How every template is compiled, here and when it is bundled. Strict: a field that is missing is an error, not ''. */
export const COMPILE_OPTIONS = { strict: true, preventIndent: true } as const;
