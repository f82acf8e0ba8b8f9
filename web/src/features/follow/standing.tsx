import { useTranslation } from 'react-i18next';
import type { PublicCase } from '../../../../shared/contracts/case-views.ts';
import { MarkBadge } from '../../components/mark-badge.tsx';
import { formatDistance, formatInstant } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';

const Due = ({ due }: { due: NonNullable<PublicCase['due']> }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const reasons = language === 'en' ? due.why.en : due.why.zh;
  return (
    <div className="standing-due">
      <dt>{t('follow.due')}</dt>
      <dd>
        <p className="standing-main">
          <time dateTime={due.at}>{formatInstant(due.at, language)}</time>
          <span className="hint">{formatDistance(due.at, Date.now(), language)}</span>
        </p>
        <MarkBadge mark={due.mark} label={t(`follow.mark.${due.mark}`)} />
        {due.provisional && <p className="hint">{t('follow.provisional')}</p>}
        {reasons.length > 0 && (
          <details className="why">
            <summary>{t('follow.why')}</summary>
            <ol>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ol>
          </details>
        )}
      </dd>
    </div>
  );
};

/** Who has the case since when, and by when this step is due. */
export const Standing = ({ complaint }: { complaint: PublicCase }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { holder, heldSince, due } = complaint;
  if (!holder && !due) return null;
  return (
    <dl className="standing">
      {holder && (
        <div>
          <dt>{t('follow.holder')}</dt>
          <dd>
            <p className="standing-main">{language === 'en' ? holder.nameEn : holder.name}</p>
            {heldSince && (
              <p className="hint">{t('follow.since', { at: formatInstant(heldSince, language) })}</p>
            )}
          </dd>
        </div>
      )}
      {due && <Due due={due} />}
    </dl>
  );
};
