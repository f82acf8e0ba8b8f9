import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, isFree } from './free-port.ts';

test('a service keeps the port it had while nobody else listens there, and gets another one then', async () => {
  const port = await freePort(undefined);
  expect(await freePort(port)).toBe(port);
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  expect(await isFree(port)).toBe(false);
  expect(await freePort(port)).not.toBe(port);
  server.close();
});

test('no port is one that a system hands to outgoing connections, which would be taken a moment later', async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, () => freePort(undefined)));
  expect(ports.filter((port) => port < 20_000 || port >= 32_768)).toEqual([]);
});
