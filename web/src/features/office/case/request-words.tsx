import { useTranslation } from 'react-i18next';
import type { RefusalReason } from '../../../../../shared/contracts/refusal-reason.ts';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { useSpeech } from '../language/speech.tsx';
import { ActorName } from './actor-name.tsx';
import { Fact } from './fact.tsx';
import { reasonWords } from './reason-words.ts';
import { UnitName } from './unit-name.tsx';

type RequestWordsProps = {
  readonly request: NonNullable<TaskView['request']>;
  /** Those that the case may be refused with. */
  readonly reasons: readonly RefusalReason[];
};

/** What an approval is asked for: who asks, why, for how long or for whom. */
export function RequestWords({ request, reasons }: RequestWordsProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
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
        <Fact name={t('case.statement.reasonCode')}>{reasonWords(reasonCode, reasons, language)}</Fact>
      )}
      <Fact name={t('approval.reason')}>{reason}</Fact>
      {otherWay !== null && <Fact name={t('case.statement.otherWay')}>{otherWay}</Fact>}
    </dl>
  );
}
