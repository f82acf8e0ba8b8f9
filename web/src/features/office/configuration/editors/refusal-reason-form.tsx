import { useTranslation } from 'react-i18next';
import type { Taxonomy } from '../../../../../../shared/contracts/configuration.ts';
import { REFUSAL_REASONS } from '../../../../../../shared/contracts/task-completion.ts';
import { ChoiceField } from '../form/choice-fields.tsx';
import { WordsField } from '../form/text-fields.tsx';
import { useWords } from '../use-words.ts';

type Reason = Taxonomy['refusalReasons'][number];

type RefusalReasonFormProps = {
  readonly path: string;
  readonly reason: Reason;
  /** Codes of all reasons: each is there once. */
  readonly taken: readonly string[];
  readonly onChange: (reason: Reason) => void;
};

/** A reason of refusal and the other way that is pointed out with it. */
export function RefusalReasonForm({ path, reason, taken, onChange }: RefusalReasonFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const free = REFUSAL_REASONS.filter((code) => code === reason.code || !taken.includes(code));
  return (
    <>
      <ChoiceField
        path={`${path}.code`}
        label={words('code')}
        hint={t('configuration.taxonomy.reasonCodeHint')}
        value={reason.code}
        options={free.map((code) => ({ value: code, label: code }))}
        onChange={(code) => onChange({ ...reason, code })}
      />
      <WordsField
        path={`${path}.name`}
        label={words('name')}
        value={reason.name}
        onChange={(name) => onChange({ ...reason, name })}
      />
      <WordsField
        path={`${path}.otherWay`}
        label={words('otherWay')}
        rows={3}
        value={reason.otherWay}
        onChange={(otherWay) => onChange({ ...reason, otherWay })}
      />
    </>
  );
}
