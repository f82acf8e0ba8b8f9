import type { FastifyRequest } from 'fastify';
import type { buildApp } from 'fauxqs';
import { PermissionGuard, type Permissions } from '../permissions/permission-guard.ts';
import { LOCAL_ACCOUNT } from '../template/local-account.ts';
import { asksForTags, type ObjectTags } from './object-tags.ts';

/** In the header of a request that was signed, and in the address of one that was signed for somebody else to make. */
const SIGNER = /Credential=([^/%]+)(?:\/|%2F)\d+(?:\/|%2F)[^/%]+(?:\/|%2F)([^/%]+)(?:\/|%2F)/;

/**
 * Refuses what the policy of the function that signed a request would refuse; requests that none of them signed are not
 * judged. As S3 does, it says that a missing file is forbidden to whoever may not list the bucket.
 */
export function guardFiles(
  app: ReturnType<typeof buildApp>,
  holders: readonly Permissions[],
  tags: ObjectTags,
): void {
  const guards = new Map(
    holders.map((permissions) => [permissions.holder, new PermissionGuard(permissions)]),
  );
  const signed = ({ headers, url }: FastifyRequest) => {
    const [, signer = '', service = ''] = SIGNER.exec(headers.authorization ?? url) ?? [];
    const guard = guards.get(signer);
    return guard && { guard, service };
  };
  const denied = (reason: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>${reason}</Message></Error>`;

  app.addHook('onRequest', async (request, reply) => {
    const by = request.method === 'OPTIONS' ? undefined : signed(request);
    const path = request.url.split('?')[0] ?? '';
    const target = String(request.headers['x-amz-target'] ?? '');
    const refusal = by?.guard.refusalOf({
      service: by.service,
      method: request.method,
      path,
      target,
      body: '',
      subresource: asksForTags(request.url) ? 'tagging' : undefined,
      objectTags: tags.of(path),
    });
    if (refusal !== undefined) await reply.code(403).type('application/xml').send(denied(refusal));
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 404) return payload;
    const by = signed(request);
    const [, bucket = ''] = request.url.split(/[/?]/);
    const listing = {
      action: 's3:ListBucket',
      resources: [`arn:${LOCAL_ACCOUNT.partition}:s3:::${bucket}`],
    };
    if (!by || by.guard.may(listing)) return payload;
    reply.code(403).type('application/xml');
    return request.method === 'HEAD' ? payload : denied('Access Denied');
  });
}
