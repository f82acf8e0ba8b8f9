import { receiptVerification } from '../../../shared/contracts/receipts.ts';
import type { RouteHandler } from '../../../shared/middleware/http-function.ts';
import { json } from '../../../shared/middleware/http-response.ts';
import { parseBody } from '../../../shared/middleware/parse-request.ts';
import '../dependencies.ts';
import { verifyReceipt } from '../verify-receipt.ts';

export const handler: RouteHandler = async (event) =>
  json(200, await verifyReceipt(parseBody(receiptVerification, event)));
