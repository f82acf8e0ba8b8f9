import type { FunctionName } from '../function-names.ts';

/** A route of the HTTP API. `token`: only with a valid id token; `open`: anyone, or the handler itself decides. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly function: FunctionName;
  readonly access: 'open' | 'token';
}

/** The routes of docs/architecture.md. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/openapi.json', function: 'intake-api', access: 'open' },
  { method: 'GET', path: '/api/categories', function: 'intake-api', access: 'open' },
  { method: 'GET', path: '/api/divisions', function: 'intake-api', access: 'open' },
  { method: 'GET', path: '/api/units', function: 'intake-api', access: 'open' },
  { method: 'GET', path: '/api/similar', function: 'intake-api', access: 'open' },
  { method: 'POST', path: '/api/uploads', function: 'intake-api', access: 'open' },
  { method: 'POST', path: '/api/complaints', function: 'intake-api', access: 'open' },
  { method: 'POST', path: '/api/complaints/{number}/requests', function: 'intake-api', access: 'open' },
  { method: 'POST', path: '/api/receipts/verify', function: 'intake-api', access: 'open' },
  { method: 'POST', path: '/api/subscription', function: 'intake-api', access: 'open' },
  { method: 'GET', path: '/api/complaints/{number}', function: 'casework-api', access: 'open' },
  {
    method: 'GET',
    path: '/api/complaints/{number}/attachments/{attachmentId}',
    function: 'casework-api',
    access: 'token',
  },
  { method: 'GET', path: '/api/complaints/{number}/chain', function: 'casework-api', access: 'token' },
  { method: 'GET', path: '/api/complaints/{number}/letters', function: 'casework-api', access: 'token' },
  {
    method: 'GET',
    path: '/api/complaints/{number}/letters/drafts',
    function: 'casework-api',
    access: 'token',
  },
  { method: 'GET', path: '/api/complaints/{number}/similar', function: 'casework-api', access: 'token' },
  { method: 'POST', path: '/api/complaints/{number}/actions', function: 'casework-api', access: 'token' },
  { method: 'GET', path: '/api/me', function: 'casework-api', access: 'token' },
  { method: 'GET', path: '/api/worklist', function: 'casework-api', access: 'token' },
  { method: 'POST', path: '/api/tasks/{taskId}/complete', function: 'casework-api', access: 'token' },
  { method: 'GET', path: '/api/organisations', function: 'casework-api', access: 'token' },
  { method: 'GET', path: '/api/board/public', function: 'insight-api', access: 'open' },
  { method: 'GET', path: '/api/board/sla', function: 'insight-api', access: 'token' },
  { method: 'GET', path: '/api/board/sla/cases', function: 'insight-api', access: 'token' },
  { method: 'GET', path: '/api/supervision', function: 'insight-api', access: 'token' },
  { method: 'POST', path: '/api/complaints/{number}/redrive', function: 'admin-api', access: 'token' },
  { method: 'GET', path: '/api/configuration', function: 'admin-api', access: 'token' },
  {
    method: 'GET',
    path: '/api/configuration/calendar/recalculations/{version}',
    function: 'admin-api',
    access: 'token',
  },
  { method: 'GET', path: '/api/configuration/{kind}/versions', function: 'admin-api', access: 'token' },
  { method: 'POST', path: '/api/configuration/{kind}/versions', function: 'admin-api', access: 'token' },
  {
    method: 'GET',
    path: '/api/configuration/{kind}/versions/{version}',
    function: 'admin-api',
    access: 'token',
  },
  { method: 'POST', path: '/api/configuration/{kind}/dry-run', function: 'admin-api', access: 'token' },
  { method: 'POST', path: '/api/configuration/{kind}/rollback', function: 'admin-api', access: 'token' },
  { method: 'GET', path: '/api/configuration/{kind}/export', function: 'admin-api', access: 'token' },
  { method: 'POST', path: '/api/configuration/{kind}/import', function: 'admin-api', access: 'token' },
];
