import { uploadRequest } from '../../../shared/contracts/uploads.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseBody } from '../../../shared/middleware/parse-request.ts';
import { dependencies } from '../dependencies.ts';
import { grantUpload } from '../grant-upload.ts';
import { storage } from '../storage.ts';

export const handler: RouteHandler = async (event) =>
  json(201, await grantUpload(parseBody(uploadRequest, event), { ...dependencies, ...storage }));
