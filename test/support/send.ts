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

/** An address files no more than this many requests, so that those of a test stay below what one household may send. */
const REQUESTS_OF_AN_ADDRESS = 20;

const agent = new Agent({ keepAlive: true });
let sent = 0;

/** Loopback addresses one after the other, as if the requests came from many households; where only one is set up, that. */
function nextAddress(): { localAddress?: string } {
  if (process.platform !== 'linux') return {};
  const household = Math.floor(sent / REQUESTS_OF_AN_ADDRESS);
  sent += 1;
  return { localAddress: `127.1.${Math.floor(household / 250) % 250}.${(household % 250) + 1}` };
}

/** Sends a request with exactly this path: `fetch` would tidy it first. Rejects when the connection is refused or cut. */
export function send(
  origin: string,
  path: string,
  { method = 'GET', headers, body }: Sent = {},
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { hostname, port } = new URL(origin);
  const outgoing = request({ hostname, port, path, method, headers, agent, ...nextAddress() }, (response) => {
    const type = response.headers['content-type'] ?? '';
    text(response).then((answer) => {
      const parsed = /json/.test(type) ? JSON.parse(answer) : answer;
      resolve({ status: response.statusCode ?? 0, type, body: parsed });
    }, reject);
  });
  outgoing.once('error', reject);
  outgoing.end(body);
  return promise;
}
