import { z } from 'zod';
import { publicBoard } from '../../../shared/contracts/board.ts';
import { type CaseRequest, caseRequested } from '../../../shared/contracts/case-requests.ts';
import {
  type ComplaintSubmissionInput,
  complaintSubmitted,
} from '../../../shared/contracts/complaint-submission.ts';
import { publicCase } from '../../../shared/contracts/public-case.ts';
import { type ReceiptVerification, receiptVerified } from '../../../shared/contracts/receipts.ts';
import { categories, divisions, units } from '../../../shared/contracts/reference-data.ts';
import { similarCount } from '../../../shared/contracts/similar-cases.ts';
import { type SubscriptionChange, subscriptionChanged } from '../../../shared/contracts/subscription.ts';
import { type UploadRequest, uploadGranted } from '../../../shared/contracts/uploads.ts';
import { callApi } from './api.ts';

/** What an installation tells its pages; `local` only where it runs on one machine. */
const siteConfig = z.object({ local: z.object({ inbox: z.string().optional() }).optional() });

export const readSiteConfig = (signal: AbortSignal) =>
  callApi('/config.json', { answer: siteConfig, signal });

export const readBoard = (signal: AbortSignal) =>
  callApi('/api/board/public', { answer: publicBoard, signal });

export const readCategories = (signal: AbortSignal) =>
  callApi('/api/categories', { answer: categories, signal });

/** @param parent Code of a place, or null for the city of this installation. */
export const readDivisions = (parent: string | null, signal: AbortSignal) =>
  callApi(`/api/divisions?${new URLSearchParams(parent === null ? {} : { parent })}`, {
    answer: divisions,
    signal,
  });

/** @param division Code of a place, or an empty text for the city of this installation. */
export const searchUnits = (division: string, q: string, signal: AbortSignal) =>
  callApi(`/api/units?${new URLSearchParams(division === '' ? { q } : { division, q })}`, {
    answer: units,
    signal,
  });

export const countSimilar = (against: string, category: string, signal: AbortSignal) =>
  callApi(`/api/similar?${new URLSearchParams({ against, category })}`, { answer: similarCount, signal });

export const grantUpload = (body: UploadRequest) =>
  callApi('/api/uploads', { answer: uploadGranted, method: 'POST', body });

/** @param key Idempotency key: the same key with the same body is answered with the first receipt. */
export const submitComplaint = (body: ComplaintSubmissionInput, key: string) =>
  callApi('/api/complaints', {
    answer: complaintSubmitted,
    method: 'POST',
    body,
    headers: { 'idempotency-key': key },
    timeoutMs: 45_000,
  });

export const followComplaint = (number: string, queryCode: string, signal: AbortSignal) =>
  callApi(`/api/complaints/${encodeURIComponent(number)}`, {
    answer: publicCase,
    headers: { 'x-query-code': queryCode },
    signal,
  });

/** Does something with one's own case; the same key with the same request is answered with the first answer. */
export const requestOnCase = ({
  number,
  queryCode,
  request,
  key,
}: {
  number: string;
  queryCode: string;
  request: CaseRequest;
  key: string;
}) =>
  callApi(`/api/complaints/${encodeURIComponent(number)}/requests`, {
    answer: caseRequested,
    method: 'POST',
    body: request,
    headers: { 'x-query-code': queryCode, 'idempotency-key': key },
  });

export const changeSubscription = (body: SubscriptionChange) =>
  callApi('/api/subscription', { answer: subscriptionChanged, method: 'POST', body });

export const verifyReceipt = (body: ReceiptVerification) =>
  callApi('/api/receipts/verify', { answer: receiptVerified, method: 'POST', body });
