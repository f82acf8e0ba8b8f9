import * as z from 'zod';
import { SUPERVISION_ACTS } from '../domain/supervision/supervision-act.ts';
import { writtenText } from './text.ts';

/** What a supervisor does with a case on his own decision, as an action of `POST /api/complaints/{number}/actions`. */
export const superviseAction = z.strictObject({
  action: z.literal('supervise'),
  version: z.number().int().min(1).optional(),
  act: z.enum(SUPERVISION_ACTS),
  reason: writtenText(2, 5000),
});
