import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { Fact } from './fact.tsx';
import { UnitName } from './unit-name.tsx';

/** What a step of supervision is about: which rung, why, and which office asks. */
export function SupervisionWords({ supervision }: { supervision: NonNullable<TaskView['supervision']> }) {
  const { t } = useTranslation();
  const { rung, clockId, cause, reason, office } = supervision;
  const [kind = ''] = clockId.split('#');
  return (
    <dl className="statement">
      <Fact name={t('supervised.rung.label')}>{t(`supervised.rung.${rung}`)}</Fact>
      {office !== null && (
        <Fact name={t('supervised.office')}>
          <UnitName unit={office} />
        </Fact>
      )}
      <Fact name={t('approval.reason')}>{reason ?? t(`supervised.cause.${cause}`)}</Fact>
      <Fact name={t('supervised.clock')}>{t(`case.clocks.kind.${kind}`, { defaultValue: '' })}</Fact>
    </dl>
  );
}
