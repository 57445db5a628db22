/** The command is right in form, but names something that does not exist, e.g. a theme. */
export class UsageError extends Error {}
