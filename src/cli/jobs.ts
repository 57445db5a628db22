import { availableParallelism } from 'node:os';

/** As many as the system lets us have processors. */
export const jobsOf = ({ jobs }: { readonly jobs?: number }): number => jobs ?? availableParallelism();
