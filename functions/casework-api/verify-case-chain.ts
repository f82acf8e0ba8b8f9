import type { ChainVerified } from '../../shared/contracts/receipts.ts';
import type { Person } from '../../shared/domain/complaints/actor.ts';
import type { Altered } from '../../shared/domain/complaints/proof/altered.ts';
import { alteredBooks } from '../../shared/domain/complaints/proof/altered-books.ts';
import { alteredClocks, recounted } from '../../shared/domain/complaints/proof/altered-clocks.ts';
import { alteredRows } from '../../shared/domain/complaints/proof/altered-rows.ts';
import { alteredRungs } from '../../shared/domain/complaints/proof/altered-rungs.ts';
import { alteredTexts } from '../../shared/domain/complaints/proof/altered-texts.ts';
import { lastBy } from '../../shared/domain/complaints/proof/stray-texts.ts';
import { findChainBreak } from '../../shared/domain/proof/event-chain.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import type { CaseRecord } from '../../shared/persistence/case-repository.ts';
import { readAlteredPins } from '../../shared/persistence/configuration-audit.ts';
import { readMisplacedRows } from '../../shared/persistence/misplaced-rows.ts';
import {
  readNamedCalendars,
  readNamedLadder,
  readNamedPolicy,
} from '../../shared/persistence/pinned-rules.ts';
import { readRules } from '../../shared/persistence/rules.ts';
import type { CaseworkDependencies } from './dependencies.ts';
import { readableCase } from './readable-case.ts';

/**
 * Proves that the case's events are complete, in order and unaltered, and that all that is kept beside them – what was written, time
 * limits, the supervision ladder, debts and promises, where the case and its tasks stand, in which lists their rows are – is what they say,
 * under rules that are still as they were.
 */
export async function verifyCaseChain(
  number: string,
  person: Person,
  { now: clock }: Pick<CaseworkDependencies, 'now'>,
): Promise<ChainVerified> {
  const now = clock();
  const record = await readableCase(number, person);
  const { complaint, events } = record;
  const brokenAt = findChainBreak(events, complaint.head, sha256);
  const altered = inOrder([
    ...alteredTexts(record, sha256),
    ...alteredBooks(record),
    ...(await alteredByRules(record, now)),
    ...(await alteredPlaces(record)),
  ]);
  return {
    number: complaint.number,
    intact: brokenAt === null && altered.length === 0,
    events: events.length,
    head: complaint.head,
    brokenAt,
    altered,
  };
}

/** What is not as events, ledgers and the rules that the case is decided under come to. */
async function alteredByRules(record: CaseRecord, now: string): Promise<Altered[]> {
  const { complaint, clocks } = record;
  const [policy, ladder, named, { calendar }] = await Promise.all([
    readNamedPolicy(complaint),
    readNamedLadder(complaint, now),
    readNamedCalendars(clocks),
    readRules(now),
  ]);
  const by = { policy, calendars: named };
  const calendars = new Map(named).set(calendar.version, calendar);
  return [
    ...alteredClocks(record, by),
    ...(ladder ? alteredRungs(record, { ladder, calendars, now }) : []),
    ...alteredRows({ ...record, clocks: recounted(record, by) }),
  ];
}

/** Rows that are not where they belong in an index, and versions of configuration that are not as they were. */
async function alteredPlaces({ complaint, clocks, events }: CaseRecord): Promise<Altered[]> {
  const [misplaced, pins] = await Promise.all([
    readMisplacedRows(complaint.number),
    readAlteredPins(complaint, clocks),
  ]);
  return [
    ...misplaced.map((at) => ({ version: lastBy(events, at), what: 'index' as const })),
    ...pins.map((at) => ({ version: lastBy(events, at), what: 'configuration' as const })),
  ];
}

/** By event, each kind of thing once. */
const inOrder = (found: readonly Altered[]): Altered[] =>
  [...new Map(found.map((each) => [`${each.version} ${each.what}`, each])).values()].toSorted(
    (one, other) => one.version - other.version,
  );
