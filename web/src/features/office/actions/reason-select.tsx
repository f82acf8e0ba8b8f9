import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RefusalReason } from '../../../../../shared/contracts/refusal-reason.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';

type ReasonSelectProps = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string) => void;
  /** Those of the taxonomy that the case was filed under. */
  readonly reasons: readonly RefusalReason[];
};

/** Chooses a reason of refusal; the law behind the chosen one and the way usually pointed out stand below it. */
export function ReasonSelect({ id, value, onChange, reasons }: ReasonSelectProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { status } = Form.Item.useStatus();
  const chosen = reasons.find(({ code }) => code === value);
  return (
    <>
      <Select
        {...(id !== undefined && { id })}
        {...(chosen && { value: chosen.code })}
        {...(status === 'error' && { 'aria-invalid': true })}
        aria-required
        onChange={(code: string) => onChange?.(code)}
        placeholder={t('action.invalid.choose')}
        options={reasons.map(({ code, name }) => ({ value: code, label: inLanguage(name, language) }))}
        showSearch={{ optionFilterProp: 'label' }}
      />
      {chosen?.legalBasis && (
        <p className="hint">{t('action.reason.basis', { basis: inLanguage(chosen.legalBasis, language) })}</p>
      )}
      {chosen && (
        <p className="hint">{t('action.reason.way', { way: inLanguage(chosen.otherWay, language) })}</p>
      )}
    </>
  );
}
