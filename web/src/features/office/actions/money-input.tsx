import { InputNumber } from 'antd';

type MoneyInputProps = {
  readonly id?: string;
  /** Fen. */
  readonly value?: number | null;
  readonly onChange?: (fen: number | null) => void;
  readonly 'aria-label'?: string;
  readonly 'aria-required'?: boolean;
};

/** Money as people write it, yuan with two decimals; its value is in fen. */
export function MoneyInput({ id, value, onChange, ...aria }: MoneyInputProps) {
  return (
    <InputNumber
      {...aria}
      {...(id !== undefined && { id })}
      className="money"
      prefix="¥"
      inputMode="decimal"
      controls={false}
      min={0}
      precision={2}
      value={value === undefined || value === null ? null : value / 100}
      onChange={(yuan) => onChange?.(yuan === null ? null : Math.round(yuan * 100))}
    />
  );
}
