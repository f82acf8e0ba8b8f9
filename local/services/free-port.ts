import { createServer } from 'node:net';
import { StartupError } from '../startup-error.ts';

/**
 * A loopback port that nothing listens on: the preferred one when it is free, else any. Services keep their ports over
 * restarts where they can, so that links handed out before a restart still work after it.
 */
export async function freePort(preferred: number | undefined): Promise<number> {
  return (preferred === undefined ? undefined : await tryPort(preferred)) ?? (await tryPort(0)) ?? raise();
}

/** True when nothing on this machine listens on the port of the loopback interface. */
export async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== undefined;
}

/** The sentence for a port that another program listens on. */
export function portTaken(port: number, cause?: unknown): StartupError {
  return new StartupError(
    'portTaken',
    `Port ${port} is taken by another program; choose another one with PORT.`,
    { cause },
  );
}

async function tryPort(port: number): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const server = createServer();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
    else reject(error);
  });
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
  });
  return promise;
}

function raise(): never {
  throw new Error('The machine has no free loopback port.');
}
