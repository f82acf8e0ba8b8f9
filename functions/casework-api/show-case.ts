import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { OfficialCase } from '../../shared/contracts/official-case.ts';
import type { PublicCase } from '../../shared/contracts/public-case.ts';
import { queryCodeHash } from '../../shared/domain/complaints/requests/query-code-hash.ts';
import type { CommandContext } from '../../shared/domain/complaints/tasks/open-task.ts';
import { parseComplaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { normaliseQueryCode } from '../../shared/domain/identifiers/query-code.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { pathParameter } from '../../shared/middleware/parse-request.ts';
import { personOfClaims } from '../../shared/middleware/person-of.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { type CaseRecord, readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { readRulesOf } from '../../shared/persistence/pinned-rules.ts';
import type { CaseworkDependencies } from './dependencies.ts';
import { KeysUnavailableError } from './keys-unavailable-error.ts';
import { readableCase } from './readable-case.ts';
import { officialView } from './views/official-view.ts';
import { publicView } from './views/public-view.ts';

/** The case as its complainant sees it (query code) or as an official does (token). */
export async function showCase(
  event: APIGatewayProxyEventV2,
  { verifyToken, now }: CaseworkDependencies,
): Promise<PublicCase | OfficialCase> {
  const number = pathParameter(event, 'number');
  const at = now();
  const bearer = /^Bearer (.+)$/i.exec(event.headers['authorization'] ?? '')?.[1];
  if (bearer !== undefined) {
    const claims = await verifyToken(bearer).catch((error: unknown) => {
      if (error instanceof KeysUnavailableError) throw error;
      throw new ProblemError('authentication.required', undefined, { cause: error });
    });
    const person = await personOfClaims(claims, at);
    const record = await readableCase(number, person);
    // An enterprise sees its own case as any complainant does.
    return person.roles.includes('enterprise')
      ? publicView(record, await contextOf(record, at))
      : officialView(record, person, await contextOf(record, at));
  }
  const code = event.headers['x-query-code'];
  if (code === undefined) throw new ProblemError('authentication.required');
  const record = await caseOfQueryCode(number, code);
  return publicView(record, await contextOf(record, at));
}

const contextOf = async ({ complaint }: CaseRecord, at: string): Promise<CommandContext> => ({
  at,
  digest: sha256,
  ...(await readRulesOf(complaint, at)),
});

/** "Not found" whether the number or the code is wrong. */
async function caseOfQueryCode(number: string, code: string) {
  const parsed = parseComplaintNumber(number);
  const normalised = normaliseQueryCode(code);
  const record = parsed.ok && normalised ? await readCaseRecord(parsed.number) : null;
  if (!record || !normalised) throw new ProblemError('case.not-found');
  if (queryCodeHash(record.complaint.number, normalised, sha256) !== record.complaint.queryCodeHash)
    throw new ProblemError('case.not-found');
  return record;
}
