import { complaintSubmission } from '../../../shared/contracts/complaint-submission.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { idempotencyKey, parseBody } from '../../../shared/middleware/parse-request.ts';
import { dependencies } from '../dependencies.ts';
import { fileComplaint } from '../file-complaint.ts';

export const handler: RouteHandler = async (event) =>
  json(201, await fileComplaint(parseBody(complaintSubmission, event), idempotencyKey(event), dependencies));
