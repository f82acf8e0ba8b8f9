import type * as z from 'zod';
import type { ProblemCode } from '../problem-catalogue.ts';

export const TAGS = {
  intake: 'Intake',
  cases: 'Cases',
  tasks: 'Tasks',
  boards: 'Boards',
  configuration: 'Configuration',
  operation: 'Operation',
} as const;

/** A named example; its value has to parse with the schema it illustrates. */
export type Example = { summary: string; value: unknown };

/** A route of the API as the document tells it. */
export type Operation = {
  method: 'get' | 'post';
  /** As in the route table, with `{parameters}`. */
  path: string;
  operationId: string;
  tag: (typeof TAGS)[keyof typeof TAGS];
  /** One line; the Chinese term in brackets. */
  summary: string;
  /** What it does, for whom, and what to mind. */
  description: string;
  /** `either`: an id token or a query code. */
  access: 'open' | 'token' | 'either';
  parameters?: { path?: z.ZodObject; query?: z.ZodObject; header?: z.ZodObject };
  body?: { schema: z.ZodType; examples: Readonly<Record<string, Example>> };
  answer: {
    status: 200 | 201 | 202;
    description: string;
    schema: z.ZodType;
    examples: Readonly<Record<string, Example>>;
  };
  /** Codes besides those that follow from access and body. */
  problems: readonly ProblemCode[];
};

const OF_EVERY_ROUTE = [
  'request.throttled',
  'table.busy',
  'configuration.missing',
  'internal.error',
] as const;
const OF_A_BODY = [
  'request.malformed',
  'request.too-large',
  'request.unsupported-type',
  'request.invalid',
] as const;

/** Every problem code that a route can answer with. */
export const problemsOf = ({ access, body, parameters, problems }: Operation): readonly ProblemCode[] => [
  ...new Set<ProblemCode>([
    ...(body ? OF_A_BODY : []),
    ...(parameters?.query ? (['request.invalid'] as const) : []),
    ...(access === 'open' ? [] : (['authentication.required'] as const)),
    ...problems,
    ...OF_EVERY_ROUTE,
  ]),
];
