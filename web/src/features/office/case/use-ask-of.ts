import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';

/** Says what a task asks for: what is to be approved, which step of supervision or broken promise to answer, or what its station is for. */
export function useAskOf() {
  const { t } = useTranslation();
  return ({ stage, request, supervision }: Pick<TaskView, 'stage' | 'request' | 'supervision'>): string => {
    if (request !== null) return t('desk.approve', { what: t(`approval.kind.${request.kind}`) });
    if (supervision !== null)
      return t('supervised.toAnswer', { rung: t(`supervised.rung.${supervision.rung}`) });
    if (stage === 'supervise') return t('supervised.toAnswer', { rung: t('supervised.promiseOrPayment') });
    return t(`desk.ask.${stage}`);
  };
}
