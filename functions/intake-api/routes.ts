import type { HttpRoute } from '../../shared/middleware/http-function.ts';

export const routes: readonly HttpRoute[] = [
  { method: 'POST', path: '/api/complaints', load: () => import('./routes/file-complaint.ts') },
  {
    method: 'POST',
    path: '/api/complaints/{number}/requests',
    load: () => import('./routes/request-on-case.ts'),
  },
  { method: 'POST', path: '/api/uploads', load: () => import('./routes/grant-upload.ts') },
  { method: 'POST', path: '/api/receipts/verify', load: () => import('./routes/verify-receipt.ts') },
  { method: 'POST', path: '/api/subscription', load: () => import('./routes/change-subscription.ts') },
  { method: 'GET', path: '/api/categories', load: () => import('./routes/list-categories.ts') },
  { method: 'GET', path: '/api/divisions', load: () => import('./routes/list-divisions.ts') },
  { method: 'GET', path: '/api/units', load: () => import('./routes/list-units.ts') },
  { method: 'GET', path: '/api/similar', load: () => import('./routes/count-similar.ts') },
  { method: 'GET', path: '/api/openapi.json', load: () => import('./routes/show-open-api.ts') },
];
