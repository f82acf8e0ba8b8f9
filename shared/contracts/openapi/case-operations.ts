import { caseView } from '../case-views.ts';
import { caseLetters, letterDrafts } from '../letters.ts';
import { chainVerified } from '../receipts.ts';
import { redriven } from '../redrive.ts';
import { similarCases } from '../similar-cases.ts';
import { attachmentLink } from '../uploads.ts';
import { CASE_VIEWS, SIMILAR_CASES } from './case-examples.ts';
import { NUMBER, RECEIPT } from './intake-examples.ts';
import { CASE_LETTERS, LETTER_DRAFTS } from './letter-examples.ts';
import { type Operation, TAGS } from './operation.ts';
import { attachmentInPath, numberInPath, queryCodeHeader } from './parameters.ts';

/** One case: reading it, proving it, keeping it going. */
export const CASE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/complaints/{number}',
    operationId: 'readCase',
    tag: TAGS.cases,
    summary: 'Follow or open a case (查询诉求)',
    description:
      'With the query code: the public view, in plain words. With an id token: the official view, as far as this person may see it, with the actions that he may take now. A wrong code, an unknown number and a case out of scope get the same answer.',
    access: 'either',
    parameters: { path: numberInPath, header: queryCodeHeader },
    answer: {
      status: 200,
      description: 'The public or the official view; `view` says which.',
      schema: caseView,
      examples: CASE_VIEWS,
    },
    problems: ['case.not-found'],
  },
  {
    method: 'get',
    path: '/api/complaints/{number}/attachments/{attachmentId}',
    operationId: 'linkAttachment',
    tag: TAGS.cases,
    summary: 'Link to an attachment (下载附件)',
    description:
      'A link that downloads the file and works for a short time only. Given only when the scan for malware, which begins when the file arrives, found nothing.',
    access: 'token',
    parameters: { path: attachmentInPath },
    answer: {
      status: 200,
      description: 'The link and when it ends.',
      schema: attachmentLink,
      examples: {
        link: {
          summary: 'A link for a minute',
          value: {
            url: 'https://files.example.com/uploads/5f0c7a52-6f0e-4b6d-9d35-0f9b7f2c1a11?X-Amz-Signature=…',
            expiresAt: '2026-11-23T02:01:00.000Z',
          },
        },
      },
    },
    problems: [
      'case.not-found',
      'attachment.not-found',
      'attachment.being-scanned',
      'attachment.threat-found',
      'attachment.not-scannable',
    ],
  },
  {
    method: 'get',
    path: '/api/complaints/{number}/chain',
    operationId: 'verifyChain',
    tag: TAGS.cases,
    summary: 'Prove the chain of events (核验办理过程)',
    description:
      'Recomputes every hash – events are complete, in order and unaltered, or the first that is not – and compares all that is kept beside the events with them: every text, every time limit, and where the case and its tasks stand.',
    access: 'token',
    parameters: { path: numberInPath },
    answer: {
      status: 200,
      description: 'What the recomputation came to.',
      schema: chainVerified,
      examples: {
        intact: {
          summary: 'Unbroken',
          value: { number: NUMBER, intact: true, events: 2, head: RECEIPT.head, brokenAt: null, altered: [] },
        },
      },
    },
    problems: ['case.not-found'],
  },
  {
    method: 'get',
    path: '/api/complaints/{number}/letters',
    operationId: 'listLetters',
    tag: TAGS.cases,
    summary: 'Letters to the complainant (告知书)',
    description:
      'What the complainant was told, written from the texts in effect in his language. They hold number, state and link, never the text of the complaint. Letters that officials wrote stand among them as they were sent.',
    access: 'token',
    parameters: { path: numberInPath },
    answer: {
      status: 200,
      description: 'The letters, the first one first.',
      schema: caseLetters,
      examples: CASE_LETTERS,
    },
    problems: ['case.not-found'],
  },
  {
    method: 'get',
    path: '/api/complaints/{number}/letters/drafts',
    operationId: 'draftLetters',
    tag: TAGS.cases,
    summary: 'Letters that may be written now (起草文书)',
    description:
      'The templates that this person may write from at the present stage, filled in from the case in both languages. What the case does not say is a gap, `【待填：…】` or `【To fill in: …】`; a letter with a gap is refused. It is sent with action `write-letter`. Who may write nothing gets no drafts.',
    access: 'token',
    parameters: { path: numberInPath },
    answer: {
      status: 200,
      description: 'The drafts.',
      schema: letterDrafts,
      examples: LETTER_DRAFTS,
    },
    problems: ['case.not-found'],
  },
  {
    method: 'get',
    path: '/api/complaints/{number}/similar',
    operationId: 'listSimilarCases',
    tag: TAGS.cases,
    summary: 'Cases that may be about the same (相似诉求)',
    description:
      'Open cases of the same enterprise, or about the same unit in the same category in the last 90 days: those that this person may open, newest first. That two cases come from one enterprise is told only to who may know of both.',
    access: 'token',
    parameters: { path: numberInPath },
    answer: {
      status: 200,
      description: 'Similar cases; none is an answer too.',
      schema: similarCases,
      examples: SIMILAR_CASES,
    },
    problems: ['case.not-found', 'authorisation.denied'],
  },
  {
    method: 'post',
    path: '/api/complaints/{number}/redrive',
    operationId: 'redriveWorkflow',
    tag: TAGS.operation,
    summary: 'Start the workflow of a case again (重新驱动流程)',
    description:
      'For administrators: where the execution of an open case has died, a new one goes on from the stage on record. Refused while the execution runs. Takes no body.',
    access: 'token',
    parameters: { path: numberInPath },
    answer: {
      status: 202,
      description: 'The new execution has started.',
      schema: redriven,
      examples: {
        started: {
          summary: 'Second execution',
          value: { number: NUMBER, execution: `${NUMBER}-2`, stage: 'handle' },
        },
      },
    },
    problems: [
      'authorisation.denied',
      'case.not-found',
      'case.closed',
      'case.stale-version',
      'workflow.running',
    ],
  },
];
