import { complaintSubmission } from '../../shared/contracts/complaint-submission.ts';
import { receiptVerification } from '../../shared/contracts/receipts.ts';
import { divisionsQuery, unitsQuery } from '../../shared/contracts/reference-data.ts';
import { uploadRequest } from '../../shared/contracts/uploads.ts';
import type { HttpRoute } from '../../shared/middleware/http-function.ts';
import { json } from '../../shared/middleware/http-response.ts';
import { idempotencyKey, parseBody, parseQuery } from '../../shared/middleware/parse-request.ts';
import { dependencies } from './dependencies.ts';
import { fileComplaint } from './file-complaint.ts';
import { grantUpload } from './grant-upload.ts';
import { listCategories } from './list-categories.ts';
import { listDivisions } from './list-divisions.ts';
import { listUnits } from './list-units.ts';
import { openApiDocument } from './open-api-document.ts';
import { verifyReceipt } from './verify-receipt.ts';

export const routes: readonly HttpRoute[] = [
  {
    method: 'POST',
    path: '/api/complaints',
    handler: async (event) =>
      json(
        201,
        await fileComplaint(parseBody(complaintSubmission, event), idempotencyKey(event), dependencies),
      ),
  },
  {
    method: 'POST',
    path: '/api/uploads',
    handler: async (event) => json(201, await grantUpload(parseBody(uploadRequest, event), dependencies)),
  },
  {
    method: 'POST',
    path: '/api/receipts/verify',
    handler: async (event) => json(200, await verifyReceipt(parseBody(receiptVerification, event))),
  },
  {
    method: 'GET',
    path: '/api/categories',
    handler: async () => json(200, await listCategories(dependencies.now())),
  },
  {
    method: 'GET',
    path: '/api/divisions',
    handler: async (event) => json(200, await listDivisions(parseQuery(divisionsQuery, event))),
  },
  {
    method: 'GET',
    path: '/api/units',
    handler: async (event) => json(200, await listUnits(parseQuery(unitsQuery, event))),
  },
  { method: 'GET', path: '/api/openapi.json', handler: async () => json(200, await openApiDocument()) },
];
