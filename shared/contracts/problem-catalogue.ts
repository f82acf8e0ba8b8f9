import { APPROVAL_PROBLEMS } from './problems/approvals.ts';
import { CALL_PROBLEMS } from './problems/calls.ts';
import { CASE_PROBLEMS } from './problems/cases.ts';
import { COMPLAINANT_PROBLEMS } from './problems/complainant.ts';
import { CONFIGURATION_PROBLEMS } from './problems/configuration.ts';
import { CONTACT_PROBLEMS } from './problems/contact.ts';
import { DISPATCH_PROBLEMS } from './problems/dispatch.ts';
import { FOLLOW_UP_PROBLEMS } from './problems/follow-up.ts';
import { INTAKE_PROBLEMS } from './problems/intake.ts';
import { LETTER_PROBLEMS } from './problems/letters.ts';
import type { ProblemEntry } from './problems/problem-entry.ts';
import { SUPERVISION_PROBLEMS } from './problems/supervision.ts';
import { TASK_PROBLEMS } from './problems/tasks.ts';
import { UPLOAD_PROBLEMS } from './problems/uploads.ts';

/** Every problem the API answers with: stable code, HTTP status, what happened and what to do. */
export const PROBLEMS = {
  ...CALL_PROBLEMS,
  ...CASE_PROBLEMS,
  ...TASK_PROBLEMS,
  ...DISPATCH_PROBLEMS,
  ...APPROVAL_PROBLEMS,
  ...SUPERVISION_PROBLEMS,
  ...COMPLAINANT_PROBLEMS,
  ...FOLLOW_UP_PROBLEMS,
  ...CONTACT_PROBLEMS,
  ...LETTER_PROBLEMS,
  ...INTAKE_PROBLEMS,
  ...UPLOAD_PROBLEMS,
  ...CONFIGURATION_PROBLEMS,
} as const satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof PROBLEMS;
