/** A payment as somebody told of it: by the unit, denied by the complainant, or settled by him or by a supervisor. */
export type ModelPayment = {
  number: number;
  amount: number;
  word: 'stated' | 'disputed' | 'settled';
  /** The answer to supervision that the unit owes for it. */
  answer: number | null;
};

/** What is owed and how it will be paid. */
export type ModelDebt = {
  total: number;
  payments: readonly ModelPayment[];
  plan: readonly { due: string; amount: number; missed: boolean }[];
};

/** What a unit has promised by a day. */
export type ModelPromise = {
  unit: string;
  due: string;
  dueAt: string;
  fate: 'open' | 'kept' | 'broken' | 'kept late';
};
