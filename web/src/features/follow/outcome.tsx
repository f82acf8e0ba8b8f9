import { useTranslation } from 'react-i18next';
import './outcome.css';
import type { PublicCase } from '../../../../shared/contracts/public-case.ts';
import { inLanguage } from '../../lib/format.ts';
import { spokenIn } from '../../lib/language.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { isUnanswered } from './situations.ts';

/** The answer, or why the complaint was not accepted and where else to turn. */
export const Outcome = ({ complaint }: { complaint: PublicCase }) => {
  const { answer, refusal, again, reopened, missed } = complaint;
  const { t } = useTranslation();
  const language = useLanguage();
  const isFormer = (again || reopened !== null || missed !== null) && isUnanswered(complaint);
  const otherWay = refusal?.otherWay || (refusal?.usualWay && inLanguage(refusal.usualWay, language)) || '';
  return (
    <>
      {answer !== null && (
        <section className="outcome">
          <h3>{t(isFormer ? 'follow.formerAnswer' : 'follow.answer')}</h3>
          <p lang={spokenIn(answer)}>{answer}</p>
        </section>
      )}
      {refusal && (
        <section className="outcome outcome-refused">
          <h3>{t('follow.refusal')}</h3>
          {refusal.name && <p>{inLanguage(refusal.name, language)}</p>}
          {refusal.legalBasis && (
            <p className="hint">
              {t('follow.legalBasis', { basis: inLanguage(refusal.legalBasis, language) })}
            </p>
          )}
          {refusal.reason && <p lang={spokenIn(refusal.reason)}>{refusal.reason}</p>}
          <h3>{t('follow.otherWay')}</h3>
          <p lang={spokenIn(otherWay)}>{otherWay}</p>
        </section>
      )}
    </>
  );
};
