import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { pathParameter } from '../../../shared/middleware/parse-request.ts';
import { personOf } from '../../../shared/middleware/person-of.ts';
import { dependencies } from '../dependencies.ts';
import { linkAttachment } from '../link-attachment.ts';
import { storage } from '../storage.ts';

export const handler: RouteHandler = async (event) => {
  const named = {
    number: pathParameter(event, 'number'),
    attachmentId: pathParameter(event, 'attachmentId'),
  };
  return json(
    200,
    await linkAttachment(named, await personOf(event, dependencies), { ...dependencies, ...storage }),
  );
};
