/** Why an action on a case is not possible: an expected outcome, returned, never thrown. */
export type RejectionCode =
  | 'task.not-found'
  | 'task.already-completed'
  | 'task.outcome-not-allowed'
  | 'task.not-yours'
  | 'task.role-not-allowed'
  | 'task.same-person'
  | 'case.stale-version'
  | 'case.complained-of-unit'
  | 'dispatch.complained-of-unit'
  | 'dispatch.level-fixed'
  | 'return.once-only'
  | 'return.too-late';

export type Rejection = { ok: false; code: RejectionCode };
export const reject = (code: RejectionCode): Rejection => ({ ok: false, code });
