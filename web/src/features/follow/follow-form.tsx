import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseComplaintNumber } from '../../../../shared/domain/identifiers/complaint-number.ts';
import { normaliseQueryCode } from '../../../../shared/domain/identifiers/query-code.ts';
import { Field } from '../../components/field.tsx';
import type { FollowKeys } from './session.ts';

const numberInAddress = (): string => new URLSearchParams(location.search).get('number') ?? '';

/** Number and query code, in whatever way people type them. */
export const FollowForm = ({ busy, onSubmit }: { busy: boolean; onSubmit: (keys: FollowKeys) => void }) => {
  const { t } = useTranslation();
  const [number, setNumber] = useState(numberInAddress);
  const [code, setCode] = useState('');
  const [attempted, setAttempted] = useState(false);
  const parsed = parseComplaintNumber(number);
  const queryCode = normaliseQueryCode(code);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (parsed.ok && queryCode !== null) {
      onSubmit({ number: parsed.number, queryCode });
      return;
    }
    setAttempted(true);
    document.getElementById(parsed.ok ? 'queryCode' : 'number')?.focus();
  };

  return (
    <form className="sheet" noValidate onSubmit={submit}>
      <Field
        id="number"
        label={t('follow.number')}
        hint={t('follow.numberHint')}
        error={attempted && !parsed.ok ? t('follow.numberWrong') : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            className="code-input"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        )}
      </Field>
      <Field
        id="queryCode"
        label={t('follow.code')}
        hint={t('follow.codeHint')}
        error={attempted && queryCode === null ? t('follow.codeWrong') : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            className="code-input"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <div className="form-actions">
        <button type="submit" className="button" disabled={busy}>
          {busy ? t('follow.showing') : t('follow.show')}
        </button>
      </div>
    </form>
  );
};
