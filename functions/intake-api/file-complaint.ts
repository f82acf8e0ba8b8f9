import type { ComplaintSubmission, ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import { complaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import type { Taxonomy } from '../../shared/contracts/configuration.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { queryCodeHash } from '../../shared/domain/complaints/requests/query-code-hash.ts';
import { submitComplaint } from '../../shared/domain/complaints/requests/submit-complaint.ts';
import { complaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { queryCode } from '../../shared/domain/identifiers/query-code.ts';
import { hashOf } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { contentPart, saveChange } from '../../shared/persistence/case-repository.ts';
import { idempotencyPart, readIdempotencyRecord } from '../../shared/persistence/idempotency-repository.ts';
import { RepeatedRequestError } from '../../shared/persistence/persistence-error.ts';
import { readRules, readTaxonomy } from '../../shared/persistence/rules.ts';
import { claimPart } from '../../shared/persistence/upload-repository.ts';
import { checkAnswers } from './check-answers.ts';
import type { IntakeDependencies } from './dependencies.ts';
import { normaliseComplainant } from './normalise-complainant.ts';
import { resolveAgainst, resolveDivision } from './resolve-places.ts';

const SCOPE = 'file-complaint';

/** Files a complaint: one transaction holds the case, its first event, its first task and clock, and the answer to its key. */
export async function fileComplaint(
  submission: ComplaintSubmission,
  key: string | null,
  dependencies: IntakeDependencies,
): Promise<ComplaintSubmitted> {
  const at = dependencies.now();
  const requestHash = hashOf(submission, sha256);
  const taxonomy = await readTaxonomy(at);
  const content = await contentOf(submission, taxonomy.categories, at, dependencies).catch(
    async (error: unknown) => {
      // A repeated request finds its attachments claimed: by its own first try.
      const first = key === null ? null : await firstAnswer(key, requestHash, at);
      if (first) return first;
      throw error;
    },
  );
  if ('queryCode' in content) return content;
  const code = queryCode(dependencies.random(12));
  const number = complaintNumber(at, dependencies.random(6));
  const rules = await readRules(at);
  const change = submitComplaint(
    {
      number,
      content,
      queryCodeHash: queryCodeHash(number, code, sha256),
      taxonomyVersion: taxonomy.version,
      track: taxonomy.categories.find(({ code }) => code === content.category)?.track,
    },
    { at, digest: sha256, ...rules },
  );
  const { contentHash, receiptHead, dueAt } = change.complaint;
  const answer: ComplaintSubmitted = {
    number,
    queryCode: code,
    receipt: { hash: contentHash, head: receiptHead, at },
    due: dueAt ?? at,
  };
  try {
    await saveChange(change, 0, [
      contentPart(number, content),
      ...content.attachments.map(({ attachmentId }) => claimPart(attachmentId, number)),
      ...(key === null ? [] : [idempotencyPart({ scope: SCOPE, key, requestHash, answer }, Date.parse(at))]),
    ]);
  } catch (error) {
    const first =
      error instanceof RepeatedRequestError && key !== null ? await firstAnswer(key, requestHash, at) : null;
    if (first) return first;
    throw error;
  }
  return answer;
}

/** The answer this key got the first time, or null; the same key with other content is refused. */
async function firstAnswer(key: string, requestHash: string, at: string): Promise<ComplaintSubmitted | null> {
  const record = await readIdempotencyRecord(SCOPE, key, Date.parse(at));
  if (!record) return null;
  if (record.requestHash !== requestHash) throw new ProblemError('idempotency.key-reused');
  return complaintSubmitted.parse(record.answer);
}

async function contentOf(
  submission: ComplaintSubmission,
  categories: Taxonomy['categories'],
  at: string,
  dependencies: IntakeDependencies,
): Promise<ComplaintContent> {
  const { title, body, division, answers, consentToDisclose, urgent } = submission;
  const category = categories.find(({ code }) => code === submission.category);
  if (!category)
    throw new ProblemError('category.unknown', [{ path: 'category', message: submission.category }]);
  checkAnswers(category.questions, answers);
  const complainant = normaliseComplainant(submission.complainant);
  const [divisionName, against, attachments] = await Promise.all([
    resolveDivision(division),
    resolveAgainst(submission.against, category.track),
    dependencies.checkAttachments(submission.attachments, Date.parse(at)),
  ]);
  return {
    title,
    body,
    category: category.code,
    division,
    divisionName,
    against,
    ...(Object.keys(answers).length > 0 && { answers }),
    complainant,
    consentToDisclose,
    urgent,
    ...(submission.language && { language: submission.language }),
    attachments,
  };
}
