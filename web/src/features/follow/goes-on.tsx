import { useTranslation } from 'react-i18next';
import './goes-on.css';
import './standing.css';
import type { PublicCase } from '../../../../shared/contracts/public-case.ts';
import { MarkBadge } from '../../components/mark-badge.tsx';
import { formatInstant, inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';

/** Where the matter of a merged case stands now, in the case that it was merged into. */
export const GoesOn = ({ goesOn }: { goesOn: NonNullable<PublicCase['goesOn']> }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, status, holder, due, answeredAt, answer, refusal } = goesOn;
  return (
    <section className="goes-on" aria-labelledby="goes-on">
      <h3 id="goes-on">{t('follow.goesOn.title')}</h3>
      <dl className="standing">
        <div>
          <dt>{t('follow.status')}</dt>
          <dd>
            <p className="standing-main">{inLanguage(status, language)}</p>
            {answeredAt !== null && (
              <p className="hint">
                {t('follow.goesOn.answered', { at: formatInstant(answeredAt, language) })}
              </p>
            )}
          </dd>
        </div>
        {holder && (
          <div>
            <dt>{t('follow.holder')}</dt>
            <dd>
              <p className="standing-main">{language === 'en' ? holder.nameEn : holder.name}</p>
            </dd>
          </div>
        )}
        {due && (
          <div>
            <dt>{t('follow.due')}</dt>
            <dd>
              <p className="standing-main">
                <time dateTime={due.at}>{formatInstant(due.at, language)}</time>
              </p>
              <MarkBadge mark={due.mark} label={t(`follow.mark.${due.mark}`)} />
            </dd>
          </div>
        )}
      </dl>
      {answer !== null && (
        <>
          <h4>{t('follow.goesOn.answer')}</h4>
          <p className="goes-on-words">{answer}</p>
        </>
      )}
      {refusal && (
        <>
          <h4>{t('follow.refusal')}</h4>
          <p>{inLanguage(refusal.name, language)}</p>
          {refusal.legalBasis && (
            <p className="hint">
              {t('follow.legalBasis', { basis: inLanguage(refusal.legalBasis, language) })}
            </p>
          )}
          {refusal.usualWay && (
            <>
              <h4>{t('follow.otherWay')}</h4>
              <p>{inLanguage(refusal.usualWay, language)}</p>
            </>
          )}
        </>
      )}
      <p className="hint">{t(state === 'open' ? 'follow.goesOn.private' : 'follow.goesOn.over')}</p>
    </section>
  );
};
