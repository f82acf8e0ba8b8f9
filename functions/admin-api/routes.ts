import type { HttpRoute } from '../../shared/middleware/http-function.ts';

export const routes: readonly HttpRoute[] = [
  {
    method: 'POST',
    path: '/api/complaints/{number}/redrive',
    load: () => import('./routes/redrive-case.ts'),
  },
  { method: 'GET', path: '/api/configuration', load: () => import('./routes/list-configuration.ts') },
  {
    method: 'GET',
    path: '/api/configuration/calendar/recalculations/{version}',
    load: () => import('./routes/show-recalculation.ts'),
  },
  {
    method: 'GET',
    path: '/api/configuration/{kind}/versions',
    load: () => import('./routes/list-versions.ts'),
  },
  {
    method: 'POST',
    path: '/api/configuration/{kind}/versions',
    load: () => import('./routes/add-version.ts'),
  },
  {
    method: 'GET',
    path: '/api/configuration/{kind}/versions/{version}',
    load: () => import('./routes/show-version.ts'),
  },
  {
    method: 'POST',
    path: '/api/configuration/{kind}/dry-run',
    load: () => import('./routes/try-version.ts'),
  },
  {
    method: 'POST',
    path: '/api/configuration/{kind}/rollback',
    load: () => import('./routes/roll-back.ts'),
  },
  {
    method: 'GET',
    path: '/api/configuration/{kind}/export',
    load: () => import('./routes/export-version.ts'),
  },
  {
    method: 'POST',
    path: '/api/configuration/{kind}/import',
    load: () => import('./routes/import-version.ts'),
  },
];
