import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import { BULK, type BulkOutcome } from './bulk.ts';

type BulkBarProps = {
  readonly outcomes: readonly BulkOutcome[];
  readonly selected: readonly WorklistRow[];
  /** How many of the shown tasks can be ticked. */
  readonly possible: number;
  readonly tickAll: () => void;
  readonly clear: () => void;
  readonly begin: (outcome: BulkOutcome) => void;
};

/** What can be done with the ticked tasks. */
export function BulkBar({ outcomes, selected, possible, tickAll, clear, begin }: BulkBarProps) {
  const { t } = useTranslation();
  return (
    <section className="bulk-bar" aria-label={t('desk.bulk.label')}>
      <p className="figures" role="status">
        {t('desk.bulk.selected', { count: selected.length })}
      </p>
      {outcomes.map((outcome) => {
        const count = selected.filter(({ stage }) => stage === BULK[outcome]).length;
        return (
          <Button key={outcome} type="primary" disabled={count === 0} onClick={() => begin(outcome)}>
            {t('desk.bulk.go', { outcome: t(`action.outcome.${outcome}`), count })}
          </Button>
        );
      })}
      {selected.length < possible && (
        <Button onClick={tickAll}>{t('desk.bulk.all', { count: possible })}</Button>
      )}
      {selected.length > 0 && <Button onClick={clear}>{t('desk.bulk.clear')}</Button>}
    </section>
  );
}
