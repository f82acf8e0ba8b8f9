import { boardCases, boardCasesQuery, boardQuery, publicBoard, slaBoard } from '../board.ts';
import { BOARD_CASES, PUBLIC_BOARD, SLA_BOARD } from './board-examples.ts';
import { type Operation, TAGS } from './operation.ts';

/** Figures, each with numerator, denominator and the cases behind it. */
export const BOARD_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/board/public',
    operationId: 'readPublicBoard',
    tag: TAGS.boards,
    summary: 'The public board of the city (公开看板)',
    description: 'Received, accepted and closed complaints, and the rates with what they are made of.',
    access: 'open',
    answer: {
      status: 200,
      description: 'Figures of this month.',
      schema: publicBoard,
      examples: PUBLIC_BOARD,
    },
    problems: [],
  },
  {
    method: 'get',
    path: '/api/board/sla',
    operationId: 'readSlaBoard',
    tag: TAGS.boards,
    summary: 'Deadlines by unit (时限看板)',
    description:
      'Open cases by mark and the on-time rate of each unit that the reader oversees, against the original and the extended deadline.',
    access: 'token',
    parameters: { query: boardQuery },
    answer: { status: 200, description: 'A row for each unit.', schema: slaBoard, examples: SLA_BOARD },
    problems: ['authorisation.denied'],
  },
  {
    method: 'get',
    path: '/api/board/sla/cases',
    operationId: 'listBoardCases',
    tag: TAGS.boards,
    summary: 'The cases behind a figure (看板下钻)',
    description: 'Cases that a figure of the deadline board counts, a page at a time.',
    access: 'token',
    parameters: { query: boardCasesQuery },
    answer: {
      status: 200,
      description: 'A page; `cursor` is null on the last one.',
      schema: boardCases,
      examples: BOARD_CASES,
    },
    problems: ['authorisation.denied', 'cursor.invalid'],
  },
];
