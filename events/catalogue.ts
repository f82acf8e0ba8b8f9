import type * as z from 'zod';
import { clockMarked } from './clock-marked.ts';
import { clockRecalculated } from './clock-recalculated.ts';
import { complaintArchived } from './complaint-archived.ts';
import { complaintSubmitted } from './complaint-submitted.ts';
import { taskCompleted } from './task-completed.ts';
import { taskOpened } from './task-opened.ts';
import { workflowRedriven } from './workflow-redriven.ts';

/** Every event type of a case and the schema of its data. */
export const EVENT_CATALOGUE = {
  'complaint-submitted': complaintSubmitted,
  'task-opened': taskOpened,
  'task-completed': taskCompleted,
  'clock-marked': clockMarked,
  'clock-recalculated': clockRecalculated,
  'complaint-archived': complaintArchived,
  'workflow-redriven': workflowRedriven,
} as const;

export type EventType = keyof typeof EVENT_CATALOGUE;
export type EventData<T extends EventType> = z.infer<(typeof EVENT_CATALOGUE)[T]>;
