import { useTranslation } from 'react-i18next';
import './evidence.css';
import {
  ATTACHMENT_TYPES,
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
} from '../../../../shared/contracts/attachment-limits.ts';
import { FieldError } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatBytes } from '../../lib/format.ts';
import { EvidenceItem } from './evidence-item.tsx';
import type { EvidenceDesk } from './use-evidence.ts';

/** What the texts about files say of their limits. */
export const EVIDENCE_LIMITS = { max: MAX_ATTACHMENTS, size: formatBytes(MAX_ATTACHMENT_BYTES) };

const Refusals = ({ refused }: Pick<EvidenceDesk, 'refused'>) => {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  const sentences = refused.map(({ name, why }) =>
    t(`complain.fileRefused.${why}`, { name, ...EVIDENCE_LIMITS }),
  );
  return (
    <Notice tone="warn">
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
};

interface EvidencePickerProps {
  desk: EvidenceDesk;
  hint: string;
  error: string | undefined;
}

/** Photos and files that show what happened; all of it may be left out. */
export const EvidencePicker = ({ desk, hint, error }: EvidencePickerProps) => {
  const { t } = useTranslation();
  const { evidence, refused, add, retry, remove } = desk;
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <p className="hint" id="attachments-hint">
        {hint}
      </p>
      <Notice tone="info">
        <p>{t('complain.evidencePrivacy')}</p>
      </Notice>
      {error && <FieldError id="attachments">{error}</FieldError>}
      <Refusals refused={refused} />
      {evidence.length > 0 && (
        <ul className="evidence" aria-label={t('complain.evidenceList')}>
          {evidence.map((item) => (
            <EvidenceItem
              key={item.id}
              item={item}
              onRetry={() => retry(item.id)}
              onRemove={() => remove(item.id)}
            />
          ))}
        </ul>
      )}
      <label className="button button-line file-button">
        {t('complain.evidenceAdd')}
        <input
          id="attachments"
          type="file"
          multiple
          accept={ATTACHMENT_TYPES.join(',')}
          aria-describedby={error ? 'attachments-hint attachments-error' : 'attachments-hint'}
          disabled={evidence.length >= MAX_ATTACHMENTS}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
    </div>
  );
};
