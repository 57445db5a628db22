export const EXIT = { done: 0, contentErrors: 1, wrongUsage: 2, fileError: 3, internalError: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
