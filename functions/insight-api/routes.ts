import type { HttpRoute } from '../../shared/middleware/http-function.ts';

export const routes: readonly HttpRoute[] = [
  { method: 'GET', path: '/api/board/public', load: () => import('./routes/show-public-board.ts') },
  { method: 'GET', path: '/api/board/sla', load: () => import('./routes/show-sla-board.ts') },
  { method: 'GET', path: '/api/board/sla/cases', load: () => import('./routes/list-board-cases.ts') },
  { method: 'GET', path: '/api/supervision', load: () => import('./routes/list-supervision.ts') },
];
