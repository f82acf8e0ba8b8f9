import { useTranslation } from 'react-i18next';
import type { RefusalReason } from '../../../../../../shared/contracts/refusal-reason.ts';
import { TextField, WordsField } from '../form/text-fields.tsx';
import { useWords } from '../use-words.ts';

type RefusalReasonFormProps = {
  readonly path: string;
  readonly reason: RefusalReason;
  /** Its code is not used by any case yet. */
  readonly isNew: boolean;
  readonly onChange: (reason: RefusalReason) => void;
};

const NOTHING = { zh: '', en: '' };

/** A reason of refusal, the law that it rests on and the other way that is pointed out with it. */
export function RefusalReasonForm({ path, reason, isNew, onChange }: RefusalReasonFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { legalBasis, ...without } = reason;
  return (
    <>
      {isNew ? (
        <TextField
          path={`${path}.code`}
          label={words('code')}
          hint={t('configuration.taxonomy.codeHint')}
          value={reason.code}
          onChange={(code) => onChange({ ...reason, code })}
        />
      ) : (
        <p>
          {words('code')} <code>{reason.code}</code>
        </p>
      )}
      <WordsField
        path={`${path}.name`}
        label={words('name')}
        hint={t('configuration.taxonomy.reasonHint')}
        value={reason.name}
        onChange={(name) => onChange({ ...reason, name })}
      />
      <WordsField
        path={`${path}.legalBasis`}
        label={words('legalBasis')}
        hint={t('configuration.taxonomy.legalBasisHint')}
        rows={2}
        value={legalBasis ?? NOTHING}
        onChange={(basis) =>
          onChange(basis.zh === '' && basis.en === '' ? without : { ...reason, legalBasis: basis })
        }
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
