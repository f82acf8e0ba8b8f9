import { useTranslation } from 'react-i18next';
import './case-page.css';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { ActionPanel } from '../actions/action-panel.tsx';
import { LettersPanel } from '../letters/letters-panel.tsx';
import { lastList } from '../navigation/last-list.ts';
import { Link } from '../navigation/link.tsx';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { Notice } from '../shell/notice.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { ACT_HEADING } from './act-heading.ts';
import { Approvals } from './approvals.tsx';
import { Arrears } from './arrears.tsx';
import { CaseBanners } from './case-banners.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseHeader } from './case-header.tsx';
import { ClockList } from './clock-list.tsx';
import { Commitments } from './commitments.tsx';
import { JointHandling } from './joint-handling.tsx';
import { LinkedCases } from './linked-cases.tsx';
import { ProofPanel } from './proof-panel.tsx';
import { SimilarCases } from './similar-cases.tsx';
import { Supervisions } from './supervisions.tsx';
import { TaskNotes } from './task-notes.tsx';
import { Timeline } from './timeline.tsx';
import { useCase } from './use-case.ts';

const isUnseen = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 403 || error.status === 404);

/** One case: what it is, what happened, what I may do now. */
export function CasePage({ number }: { number: string }) {
  const { t } = useTranslation();
  const complaint = useCase(number);
  usePageTitle(complaint.data?.title ?? number);

  if (complaint.data === undefined || isUnseen(complaint.error)) {
    if (!complaint.isError) return <Loading rows={10} />;
    if (!isUnseen(complaint.error)) {
      return <Failure error={complaint.error} retry={() => void complaint.refetch()} />;
    }
    return (
      <Notice role="alert" title={number} action={<Link to={lastList()}>{t('case.back')}</Link>}>
        {t('error.forbidden')}
      </Notice>
    );
  }
  const { data } = complaint;
  return (
    <article className="page case">
      <CaseHeader complaint={data} updatedAt={complaint.dataUpdatedAt} failing={complaint.isError} />
      <CaseBanners complaint={data} />
      <div className="case-columns">
        <section className="case-what" aria-labelledby="case-what">
          <h2 id="case-what">{t('case.what')}</h2>
          <CaseFacts complaint={data} />
        </section>
        <div className="case-middle">
          <JointHandling complaint={data} />
          <Approvals complaint={data} />
          {data.procedure.arrears !== null && <Arrears arrears={data.procedure.arrears} />}
          <Commitments commitments={data.procedure.commitments} />
          <Supervisions
            tasks={data.tasks}
            commitments={data.procedure.commitments}
            arrears={data.procedure.arrears}
          />
          <TaskNotes tasks={data.tasks} />
          <section className="case-happened" aria-labelledby="case-happened">
            <h2 id="case-happened">{t('case.happened')}</h2>
            <Timeline complaint={data} />
            <LettersPanel complaint={data} />
            <ProofPanel complaint={data} />
          </section>
        </div>
        <div className="case-side">
          <section className="case-act" aria-labelledby={ACT_HEADING}>
            <h2 id={ACT_HEADING} tabIndex={-1}>
              {t('case.mayDo')}
            </h2>
            <ActionPanel complaint={data} />
          </section>
          <LinkedCases links={data.procedure.links} />
          <section aria-labelledby="case-clocks">
            <h2 id="case-clocks">{t('case.clocks.title')}</h2>
            <ClockList clocks={data.clocks} />
          </section>
          <SimilarCases complaint={data} />
        </div>
      </div>
    </article>
  );
}
