import { useTranslation } from 'react-i18next';
import './additions.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { Moment } from '../time/moment.tsx';
import { AttachmentFiles } from './attachment-list.tsx';

/** What the complainant wrote and sent after filing. */
export function Additions({ number, additions }: Pick<OfficialCase, 'number' | 'additions'>) {
  const { t } = useTranslation();
  if (additions.length === 0) return null;
  return (
    <section aria-labelledby="additions">
      <h3 id="additions">{t('additions.title')}</h3>
      <ul className="additions">
        {additions.map(({ at, text, attachments }) => (
          <li key={at}>
            <p className="hint">
              <Moment at={at} />
            </p>
            <p className="written">{text}</p>
            <AttachmentFiles number={number} attachments={attachments} />
          </li>
        ))}
      </ul>
    </section>
  );
}
