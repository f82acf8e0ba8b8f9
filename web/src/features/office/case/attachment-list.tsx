import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import './attachment-list.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { formatBytes } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/use-language.ts';
import { useApi } from '../session/use-api.ts';

const download = z.object({ url: z.string() });

type AttachmentListProps = Pick<OfficialCase, 'number' | 'attachments'>;

/** Files of a case; each opens by an address that holds for a short while. */
export function AttachmentFiles({ number, attachments }: AttachmentListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const open = useMutation({
    mutationFn: (id: string) =>
      api(`/api/complaints/${encodeURIComponent(number)}/attachments/${encodeURIComponent(id)}`, {
        answer: download,
      }),
    onSuccess: ({ url }) => {
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      link.rel = 'noreferrer';
      link.click();
    },
  });
  if (attachments.length === 0) return null;
  return (
    <>
      <ul className="attachments">
        {attachments.map(({ attachmentId, fileName, size }) => (
          <li key={attachmentId}>
            <button
              type="button"
              aria-label={t('case.attachments.open', { name: fileName })}
              disabled={open.isPending}
              onClick={() => open.mutate(attachmentId)}
            >
              {fileName}
            </button>
            <span className="figures">{formatBytes(size)}</span>
          </li>
        ))}
      </ul>
      {open.isError && (
        <p role="alert">
          {t('case.attachments.failed', {
            name: attachments.find(({ attachmentId }) => attachmentId === open.variables)?.fileName,
            why: problemText(open.error, language),
          })}
        </p>
      )}
    </>
  );
}

/** The evidence of the filing. */
export function AttachmentList({ number, attachments }: AttachmentListProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="attachments">
      <h3 id="attachments">{t('case.attachments.title')}</h3>
      {attachments.length === 0 && <p className="hint">{t('case.attachments.none')}</p>}
      <AttachmentFiles number={number} attachments={attachments} />
    </section>
  );
}
