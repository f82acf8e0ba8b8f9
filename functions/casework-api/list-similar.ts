import { SIMILAR_DAYS, type SimilarCase, type SimilarCases } from '../../shared/contracts/similar-cases.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import type { Complaint } from '../../shared/domain/complaints/complaint.ts';
import { mayRead, maySeeIdentity } from '../../shared/domain/complaints/permissions.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { readComplaints } from '../../shared/persistence/day-cases.ts';
import {
  daysBefore,
  readNumbersAbout,
  readNumbersOfEnterprise,
  readTitles,
} from '../../shared/persistence/similar-cases.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import { readableCase } from './readable-case.ts';

type Because = SimilarCase['because'][number];

/** Open cases that may be about the same matter, as far as this official may open them; newest first. */
export async function listSimilar(number: string, person: Person, at: string): Promise<SimilarCases> {
  const { complaint } = await readableCase(number, person);
  if (person.roles.includes('enterprise')) throw new ProblemError('authorisation.denied');
  const found = await candidates(complaint, at);
  const rows = found.flatMap((candidate) => {
    if (candidate.number === complaint.number || candidate.state !== 'open' || !mayRead(person, candidate))
      return [];
    const because = reasons(complaint, candidate, person);
    return because.length === 0 ? [] : [{ candidate, because }];
  });
  const [titles, viewOf] = await Promise.all([
    readTitles(rows.map(({ candidate }) => candidate.number)),
    unitViews(rows.map(({ candidate }) => candidate.holder)),
  ]);
  return {
    number: complaint.number,
    cases: rows
      .toSorted((one, other) => other.candidate.submittedAt.localeCompare(one.candidate.submittedAt))
      .map(({ candidate, because }) => ({
        number: candidate.number,
        title: titles.get(candidate.number) ?? '',
        category: candidate.category,
        because,
        stage: candidate.stage,
        mark: candidate.mark,
        holder: candidate.holder === null ? null : viewOf(candidate.holder),
        submittedAt: candidate.submittedAt,
      })),
  };
}

async function candidates({ against, category, enterprise }: Complaint, at: string): Promise<Complaint[]> {
  const [about, ofEnterprise] = await Promise.all([
    against === null ? [] : readNumbersAbout(against, category, daysBefore(at, SIMILAR_DAYS)),
    enterprise === null ? [] : readNumbersOfEnterprise(enterprise),
  ]);
  return readComplaints([...new Set([...about, ...ofEnterprise])]);
}

/** Two cases of one enterprise are told as such only to who may know of both whose they are. */
function reasons(complaint: Complaint, candidate: Complaint, person: Person): Because[] {
  const sameEnterprise = complaint.enterprise !== null && complaint.enterprise === candidate.enterprise;
  const sameMatter =
    complaint.against !== null &&
    complaint.against === candidate.against &&
    complaint.category === candidate.category;
  return [
    ...(sameEnterprise && maySeeIdentity(person, complaint) && maySeeIdentity(person, candidate)
      ? (['enterprise'] as const)
      : []),
    ...(sameMatter ? (['unit-and-category'] as const) : []),
  ];
}
