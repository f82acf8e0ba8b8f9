/** The Lambda functions of the service; each is a folder of `functions/` whose `handler.ts` exports `handler`. */
export const FUNCTION_NAMES = [
  'intake-api',
  'casework-api',
  'insight-api',
  'admin-api',
  'workflow-tasks',
  'relay',
  'project-statistics',
  'tick-clocks',
  'notify',
] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];
