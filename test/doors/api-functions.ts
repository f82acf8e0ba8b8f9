import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ROUTES } from '../../infra/constructs/routes.ts';
import { type Answer, type Call, call } from '../http-call.ts';

type Handler = Parameters<typeof call>[0];

export interface ApiFunctions {
  /** Calls the function that a route leads to. */
  call(route: { readonly method: string; readonly path: string }, request: Call): Promise<Answer>;
  close(): void;
}

/** Every API function, with a state machine of which every execution runs. */
export async function openApiFunctions(): Promise<ApiFunctions> {
  const stateMachine = createServer((_, response) => response.end(JSON.stringify({ status: 'RUNNING' })));
  await new Promise<void>((listening) => stateMachine.listen(0, '127.0.0.1', listening));
  process.env['AWS_ENDPOINT_URL_SFN'] = `http://127.0.0.1:${(stateMachine.address() as AddressInfo).port}`;
  const handlers = new Map<string, Handler>();
  for (const name of new Set(ROUTES.map((route) => route.function)))
    handlers.set(name, (await import(`../../functions/${name}/handler.ts`)).handler);
  return {
    call({ method, path }, request) {
      const route = ROUTES.find((one) => one.method === method && one.path === path);
      const handler = route && handlers.get(route.function);
      if (!handler) throw new TypeError(`no function answers ${method} ${path}`);
      return call(handler, request);
    },
    close: () => void stateMachine.close(),
  };
}
