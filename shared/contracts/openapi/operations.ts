import { ACTION_OPERATIONS } from './action-operations.ts';
import { BOARD_OPERATIONS } from './board-operations.ts';
import { CASE_OPERATIONS } from './case-operations.ts';
import { CONFIGURATION_OPERATIONS } from './configuration-operations.ts';
import { INTAKE_OPERATIONS } from './intake-operations.ts';
import type { Operation } from './operation.ts';
import { REFERENCE_OPERATIONS } from './reference-operations.ts';
import { SUBSCRIPTION_OPERATIONS } from './subscription-operations.ts';
import { SUPERVISION_OPERATIONS } from './supervision-operations.ts';
import { TASK_OPERATIONS } from './task-operations.ts';

/** Every route of the API, in the order in which a reader meets them. */
export const OPERATIONS: readonly Operation[] = [
  ...INTAKE_OPERATIONS,
  ...SUBSCRIPTION_OPERATIONS,
  ...REFERENCE_OPERATIONS,
  ...CASE_OPERATIONS,
  ...ACTION_OPERATIONS,
  ...TASK_OPERATIONS,
  ...BOARD_OPERATIONS,
  ...SUPERVISION_OPERATIONS,
  ...CONFIGURATION_OPERATIONS,
];
