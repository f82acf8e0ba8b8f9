import { useTranslation } from 'react-i18next';
import type { ArrearsView } from '../../../../../shared/contracts/followed-views.ts';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { Moment } from '../time/moment.tsx';
import { Fact } from './fact.tsx';
import { yuan } from './money.ts';

interface DisputedPaymentWordsProps {
  readonly task: Pick<TaskView, 'stage' | 'round'>;
  readonly arrears: ArrearsView | null;
}

/** The payment that a unit has to answer for with this task, since the complainant did not receive it. */
export function DisputedPaymentWords({ task, arrears }: DisputedPaymentWordsProps) {
  const { t } = useTranslation();
  const payment =
    task.stage === 'supervise' && arrears?.payments.find(({ supervision }) => supervision === task.round);
  if (!payment) return null;
  return (
    <dl className="statement">
      <Fact name={t('supervised.payment')}>
        {yuan(payment.amount)} · <Moment at={payment.at} short />
      </Fact>
    </dl>
  );
}
