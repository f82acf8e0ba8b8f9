import { useTranslation } from 'react-i18next';
import './case-header.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { lastList } from '../navigation/last-list.ts';
import { Link } from '../navigation/link.tsx';
import { caseFilePath } from '../navigation/routes.ts';
import { UpdatedAt } from '../shell/updated-at.tsx';
import { DueWords, HeldWords } from '../time/due-words.tsx';
import { CaseAsk } from './case-ask.tsx';
import { CaseWay } from './case-way.tsx';
import { stationTask } from './use-case.ts';

type CaseHeaderProps = {
  readonly complaint: OfficialCase;
  readonly updatedAt: number;
  readonly failing: boolean;
};

/** Title, number, state, who holds it and how long is left. */
export function CaseHeader({ complaint, updatedAt, failing }: CaseHeaderProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { holder, heldSince, state, number } = complaint;
  const task = stationTask(complaint);
  return (
    <header className="case-head">
      <div className="case-crumbs">
        <Link to={lastList()}>{t('case.back')}</Link>
        <UpdatedAt at={updatedAt} failing={failing} />
      </div>
      <h1>{complaint.title}</h1>
      <p className="case-status">
        <code>{number}</code>
        <span className={`state state-${state}`}>{t(`state.${state}`)}</span>
        {complaint.urgent && <em className="urgent">{t('urgent')}</em>}
        {task !== undefined && (
          <span className="case-due">
            <MarkBadge mark={task.mark} />
            <strong className="figures">
              {complaint.procedure.suspension === null ? (
                <DueWords dueAt={task.dueAt} />
              ) : (
                t('case.clocks.paused')
              )}
            </strong>
          </span>
        )}
        {holder !== null && (
          <span>
            {inLanguage({ zh: holder.name, en: holder.nameEn }, language)}
            {heldSince !== null && (
              <>
                {' · '}
                <HeldWords since={heldSince} />
              </>
            )}
          </span>
        )}
        <Link to={caseFilePath(number)} className="print-button">
          {t('case.print')}
        </Link>
      </p>
      <CaseAsk complaint={complaint} />
      <CaseWay complaint={complaint} />
    </header>
  );
}
