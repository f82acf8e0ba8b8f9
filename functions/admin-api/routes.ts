import type { HttpRoute } from '../../shared/middleware/http-function.ts';

export const routes: readonly HttpRoute[] = [
  {
    method: 'POST',
    path: '/api/complaints/{number}/redrive',
    load: () => import('./routes/redrive-case.ts'),
  },
];
