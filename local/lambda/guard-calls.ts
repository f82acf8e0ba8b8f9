import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { PermissionGuard, type Permissions } from '../permissions/permission-guard.ts';

/** Named as DynamoDB, Step Functions and most others name it. */
class AccessDeniedException extends Error {
  override readonly name = 'AccessDeniedException';
}

/** `Credential=<access key id>/<date>/<region>/<service>/aws4_request` of a signature. */
const SIGNATURE = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//;

/**
 * Judges every signed request of this thread by the function's policy before it leaves; one that AWS would refuse fails in
 * AWS's words. Files are judged by the file store, which also sees what signed addresses are used for.
 */
export function guardCalls(permissions: Permissions): void {
  const guard = new PermissionGuard(permissions);
  subscribe('http.client.request.created', (message) => {
    if (!isCreated(message)) return;
    const { request } = message;
    const service = SIGNATURE.exec(String(request.getHeader('authorization') ?? ''))?.[1];
    if (service === undefined || service === 's3') return;
    const written: Buffer[] = [];
    const { write, end } = request;
    Object.assign(request, {
      write: (...rest: unknown[]) => {
        written.push(bytesOf(rest[0]));
        return Reflect.apply(write, request, rest);
      },
      end: (...rest: unknown[]) => {
        written.push(bytesOf(rest[0]));
        const refusal = guard.refusalOf({
          service,
          method: request.method,
          path: request.path.split('?')[0] ?? '',
          target: String(request.getHeader('x-amz-target') ?? ''),
          body: Buffer.concat(written).toString('utf8'),
        });
        return refusal === undefined
          ? Reflect.apply(end, request, rest)
          : request.destroy(new AccessDeniedException(refusal));
      },
    });
  });
}

const isCreated = (message: unknown): message is { request: ClientRequest } =>
  typeof message === 'object' && message !== null && 'request' in message;

function bytesOf(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}
