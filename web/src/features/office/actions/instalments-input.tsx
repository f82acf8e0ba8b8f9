import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import './instalments.css';
import { yuan } from '../case/money.ts';
import { useNow } from '../time/use-now.ts';
import { type DraftInstalment, dayAfter, missingOf } from './instalments.ts';
import { MoneyInput } from './money-input.tsx';

type InstalmentsInputProps = {
  readonly id?: string;
  readonly value?: readonly DraftInstalment[];
  readonly onChange?: (instalments: readonly DraftInstalment[]) => void;
};

/** Most instalments that the contract takes. */
const MOST = 60;

/** The plan of a debt: a day and an amount a row, and what of the debt is not in it yet. */
export function InstalmentsInput({ id, value = [], onChange }: InstalmentsInputProps) {
  const { t } = useTranslation();
  const first = dayAfter(useNow());
  const debt = Form.useWatch<number | null | undefined>('debt');
  const paid = Form.useWatch<number | null | undefined>('paid');
  const missing = missingOf(debt, paid, value);
  const rows = value.map((each, index) => ({ ...each, number: index + 1 }));
  const change = (number: number, part: DraftInstalment) =>
    onChange?.(value.map((each, index) => (index + 1 === number ? { ...each, ...part } : each)));

  return (
    <div {...(id !== undefined && { id })} className="instalment-rows">
      {rows.map(({ number, due, amount }) => (
        <div key={number} className="instalment-row">
          <Input
            type="date"
            min={first}
            aria-label={t('action.plan.day', { number })}
            value={due ?? ''}
            onChange={({ target }) => change(number, { due: target.value })}
          />
          <MoneyInput
            aria-label={t('action.plan.amount', { number })}
            value={amount ?? null}
            onChange={(fen) => change(number, { amount: fen })}
          />
          <Button
            aria-label={t('action.plan.remove', { number })}
            onClick={() => onChange?.(value.filter((_, index) => index + 1 !== number))}
          >
            {t('action.plan.removeShort')}
          </Button>
        </div>
      ))}
      <Button
        onClick={() => onChange?.([...value, missing > 0 ? { amount: missing } : {}])}
        disabled={value.length >= MOST}
      >
        {t('action.plan.add')}
      </Button>
      <p className="hint figures" role="status">
        {missing === 0 && (debt ?? 0) > 0 && t('action.plan.complete')}
        {missing > 0 && t('action.plan.missing', { sum: yuan(missing) })}
        {missing < 0 && t('action.plan.tooMuch', { sum: yuan(-missing) })}
      </p>
    </div>
  );
}
