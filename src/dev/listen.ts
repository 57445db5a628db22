import type { Server } from 'node:http';
import { UsageError } from '../usage-error.ts';

/** The usual port; the next one that is free when another program has it. */
export const USUAL_PORT = 4080;

/** This machine alone: nobody else in the network sees what is not published. */
const LOOPBACK = '127.0.0.1';

/** @param wanted null for the usual port, or any that is free; throws UsageError when one was asked for that is not */
export async function listen(server: Server, wanted: number | null): Promise<string> {
  const port = (await tryPort(server, wanted ?? USUAL_PORT)) ?? (wanted === null ? await tryPort(server, 0) : null);
  if (port === null) throw new UsageError(`port ${wanted} is taken by another program`);
  return `http://${LOOPBACK}:${port}/`;
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error);
    server.once('error', failed);
    server.listen(port, LOOPBACK, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : null);
    });
  });
}
