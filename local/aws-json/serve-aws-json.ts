import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

/** An error as an AWS service answers it: `code` becomes the exception's name in the SDK. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export interface AwsJsonService {
  readonly version: '1.0' | '1.1';
  /** First part of the `x-amz-target` header, such as `AWSStepFunctions`. */
  readonly target: string;
  /** By operation name; takes the parsed body, returns the answer's body. Throws `AwsError` for what the caller did wrong. */
  readonly operations: ReadonlyMap<string, (input: unknown) => Promise<unknown>>;
  /** @default 0 any free port */
  readonly port?: number;
  log(line: string): void;
}

export interface AwsJsonEndpoint {
  readonly endpoint: string;
  close(): Promise<void>;
}

const largestBodyBytes = 2 * 1024 * 1024;

/** Serves the AWS JSON protocol on the loopback address, as the SDK's clients speak it; signatures aren't checked. */
export async function serveAwsJson(service: AwsJsonService): Promise<AwsJsonEndpoint> {
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(service, request);
    response.writeHead(status, {
      'content-type': `application/x-amz-json-${service.version}`,
      'x-amzn-requestid': randomUUID(),
    });
    response.end(JSON.stringify(body));
  });
  server.keepAliveTimeout = 60_000;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(service.port ?? 0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function answer(service: AwsJsonService, request: IncomingMessage) {
  try {
    const [prefix, operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
    const handle = prefix === service.target ? service.operations.get(operation) : undefined;
    if (!handle) throw new AwsError('UnknownOperationException', `There is no operation "${operation}" here`);
    return { status: 200, body: (await handle(await readBody(request))) ?? {} };
  } catch (error) {
    const known = toAwsError(error);
    if (known.status >= 500) service.log(`${service.target} failed: ${describe(error)}`);
    return { status: known.status, body: { __type: known.code, message: known.message } };
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBodyBytes)
      throw new AwsError('RequestEntityTooLargeException', 'The body is too large', 413);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  } catch {
    throw new AwsError('SerializationException', 'The body is not JSON');
  }
}

function toAwsError(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof z.ZodError) return new AwsError('ValidationException', z.prettifyError(error));
  return new AwsError('InternalFailure', 'The service failed', 500);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
