import * as z from 'zod';
import { boardCase, boardCounts, boardRow, publicBoard, rate, slaBoard } from '../board.ts';
import { question } from '../category-questions.ts';
import { clockView, dueExplanation } from '../clock-views.ts';
import {
  complainant,
  complaintSubmission,
  complaintSubmitted,
  contact,
  receipt,
} from '../complaint-submission.ts';
import { answeredQuestion, complainantView, eventView, officialCase } from '../official-case.ts';
import { problem } from '../problem.ts';
import { PROBLEMS } from '../problem-catalogue.ts';
import { problemDocument } from '../problem-document.ts';
import { publicCase, publicTimelineEntry } from '../public-case.ts';
import { category, division, unit } from '../reference-data.ts';
import { taskCompletion } from '../task-completion.ts';
import { actionView, taskView } from '../task-views.ts';
import { bilingual } from '../text.ts';
import { attachmentView } from '../uploads.ts';
import { worklistRow } from '../worklist.ts';
import type { Example } from './operation.ts';

/** Schemas with a name of their own in the document. */
export const SCHEMAS = {
  ActionView: actionView,
  AnsweredQuestion: answeredQuestion,
  AttachmentView: attachmentView,
  Bilingual: bilingual,
  BoardCase: boardCase,
  BoardCounts: boardCounts,
  BoardRow: boardRow,
  Category: category,
  ClockView: clockView,
  Complainant: complainant,
  ComplainantView: complainantView,
  ComplaintSubmission: complaintSubmission,
  ComplaintSubmitted: complaintSubmitted,
  Contact: contact,
  Division: division,
  DueExplanation: dueExplanation,
  EventView: eventView,
  OfficialCase: officialCase,
  Problem: problem,
  PublicBoard: publicBoard,
  PublicCase: publicCase,
  PublicTimelineEntry: publicTimelineEntry,
  Question: question,
  Rate: rate,
  Receipt: receipt,
  SlaBoard: slaBoard,
  TaskCompletion: taskCompletion,
  TaskView: taskView,
  Unit: unit,
  WorklistRow: worklistRow,
} as const satisfies Record<string, z.ZodType>;

/** Gives the schemas their names, by which documents refer to them instead of repeating them. */
export function nameSchemas(): void {
  for (const [id, schema] of Object.entries(SCHEMAS)) z.globalRegistry.add(schema, { id });
}

const codes = Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[];

/** Every problem document, under its code. */
export const PROBLEM_EXAMPLES: Readonly<Record<string, Example>> = Object.fromEntries(
  codes.map((code) => [code, { summary: PROBLEMS[code].en, value: problemDocument(code) }]),
);
