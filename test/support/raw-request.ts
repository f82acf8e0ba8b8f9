import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from './api.ts';

/** Sends a path exactly as it is written: `fetch` would tidy it first. */
export function rawRequest(origin: string, path: string, method = 'GET'): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { hostname, port } = new URL(origin);
  request({ hostname, port, path, method }, async (response) => {
    const body = await text(response);
    const type = response.headers['content-type'] ?? '';
    resolve({ status: response.statusCode ?? 0, type, body: /json/.test(type) ? JSON.parse(body) : body });
  })
    .once('error', reject)
    .end();
  return promise;
}
