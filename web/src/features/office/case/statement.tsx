import { useTranslation } from 'react-i18next';
import './statement.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Fact } from './fact.tsx';
import { reasonWords } from './reason-words.ts';

type StatementProps = {
  readonly statement: Readonly<Record<string, unknown>>;
  readonly complaint: Pick<OfficialCase, 'leadUnit' | 'holder' | 'tasks' | 'procedure' | 'refusalReasons'>;
};

/** Shown in this order; what the page does not know is left out. */
const NAMES = [
  'reasonCode',
  'reason',
  'legalBasis',
  'ask',
  'text',
  'result',
  'otherWay',
  'body',
  'leadUnit',
  'coUnits',
  'suggestedUnit',
  'level',
  'urgent',
  'opinion',
  'answer',
  'channel',
  'note',
] as const;

/** What a person wrote when completing a task. */
export function Statement({ statement, complaint }: StatementProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const units = [
    complaint.leadUnit,
    complaint.holder,
    ...complaint.procedure.coUnits,
    ...complaint.tasks.map(({ unit }) => unit),
  ];

  function inWords(name: (typeof NAMES)[number], value: unknown): string {
    if (Array.isArray(value)) return value.map((each) => inWords(name, each)).join(t('listSeparator'));
    if (typeof value === 'boolean') return value ? t('case.statement.yes') : t('case.statement.no');
    const text = String(value);
    if (name === 'reasonCode') return reasonWords(text, complaint.refusalReasons, language);
    if (name === 'channel' || name === 'body') return t(`action.${name}.${text}`, { defaultValue: text });
    if (name === 'level') return t(`level.${text}`, { defaultValue: text });
    const unit = units.find((one) => one?.id === text);
    return unit ? inLanguage({ zh: unit.name, en: unit.nameEn }, language) : text;
  }

  const written = NAMES.filter((name) => ![undefined, null, '', false].includes(asPlain(statement[name])));
  if (written.length === 0) return null;
  return (
    <dl className="statement">
      {written.map((name) => (
        <Fact key={name} name={t(`case.statement.${name}`)}>
          {inWords(name, statement[name])}
        </Fact>
      ))}
    </dl>
  );
}

/** A value that may stand in a form; anything else counts as not written. */
function asPlain(value: unknown): string | boolean | null | undefined {
  if (Array.isArray(value)) return value.length === 0 ? null : true;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
