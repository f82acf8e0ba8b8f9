import { useTranslation } from 'react-i18next';
import './case-view.css';
import type { PublicCase } from '../../../../shared/contracts/public-case.ts';
import { formatInstant, inLanguage } from '../../lib/format.ts';
import { spokenIn } from '../../lib/language.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Debt } from './debt.tsx';
import { GoesOn } from './goes-on.tsx';
import { Letters } from './letters.tsx';
import { Outcome } from './outcome.tsx';
import { Promises } from './promises.tsx';
import { RequestDesk } from './requests/request-desk.tsx';
import { isAwaited } from './requests/request-kinds.ts';
import type { FollowKeys } from './session.ts';
import { SituationList } from './situation-list.tsx';
import { StageLine } from './stage-line.tsx';
import { Standing } from './standing.tsx';
import { Timeline } from './timeline.tsx';

interface CaseViewProps {
  complaint: PublicCase;
  keys: FollowKeys;
  readAt: number;
  refreshFailed: boolean;
  /** Reads the case again. */
  onChanged: () => void;
  onLeave: () => void;
}

const Heading = ({ complaint }: { complaint: PublicCase }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className="case-heading">
      <p>
        <code>{complaint.number}</code>
        <span>{t('follow.submitted', { at: formatInstant(complaint.submittedAt, language) })}</span>
      </p>
      <h2 lang={spokenIn(complaint.title)}>{complaint.title}</h2>
      <p className="case-status" aria-live="polite">
        <span className={`tag tag-${complaint.state}`}>{t(`follow.state.${complaint.state}`)}</span>
        {inLanguage(complaint.status, language)}
      </p>
    </header>
  );
};

/** A request for help is mostly answered at once: the line is shown only when it goes a longer way. */
const hasLine = ({ state, track, stage }: PublicCase): boolean =>
  state === 'open' && !(track === 'help' && (stage === 'accept' || stage === 'supplement'));

/** A case as its complainant sees it: where it stands, what he can do, until when and why, what was answered, what happened. */
export const CaseView = ({ complaint, keys, readAt, refreshFailed, onChanged, onLeave }: CaseViewProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const read = formatInstant(new Date(readAt).toISOString(), language);
  const isFirst = isAwaited(complaint.requests) || complaint.requests.includes('reconsider');
  // One key in both places: what is being written stays when the case moves on.
  const desk = <RequestDesk key="desk" complaint={complaint} keys={keys} onChanged={onChanged} />;
  return (
    <>
      <article className="sheet case">
        <Heading complaint={complaint} />
        <Outcome complaint={complaint} />
        <SituationList complaint={complaint} />
        {isFirst && desk}
        {hasLine(complaint) && complaint.stage && <StageLine stage={complaint.stage} />}
        <Standing complaint={complaint} />
        {complaint.goesOn && <GoesOn goesOn={complaint.goesOn} />}
        <Letters letters={complaint.letters} />
        {complaint.arrears && <Debt arrears={complaint.arrears} />}
        <Promises commitments={complaint.commitments} />
        {!isFirst && desk}
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
