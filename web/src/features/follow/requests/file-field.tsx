import { useTranslation } from 'react-i18next';
import './file-field.css';
import { EVIDENCE_LIMITS, EvidencePicker } from '../../evidence/evidence-picker.tsx';
import type { EvidenceDesk } from '../../evidence/use-evidence.ts';

interface FileFieldProps {
  desk: EvidenceDesk;
  /** Key of the reason why one can't send yet, or null. */
  obstacle: string | null;
}

/** Papers that go with a request, by the picker of the form. */
export const FileField = ({ desk, obstacle }: FileFieldProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className="request-files">
      <legend>
        {t('follow.request.files')}
        <span className="optional">{t('site.optional')}</span>
      </legend>
      <EvidencePicker
        desk={desk}
        hint={t('follow.request.filesHint', EVIDENCE_LIMITS)}
        error={obstacle === null ? undefined : t(`complain.error.${obstacle}`)}
      />
    </fieldset>
  );
};
