import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answer {
  readonly status: number;
  readonly type: string;
  /** Parsed where it is JSON. */
  readonly body: unknown;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request that takes longer has been lost, milliseconds: then the test says so instead of waiting. */
const PATIENCE_MS = 30_000;

const agent = new Agent({ keepAlive: true });

/** Sends a request with exactly this path: `fetch` would tidy it first. Rejects when the connection is refused or cut. */
export function send(
  origin: string,
  path: string,
  { method = 'GET', headers, body }: Sent = {},
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { hostname, port } = new URL(origin);
  const outgoing = request({ hostname, port, path, method, headers, agent }, (response) => {
    const type = response.headers['content-type'] ?? '';
    text(response).then((answer) => {
      const parsed = /json/.test(type) ? JSON.parse(answer) : answer;
      resolve({ status: response.statusCode ?? 0, type, body: parsed });
    }, reject);
  });
  outgoing.setTimeout(PATIENCE_MS, () =>
    outgoing.destroy(new Error(`${method} ${path}: no answer in ${PATIENCE_MS} ms`)),
  );
  outgoing.once('error', reject);
  outgoing.end(body);
  return promise;
}
