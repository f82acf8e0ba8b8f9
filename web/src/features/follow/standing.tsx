import { useTranslation } from 'react-i18next';
import './standing.css';
import type { PublicCase } from '../../../../shared/contracts/public-case.ts';
import { MarkBadge } from '../../components/mark-badge.tsx';
import { formatDistance, formatInstant } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { saveCalendarFile } from './calendar-file.ts';

type Dated = PublicCase & { due: NonNullable<PublicCase['due']> };

/** Saves the due time for the calendar of the phone or computer. */
const CalendarButton = ({ complaint: { number, stage, due } }: { complaint: Dated }) => {
  const { t } = useTranslation();
  const save = (): void =>
    saveCalendarFile({
      id: `${number}-${stage ?? 'end'}`,
      dueAt: due.at,
      title: t(stage === 'supplement' ? 'follow.calendar.supplement' : 'follow.calendar.step', { number }),
      description: t('follow.calendar.text'),
      url: `${location.origin}/follow?number=${number}`,
      madeAt: new Date().toISOString(),
    });
  return (
    <button type="button" className="button button-quiet" onClick={save}>
      {t('follow.calendar.save')}
    </button>
  );
};

const Due = ({ complaint }: { complaint: Dated }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { due } = complaint;
  const reasons = language === 'en' ? due.why.en : due.why.zh;
  return (
    <div className="standing-due">
      <dt>{t(complaint.stage === 'supplement' ? 'follow.dueForYou' : 'follow.due')}</dt>
      <dd>
        <p className="standing-main">
          <time dateTime={due.at}>{formatInstant(due.at, language)}</time>
          {!due.stands && <span className="hint">{formatDistance(due.at, Date.now(), language)}</span>}
        </p>
        {due.stands ? (
          <p className="hint">{t('follow.stands')}</p>
        ) : (
          <MarkBadge mark={due.mark} label={t(`follow.mark.${due.mark}`)} />
        )}
        {due.originalAt !== due.at && (
          <p className="hint">{t('follow.originally', { at: formatInstant(due.originalAt, language) })}</p>
        )}
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
        <CalendarButton complaint={complaint} />
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
      {due && <Due complaint={{ ...complaint, due }} />}
    </dl>
  );
};
