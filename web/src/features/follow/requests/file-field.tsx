import { useTranslation } from 'react-i18next';
import { ApiProblem, problemText } from '../../../lib/api-problem.ts';
import { useLanguage } from '../../../lib/use-language.ts';
import { EVIDENCE_LIMITS, EvidencePicker } from '../../evidence/evidence-picker.tsx';
import type { EvidenceDesk } from '../../evidence/use-evidence.ts';

/** Which file the server did not take, where it named one of those that were sent. */
const nameOfRefused = ({ errors }: ApiProblem, { evidence }: EvidenceDesk): string | undefined => {
  const index = /^attachments\.(\d+)$/.exec(errors[0]?.path ?? '')?.[1];
  return index === undefined ? undefined : evidence[Number(index)]?.name;
};

interface FileFieldProps {
  desk: EvidenceDesk;
  /** Key of the reason why one can't send yet, or null. */
  obstacle: string | null;
  /** What became of sending. */
  error: unknown;
}

/** Papers that go with a request, by the picker of the form. */
export const FileField = ({ desk, obstacle, error }: FileFieldProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const refused =
    error instanceof ApiProblem && error.code.startsWith('upload.')
      ? [nameOfRefused(error, desk), problemText(error, language)].filter(Boolean).join(': ')
      : undefined;
  return (
    <fieldset className="request-files">
      <legend>
        {t('follow.request.files')}
        <span className="optional">{t('site.optional')}</span>
      </legend>
      <EvidencePicker
        desk={desk}
        hint={t('follow.request.filesHint', EVIDENCE_LIMITS)}
        error={obstacle === null ? refused : t(`complain.error.${obstacle}`)}
      />
    </fieldset>
  );
};
