const TEXT_KINDS = [
  ...(['content', 'addition', 'letter', 'statement'] as const),
  ...(['request', 'reason', 'step', 'promise'] as const),
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/**
 * What can be found altered beside the chain: a text of some kind, a time limit, what was come to on the supervision ladder, what is
 * owed or promised, where the case and its tasks stand, the place of a row in an index, or a version of configuration that the case is decided
 * under.
 */
export const ALTERED_KINDS = [
  ...TEXT_KINDS,
  ...(['clock', 'rung', 'debt', 'commitment'] as const),
  ...(['case', 'task', 'index', 'configuration'] as const),
] as const;

/** Something beside the chain that is not as its events say, by the version of the event that it belongs to. */
export type Altered = { version: number; what: (typeof ALTERED_KINDS)[number] };
