import type { HttpRoute } from '../../shared/middleware/http-function.ts';

export const routes: readonly HttpRoute[] = [
  { method: 'GET', path: '/api/me', load: () => import('./routes/show-me.ts') },
  { method: 'GET', path: '/api/worklist', load: () => import('./routes/list-work.ts') },
  { method: 'GET', path: '/api/organisations', load: () => import('./routes/list-handling-units.ts') },
  { method: 'GET', path: '/api/complaints/{number}', load: () => import('./routes/show-case.ts') },
  {
    method: 'GET',
    path: '/api/complaints/{number}/chain',
    load: () => import('./routes/verify-case-chain.ts'),
  },
  {
    method: 'GET',
    path: '/api/complaints/{number}/letters',
    load: () => import('./routes/list-letters.ts'),
  },
  {
    method: 'GET',
    path: '/api/complaints/{number}/letters/drafts',
    load: () => import('./routes/draft-letters.ts'),
  },
  {
    method: 'GET',
    path: '/api/complaints/{number}/similar',
    load: () => import('./routes/list-similar.ts'),
  },
  {
    method: 'GET',
    path: '/api/complaints/{number}/attachments/{attachmentId}',
    load: () => import('./routes/link-attachment.ts'),
  },
  {
    method: 'POST',
    path: '/api/complaints/{number}/actions',
    load: () => import('./routes/act-on-case.ts'),
  },
  {
    method: 'POST',
    path: '/api/tasks/{taskId}/complete',
    load: () => import('./routes/complete-case-task.ts'),
  },
];
