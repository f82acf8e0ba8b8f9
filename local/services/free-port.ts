import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { StartupError } from '../startup-error.ts';

/**
 * Ports that no system hands to outgoing connections (Linux begins at 32768, macOS and Windows at 49152): one that is free
 * now is still free when its service starts a moment later, or again after a restart.
 */
const SERVICE_PORTS = { first: 20_000, end: 32_768 } as const;

const ATTEMPTS = 100;

/**
 * A loopback port that nothing listens on: the preferred one when it is free, else any. Services keep their ports over
 * restarts where they can, so that links handed out before a restart still work after it.
 */
export async function freePort(preferred: number | undefined): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = randomInt(SERVICE_PORTS.first, SERVICE_PORTS.end);
    if (await isFree(port)) return port;
  }
  throw new Error(`None of ${ATTEMPTS} loopback ports that were tried is free.`);
}

/** The sentence for a port that another program listens on. */
export function portTaken(port: number, cause?: unknown): StartupError {
  return new StartupError(
    'portTaken',
    `Port ${port} is taken by another program; choose another one with PORT.`,
    { cause },
  );
}

/** True when nothing on this machine listens on the port of the loopback interface. */
export async function isFree(port: number): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
    else reject(error);
  });
  server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  return promise;
}
