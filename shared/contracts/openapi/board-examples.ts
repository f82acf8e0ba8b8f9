import type { BoardCases, PublicBoard, SlaBoard } from '../board.ts';

const AS_OF = '2026-11-23T02:00:00.000Z';
const definitions = [
  {
    measure: 'onTimeOriginal',
    text: {
      zh: '按原时限：按期办结的待办 ÷ 办结的待办',
      en: 'Against the original deadline: tasks finished in time ÷ tasks finished',
    },
  },
];
const counts = {
  open: 12,
  green: 9,
  yellow: 2,
  red: 1,
  finished: 40,
  onTimeOriginal: { numerator: 38, denominator: 40, value: 0.95 },
  onTimeExtended: { numerator: 39, denominator: 40, value: 0.975 },
  response: { numerator: 9, denominator: 10, value: 0.9, anonymous: 1, ended: 0 },
  archived: 7,
};

const slaBoard: SlaBoard = {
  month: '2026-11',
  asOf: AS_OF,
  total: counts,
  rows: [
    {
      unit: { id: '330203-market', name: '海曙区市场监督管理局', nameEn: 'Haishu Market Regulation Bureau' },
      ...counts,
    },
  ],
  definitions,
};
export const SLA_BOARD = { november: { summary: 'A city with one unit', value: slaBoard } };

const cases: BoardCases = {
  rows: [
    {
      number: 'TS2026112373M9PXD',
      stage: 'handle',
      round: 1,
      mark: 'red',
      dueAt: '2026-11-20T15:59:59.000Z',
      finishedAt: null,
      onTime: null,
    },
  ],
  cursor: null,
};
export const BOARD_CASES = { overdue: { summary: 'One overdue case', value: cases } };

const publicBoard: PublicBoard = {
  asOf: AS_OF,
  month: '2026-11',
  received: 120,
  accepted: 101,
  refused: 6,
  closed: 80,
  effective: { numerator: 76, denominator: 80, value: 0.95 },
  onTime: { numerator: 300, denominator: 310, value: 0.967_741_935 },
  satisfaction: { numerator: 66, denominator: 70, value: 0.942_857_143 },
  response: { numerator: 9, denominator: 10, value: 0.9, anonymous: 1, ended: 0 },
  settled: { numerator: 3, denominator: 4, value: 0.75 },
  help: { numerator: 12, denominator: 12, value: 1 },
  byCategory: [{ category: 'irregular-inspection', received: 31 }],
  definitions,
};
export const PUBLIC_BOARD = { november: { summary: 'This month', value: publicBoard } };
