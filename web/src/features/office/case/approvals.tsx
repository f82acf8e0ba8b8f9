import { useTranslation } from 'react-i18next';
import './approvals.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { Moment } from '../time/moment.tsx';
import { ActorName } from './actor-name.tsx';
import { Fact } from './fact.tsx';
import { RequestWords } from './request-words.tsx';
import { UnitName } from './unit-name.tsx';

type Asked = TaskView & { readonly request: NonNullable<TaskView['request']> };

const isAsked = (task: TaskView): task is Asked => task.request !== null;

/** What the deciding person wrote: a note with a grant, a reason with a denial. */
function decidingWords({ statement }: TaskView): string | null {
  const words = statement?.['reason'] ?? statement?.['note'];
  return typeof words === 'string' && words !== '' ? words : null;
}

type Reasons = OfficialCase['refusalReasons'];

type ApprovalProps = {
  readonly task: Asked;
  readonly reasons: Reasons;
  /** Until when what was approved lasts, where it ends by itself. */
  readonly until: string | undefined;
};

function Approval({ task, reasons, until }: ApprovalProps) {
  const { t } = useTranslation();
  const { request, unit, openedAt, dueAt, status, outcome, completedAt, completedBy } = task;
  const decision = status === 'open' ? 'open' : (outcome ?? 'cancelled');
  const words = decidingWords(task);
  return (
    <li className={`approval approval-${decision}`}>
      <p className="approval-head">
        <strong>{t(`approval.kind.${request.kind}`)}</strong>
        <span className="state">{t(`approval.decision.${decision}`, { defaultValue: decision })}</span>
      </p>
      <RequestWords request={request} reasons={reasons} />
      <dl className="facts">
        <Fact name={t('approval.requestedAt')}>
          <Moment at={openedAt} />
        </Fact>
        <Fact name={t('approval.decider')}>
          {completedBy !== null && <ActorName actor={completedBy} />} <UnitName unit={unit} />
        </Fact>
        {completedAt === null ? (
          <Fact name={t('approval.decideBy')}>
            <Moment at={dueAt} />
          </Fact>
        ) : (
          <Fact name={t('approval.decidedAt')}>
            <Moment at={completedAt} />
          </Fact>
        )}
        {until !== undefined && (
          <Fact name={t('approval.visibleUntil')}>
            <Moment at={until} />
          </Fact>
        )}
        {words !== null && <Fact name={t('case.statement.reason')}>{words}</Fact>}
      </dl>
    </li>
  );
}

/** Everything that was asked to be approved, the newest first, and what became of it. */
export function Approvals({
  complaint,
}: {
  complaint: Pick<OfficialCase, 'tasks' | 'refusalReasons' | 'procedure'>;
}) {
  const { t } = useTranslation();
  const asked = complaint.tasks.filter(isAsked).toReversed();
  const { unmaskings } = complaint.procedure;
  const untilOf = ({ taskId }: Asked) => unmaskings.find(({ approval }) => approval === taskId)?.until;
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="case-approvals">
      <h2 id="case-approvals">{t('approval.title')}</h2>
      <ul className="approvals">
        {asked.map((task) => (
          <Approval key={task.taskId} task={task} reasons={complaint.refusalReasons} until={untilOf(task)} />
        ))}
      </ul>
    </section>
  );
}
