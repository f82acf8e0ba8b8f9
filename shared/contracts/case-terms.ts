import * as z from 'zod';
import { END_STATES, STAGES } from '../domain/complaints/tasks/stage.ts';
import { SIDE_KINDS } from '../domain/complaints/tasks/task.ts';

export const stage = z.enum(STAGES);
export const mark = z.enum(['green', 'yellow', 'red']);
export const taskKind = z.enum([...STAGES, ...SIDE_KINDS]);
export const caseState = z.enum(['open', 'archived', ...END_STATES]);
