import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { Approvals } from '../case/approvals.tsx';
import { Arrears } from '../case/arrears.tsx';
import { CaseBanners } from '../case/case-banners.tsx';
import { CaseFacts } from '../case/case-facts.tsx';
import { ClockList } from '../case/clock-list.tsx';
import { Commitments } from '../case/commitments.tsx';
import { Fact } from '../case/fact.tsx';
import { JointHandling } from '../case/joint-handling.tsx';
import { LinkedCases } from '../case/linked-cases.tsx';
import { Supervisions } from '../case/supervisions.tsx';
import { TaskNotes } from '../case/task-notes.tsx';
import { Timeline } from '../case/timeline.tsx';
import { UnitName } from '../case/unit-name.tsx';
import { WrittenLetters } from '../letters/written-letters.tsx';
import { useMe } from '../session/use-me.ts';
import { Moment } from '../time/moment.tsx';

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`file-${id}`}>
      <h2 id={`file-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

/** Who took this copy, and when: it holds what that person may see. */
function TakenBy() {
  const { t } = useTranslation();
  const { data: person } = useMe();
  if (person === undefined) return null;
  return (
    <Fact name={t('file.takenBy')}>
      {person.name} <UnitName unit={person.organisation} /> <Moment at={new Date().toISOString()} />
    </Fact>
  );
}

/** Everything of a case that this person may see, in the order of a file. */
export function CaseFile({ complaint }: { complaint: OfficialCase }) {
  const { t } = useTranslation();
  const { number, title, state, receipt, head, tasks, clocks, procedure, letters } = complaint;
  return (
    <article className="file">
      <header>
        <p className="file-kind">{t('file.title')}</p>
        <h1>{title}</h1>
        <dl className="facts">
          <Fact name={t('case.number')}>
            <code>{number}</code>
          </Fact>
          <Fact name={t('file.state')}>{t(`state.${state}`)}</Fact>
          <TakenBy />
        </dl>
      </header>
      <CaseBanners complaint={complaint} />
      <Part id="what" title={t('case.what')}>
        <CaseFacts complaint={complaint} />
      </Part>
      <JointHandling complaint={complaint} />
      <Approvals complaint={complaint} />
      {procedure.arrears !== null && <Arrears arrears={procedure.arrears} />}
      <Commitments commitments={procedure.commitments} />
      <Supervisions tasks={tasks} commitments={procedure.commitments} arrears={procedure.arrears} />
      <TaskNotes tasks={tasks} />
      <LinkedCases links={procedure.links} />
      <Part id="happened" title={t('case.happened')}>
        <Timeline complaint={complaint} whole />
      </Part>
      <WrittenLetters letters={letters} />
      <Part id="clocks" title={t('case.clocks.title')}>
        <ClockList clocks={clocks} whole />
      </Part>
      <Part id="proof" title={t('case.proof.title')}>
        <dl className="facts">
          <Fact name={t('case.proof.receipt')}>
            <code>{receipt.hash}</code>
          </Fact>
          <Fact name={t('case.proof.head')}>
            <code>{head}</code>
          </Fact>
        </dl>
        <p className="hint">{t('file.proof')}</p>
      </Part>
    </article>
  );
}
