import type { Unit } from '../../../shared/contracts/reference-data.ts';
import type { Person } from '../../../shared/domain/complaints/actor.ts';
import { currentTask, findClock } from '../../../shared/domain/complaints/case-file.ts';
import type { LetterPlaceholderName } from '../../../shared/domain/notifications/letter-placeholders.ts';
import { dayText, momentText } from '../../../shared/domain/notifications/moment-text.ts';
import type { Language } from '../../../shared/domain/notifications/template-keys.ts';
import { RECEIVERS } from '../../../shared/letters/words.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { readCalendarsOf, readTaxonomyVersion } from '../../../shared/persistence/pinned-rules.ts';
import { unitViews } from '../../../shared/persistence/unit-views.ts';
import { whyDue } from '../views/clock-view.ts';
import { grantedRequests } from '../words/public-notes.ts';
import { answerOf, handledAnswerOf } from '../words/statements.ts';

type Values = Partial<Record<LetterPlaceholderName, string>>;
type Known = { [name in LetterPlaceholderName]?: string | null | undefined };

/** What a case says for each placeholder of a letter, in both languages; what it does not say is left out. */
export async function letterValues(
  record: CaseRecord,
  person: Person,
  at: string,
): Promise<Record<Language, Values>> {
  const { complaint, content } = record;
  const { coUnits } = complaint.procedure;
  const [{ categories }, viewOf, due] = await Promise.all([
    readTaxonomyVersion(complaint.taxonomyVersion),
    unitViews([person.organisation, complaint.leadUnit, ...coUnits, complaint.against]),
    dueOf(record),
  ]);
  const category = categories.find(({ code }) => code === complaint.category)?.name;
  const extensionReason = grantedRequests(record).find(({ taskId }) => due?.extensions.includes(taskId));
  const inLanguage = (language: Language): Values => {
    const nameOf = (id: string | null) => id && nameIn(viewOf(id), language);
    return stated({
      number: complaint.number,
      category: category?.[language],
      filed: dayText(complaint.submittedAt, language),
      due: due && momentText(due.at, language),
      originalDue: due && momentText(due.originalAt, language),
      whyDue: due?.why[language].join(language === 'zh' ? '' : ' '),
      extensionReason: endless(extensionReason?.reason),
      unit: nameOf(person.organisation),
      leadUnit: nameOf(complaint.leadUnit),
      coUnits: coUnits.map(nameOf).join(language === 'zh' ? '、' : ', '),
      complainedOf: nameOf(complaint.against) ?? content.against.name,
      receiver: complaint.procedure.referredTo && RECEIVERS[complaint.procedure.referredTo][language],
      answer: endless(answerOf(record) ?? handledAnswerOf(record)),
      today: dayText(at, language),
    });
  };
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

const nameIn = ({ name, nameEn }: Unit, language: Language) => (language === 'zh' ? name : nameEn);

/** The sentence that it stands in has a full stop of its own. */
const endless = (text: string | null | undefined) => text?.replace(/[。.]+$/u, '');

/** Without what is not known or empty. */
const stated = (known: Known): Values =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value));

async function dueOf(record: CaseRecord) {
  const task = currentTask(record);
  const clock = task && findClock(record.clocks, task.clockId);
  if (!clock) return null;
  const calendarOf = await readCalendarsOf([clock]);
  return {
    at: clock.dueAt,
    originalAt: clock.originalDueAt,
    why: whyDue(clock, calendarOf(clock)),
    extensions: clock.ledger.flatMap((entry) => (entry.kind === 'extend' ? [entry.approval] : [])),
  };
}
