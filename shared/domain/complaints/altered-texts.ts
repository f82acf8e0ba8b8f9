import { type Digest, hashOf } from '../proof/event-chain.ts';
import type { CaseEvent } from './case-event.ts';
import type { Attachment, ComplaintContent } from './complaint.ts';
import type { Task } from './tasks/task.ts';

/** A text beside the chain that is not as its event says, by the event's version. */
export type AlteredText = { version: number; what: 'content' | 'addition' | 'letter' | 'statement' };

type Texts = {
  content: ComplaintContent;
  events: readonly CaseEvent[];
  tasks: readonly Pick<Task, 'stage' | 'round' | 'completion'>[];
  additions: readonly { version: number; text: string; attachments?: readonly Attachment[] | undefined }[];
  letters: readonly { version: number; subject: string; text: string }[];
};

/**
 * What was written in a case and is not as it was when its event was chained: the complaint, what the complainant added,
 * letters, and what officials stated at their tasks. A text that is gone counts as altered.
 */
export const alteredTexts = (record: Texts, digest: Digest): AlteredText[] =>
  record.events.flatMap((event) =>
    hashedTexts(event, record).flatMap(({ what, text, hash }) =>
      text !== undefined && hashOf(text, digest) === hash ? [] : [{ version: event.version, what }],
    ),
  );

type HashedText = { what: AlteredText['what']; text: unknown; hash: string };

/** The texts that belong to an event, each with the hash that the event has of it. */
function hashedTexts(event: CaseEvent, { content, tasks, additions, letters }: Texts): HashedText[] {
  const addition = additions.find(({ version }) => version === event.version);
  switch (event.type) {
    case 'complaint-submitted':
      return [{ what: 'content', text: content, hash: event.data.contentHash }];
    case 'information-added':
      return [
        { what: 'addition', text: addition?.text, hash: event.data.textHash },
        ...filesOf(addition?.attachments, event.data.attachmentsHash),
      ];
    case 'reconsideration-requested':
      return [{ what: 'addition', text: addition?.text, hash: event.data.reasonHash }];
    case 'letter-written': {
      const letter = letters.find(({ version }) => version === event.version);
      const text = letter && { subject: letter.subject, text: letter.text };
      return [{ what: 'letter', text, hash: event.data.textHash }];
    }
    case 'task-completed': {
      const { stage, round, statementHash, attachmentsHash } = event.data;
      return [
        { what: 'statement', text: statementAt(tasks, stage, round), hash: statementHash },
        ...filesOf(addition?.attachments, attachmentsHash),
      ];
    }
    case 'approval-decided': {
      const text = statementAt(tasks, 'approve', event.data.approval);
      return [{ what: 'statement', text, hash: event.data.statementHash }];
    }
    default:
      return [];
  }
}

const filesOf = (files: readonly Attachment[] | undefined, hash: string | undefined): HashedText[] =>
  hash === undefined ? [] : [{ what: 'addition', text: files, hash }];

const statementAt = (tasks: Texts['tasks'], stage: string, round: number): unknown =>
  tasks.find((task) => task.stage === stage && task.round === round)?.completion?.statement;
