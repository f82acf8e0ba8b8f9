import { type SupervisionList, supervisionList, supervisionQuery } from '../supervision.ts';
import { type Operation, TAGS } from './operation.ts';

const AS_OF = '2026-11-23T02:00:00.000Z';
const unit = { id: '330203-market', name: '海曙区市场监督管理局', nameEn: 'Haishu Market Regulation Bureau' };
const NUMBER = 'TS2026112373M9PXD';

const example = (summary: string, value: SupervisionList) => ({ summary, value });

const SUPERVISION_LISTS = {
  red: example('Units with overdue cases (逾期单位)', {
    list: 'red',
    asOf: AS_OF,
    rows: [{ unit, open: 12, yellow: 3, red: 2 }],
    cursor: null,
  }),
  turningYellow: example('What turns yellow today (今日变黄)', {
    list: 'turning-yellow',
    asOf: AS_OF,
    rows: [
      {
        number: NUMBER,
        title: '办理营业执照变更一再拖延',
        clockId: 'handle#1',
        kind: 'handle',
        unit,
        urgent: false,
        yellowAt: '2026-11-23T05:30:00.000Z',
        dueAt: '2026-11-25T15:59:59.000Z',
      },
    ],
    cursor: null,
  }),
  replies: example('Rungs that wait for a reply (待答复督办)', {
    list: 'replies',
    asOf: AS_OF,
    rows: [
      {
        taskId: `${NUMBER}.supervise.2`,
        number: NUMBER,
        title: '办理营业执照变更一再拖延',
        unit,
        urgent: false,
        rung: 'order',
        answersFor: null,
        cause: 'overdue',
        raisedAt: '2026-11-19T00:30:00.000Z',
        replyDueAt: '2026-11-20T15:59:59.000Z',
        overdue: true,
      },
    ],
    cursor: null,
  }),
  listed: example('Listed cases (挂牌督办)', {
    list: 'listed',
    asOf: AS_OF,
    rows: [
      {
        number: NUMBER,
        title: '办理营业执照变更一再拖延',
        category: 'licensing-refused-or-late',
        stage: 'handle',
        unit,
        since: '2026-11-18T00:30:00.000Z',
        holder: unit,
        mark: 'red',
        dueAt: '2026-11-10T15:59:59.000Z',
        dissatisfactions: 0,
      },
    ],
    cursor: null,
  }),
};

/** What a supervising office looks at. */
export const SUPERVISION_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/supervision',
    operationId: 'listSupervision',
    tag: TAGS.boards,
    summary: 'What a supervising office has to look at (督办清单)',
    description:
      'For supervisors and auditors: units with overdue cases, what turns yellow today, rungs of the ladder that wait for a reply, listed cases; each a page at a time and within the division of the reader.',
    access: 'token',
    parameters: { query: supervisionQuery },
    answer: {
      status: 200,
      description: 'A page of the list; `cursor` is null on the last one.',
      schema: supervisionList,
      examples: SUPERVISION_LISTS,
    },
    problems: ['authorisation.denied', 'cursor.invalid'],
  },
];
