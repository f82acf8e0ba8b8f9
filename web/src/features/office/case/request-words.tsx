import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../../../shared/contracts/case-views.ts';
import { ActorName } from './actor-name.tsx';
import { Fact } from './fact.tsx';
import { UnitName } from './unit-name.tsx';

/** What an approval is asked for: who asks, why, for how long or for whom. */
export function RequestWords({ request }: { request: NonNullable<TaskView['request']> }) {
  const { t } = useTranslation();
  const { by, unit, reason, duration, body, reasonCode, otherWay } = request;
  return (
    <dl className="statement">
      <Fact name={t('approval.by')}>
        {by === 'complainant' ? <ActorName actor={by} /> : <UnitName unit={unit} />}
      </Fact>
      {duration !== null && (
        <Fact name={t('approval.duration')}>
          {t(`duration.${duration.unit}`, { count: duration.amount })}
        </Fact>
      )}
      {body !== null && <Fact name={t('approval.body')}>{t(`action.body.${body}`)}</Fact>}
      {reasonCode !== null && (
        <Fact name={t('case.statement.reasonCode')}>
          {t(`action.reasonCode.${reasonCode}`, { defaultValue: reasonCode })}
        </Fact>
      )}
      <Fact name={t('approval.reason')}>{reason}</Fact>
      {otherWay !== null && <Fact name={t('case.statement.otherWay')}>{otherWay}</Fact>}
    </dl>
  );
}
