import type { ProblemEntry } from './problem-entry.ts';

/** Where a case goes: refusal, dispatch, return. */
export const DISPATCH_PROBLEMS = {
  'refusal.unknown-reason': {
    status: 422,
    zh: '本件登记时的配置里没有这个不予受理理由，请刷新后从列出的理由中选择。',
    en: 'The configuration that this case was filed under has no such reason of refusal. Reload and choose one of those listed.',
  },
  'dispatch.unit-unknown': { status: 422, zh: '没有这个承办单位。', en: 'There is no such unit.' },
  'dispatch.unit-cannot-handle': {
    status: 422,
    zh: '该单位不承办诉求。',
    en: 'This unit does not handle complaints.',
  },
  'dispatch.complained-of-unit': {
    status: 422,
    zh: '不能分办给被诉单位。',
    en: 'A complaint cannot be dispatched to the unit it is about.',
  },
  'dispatch.level-fixed': {
    status: 422,
    zh: '办理时限已开始计算，重新分办不能更改难易等级；确需调整的，由督办人员调整办理等级。',
    en: 'The handling clock is running; dispatching again cannot change the level. A supervisor can change it.',
  },
  'return.too-late': {
    status: 409,
    zh: '已超过退单期限，请签收办理。',
    en: 'The time for returning has passed; sign for the case.',
  },
  'dispatch.unit-twice': {
    status: 422,
    zh: '主办、协办单位不能重复。',
    en: 'The same unit is chosen twice. Lead and co-handling units have to differ.',
  },
  'return.adjudicated': {
    status: 409,
    zh: '本件已由督办单位强制派单，不能再退，请签收办理。',
    en: 'The supervising office has decided which unit handles this; sign for the case.',
  },
} as const satisfies Record<string, ProblemEntry>;
