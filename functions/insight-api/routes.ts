import { boardCasesQuery, boardQuery } from '../../shared/contracts/board.ts';
import type { HttpRoute } from '../../shared/middleware/http-function.ts';
import { json } from '../../shared/middleware/http-response.ts';
import { parseQuery } from '../../shared/middleware/parse-request.ts';
import { personOf } from '../../shared/middleware/person-of.ts';
import { dependencies } from './dependencies.ts';
import { listBoardCases } from './list-board-cases.ts';
import { showPublicBoard } from './show-public-board.ts';
import { showSlaBoard } from './show-sla-board.ts';

export const routes: readonly HttpRoute[] = [
  {
    method: 'GET',
    path: '/api/board/public',
    handler: async () => json(200, await showPublicBoard(dependencies)),
  },
  {
    method: 'GET',
    path: '/api/board/sla',
    handler: async (event) =>
      json(200, await showSlaBoard(parseQuery(boardQuery, event), personOf(event), dependencies)),
  },
  {
    method: 'GET',
    path: '/api/board/sla/cases',
    handler: async (event) =>
      json(200, await listBoardCases(parseQuery(boardCasesQuery, event), personOf(event), dependencies)),
  },
];
