import * as z from 'zod';
import { officialCase } from './official-case.ts';
import { publicCase } from './public-case.ts';

/** `GET /api/complaints/{number}`: what is shown depends on who asks. */
export const caseView = z.discriminatedUnion('view', [publicCase, officialCase]);
