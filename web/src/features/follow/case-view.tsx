import { useTranslation } from 'react-i18next';
import type { PublicCase } from '../../../../shared/contracts/case-views.ts';
import { formatInstant, inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Outcome } from './outcome.tsx';
import { StageLine } from './stage-line.tsx';
import { Standing } from './standing.tsx';
import { Timeline } from './timeline.tsx';

interface CaseViewProps {
  complaint: PublicCase;
  readAt: number;
  refreshFailed: boolean;
  onLeave: () => void;
}

/** A case as its complainant sees it: where it stands, until when and why, what was answered, what happened. */
export const CaseView = ({ complaint, readAt, refreshFailed, onLeave }: CaseViewProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const read = formatInstant(new Date(readAt).toISOString(), language);
  return (
    <>
      <article className="sheet case">
        <header className="case-heading">
          <p>
            <code>{complaint.number}</code>
            <span>{t('follow.submitted', { at: formatInstant(complaint.submittedAt, language) })}</span>
          </p>
          <h2>{complaint.title}</h2>
          <p className="case-status" aria-live="polite">
            <span className={`tag tag-${complaint.state}`}>{t(`follow.state.${complaint.state}`)}</span>
            {inLanguage(complaint.status, language)}
          </p>
        </header>
        {complaint.state === 'open' && complaint.stage && <StageLine stage={complaint.stage} />}
        <Standing complaint={complaint} />
        <Outcome complaint={complaint} />
        <Timeline entries={complaint.timeline} />
      </article>
      <p className="draft-bar" role={refreshFailed ? 'alert' : undefined}>
        {t(refreshFailed ? 'follow.refreshFailed' : 'follow.refreshed', { at: read })}
        <button type="button" className="text-link" onClick={onLeave}>
          {t('follow.other')}
        </button>
      </p>
    </>
  );
};
