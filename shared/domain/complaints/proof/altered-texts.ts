import { type Digest, hashOf } from '../../proof/event-chain.ts';
import { statementOf } from '../approvals/approval-effect.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Altered } from './altered.ts';
import { hashAt } from './hashed-fields.ts';
import { isHashing, type Kept, keptBy, type Texts } from './kept-texts.ts';
import { strayTexts } from './stray-texts.ts';

/**
 * What was written in a case and is not as it was when its event was chained, whatever event has a hash of it: the complaint, what the
 * complainant added, letters, statements, requests, reasons, steps and promises. A text that is gone counts as altered, and so does one
 * that no event tells of.
 */
export const alteredTexts = (texts: Texts, digest: Digest): Altered[] => [
  ...texts.events.flatMap((event) =>
    keptOf(event, texts)
      .filter(({ text, hash }) => !fits(text, hash, digest))
      .map(({ what }) => ({ version: event.version, what })),
  ),
  ...texts.events.flatMap((event) => copiedStatements(event, texts, digest)),
  ...strayTexts(texts),
];

type Hashed = Kept & { hash: unknown };

function keptOf(event: CaseEvent, texts: Texts): Hashed[] {
  if (!isHashing(event)) return [];
  const kept: Record<string, readonly Kept[]> = keptBy(event.type, event, texts);
  return Object.entries(kept).flatMap(([path, places]) =>
    places.map((each) => ({ ...each, hash: hashAt(event.data, path) })),
  );
}

/** Nothing may be kept where the event came with nothing. */
function fits(text: unknown, hash: unknown, digest: Digest): boolean {
  if (hash === undefined || hash === null) return text === undefined || text === null;
  return text !== undefined && hashOf(text, digest) === hash;
}

/** Statements that are hashed with no event of their own: none of a cancelled task, the request's at a station that an approval ended. */
function copiedStatements(event: CaseEvent, { tasks }: Texts, digest: Digest): Altered[] {
  if (!('ended' in event.data) || !event.data.ended) return [];
  const taskAt = (stage: string, round: number) =>
    tasks.find((task) => task.stage === stage && task.round === round);
  const request = event.type === 'approval-decided' ? taskAt('approve', event.data.approval)?.request : null;
  return event.data.ended
    .filter(({ stage, round, result }) => {
      const kept = taskAt(stage, round)?.completion?.statement;
      if (result === 'cancelled') return !fits(kept, hashOf({}, digest), digest);
      const byApproval = request && stage !== 'approve';
      return byApproval && !fits(kept, hashOf(statementOf(request), digest), digest);
    })
    .map(() => ({ version: event.version, what: 'statement' }));
}
