import { gapsOf } from '../notifications/letter-gaps.ts';
import { hashOf } from '../proof/event-chain.ts';
import { actorOf, type Person } from './actor.ts';
import { appendEvent, type CaseChange, type CaseFile } from './case-file.ts';
import { type LetterTemplateChoice, type LetterText, letterSituationOf } from './letter.ts';
import { refusalToWrite } from './refusal-to-write.ts';
import { type Rejection, reject } from './rejection.ts';
import type { CommandContext } from './tasks/open-task.ts';

/** Whether a template is for where the case stands. */
export function fitsNow({ when }: Pick<LetterTemplateChoice, 'when'>, { complaint }: CaseFile): boolean {
  const situation = letterSituationOf(complaint);
  return situation !== null && when.includes(situation);
}

/**
 * An official writes to the complainant. The case goes on as it was; what the letter says is kept beside the content, the event has
 * its hash. Refused while a gap of the draft is left, and where the template is gone or for another time.
 */
export function sendLetter(
  file: CaseFile,
  { person, template, letter }: { person: Person; template: LetterTemplateChoice | null; letter: LetterText },
  { at, digest }: Pick<CommandContext, 'at' | 'digest'>,
): { ok: true; change: CaseChange } | Rejection {
  const refusal = refusalToWrite(person, file);
  if (refusal) return reject(refusal);
  if (!template || !fitsNow(template, file)) return reject('letter.not-now');
  const { language, subject, text } = letter;
  if (gapsOf(subject + text).length > 0) return reject('letter.gaps-left');
  const { complaint, event } = appendEvent(
    file.complaint,
    {
      type: 'letter-written',
      at,
      actor: actorOf(person),
      data: {
        template: template.code,
        templateVersion: template.version,
        language,
        textHash: hashOf({ subject, text }, digest),
        unit: person.organisation,
      },
    },
    digest,
  );
  return { ok: true, change: { complaint, event, openedTasks: [], changedTasks: [], clocks: [] } };
}
