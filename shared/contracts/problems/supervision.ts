import type { ProblemEntry } from './problem-entry.ts';

/** Acts of supervision: the ladder, the level, the reopening. */
export const SUPERVISION_PROBLEMS = {
  'supervision.supervisors-only': {
    status: 403,
    zh: '只有对该案件所在地区有监督权的督办人员可以进行此操作。',
    en: 'Only supervisors of the division that the case belongs to can do this.',
  },
  'supervision.not-now': {
    status: 409,
    zh: '案件目前的状态不能进行此项督办操作。',
    en: 'This act of supervision is not possible at the present stage of the case.',
  },
  'supervision.reply-awaited': {
    status: 409,
    zh: '同级或更高一级的督办尚未答复，请等待答复或提高督办级别。',
    en: 'The unit still owes a reply to this rung or a higher one. Wait for it, or take a higher rung.',
  },
  'supervision.already-listed': {
    status: 409,
    zh: '案件已经挂牌督办。',
    en: 'The case is listed already.',
  },
  'supervision.not-listed': {
    status: 409,
    zh: '案件没有挂牌督办；摘牌和约谈都以挂牌督办为前提。',
    en: 'The case is not listed for supervision. To take it off the list, or to call the head of the unit in, it has to be.',
  },
  'supervision.already-yours': {
    status: 409,
    zh: '该案件目前就在贵单位办理。',
    en: 'Your unit has this task already.',
  },
  'supervision.conflict': {
    status: 409,
    zh: '贵单位办理过该案件，不能接手其回访。',
    en: 'Your unit has handled this case and cannot take its return visit over.',
  },
  'supervision.already-declared': {
    status: 409,
    zh: '该诉求已经认定为恶意诉求。',
    en: 'The complaint has been declared malicious already.',
  },
  'supervision.own-case': {
    status: 403,
    zh: '贵单位主办或协办该案件，不能自行调整其等级或撤销办结，应由其他督办单位决定；市级督办单位自己办理的，由受理中心决定。',
    en: 'Your unit handles this case or helped to. Another supervising office has to change its level or reopen it; of what the city’s own office handled, the intake centre.',
  },
  'level.not-now': {
    status: 409,
    zh: '案件目前不在办理时限内，不能调整办理等级。',
    en: 'No handling clock is running, so there is no level to change.',
  },
  'level.arrears': {
    status: 409,
    zh: '拖欠账款的办理时限由法规规定，不随等级调整。',
    en: 'The limit of cases about arrears is the law’s and does not go by level.',
  },
  'level.same': { status: 409, zh: '案件已经是该等级。', en: 'The case has this level already.' },
  'level.overdue': {
    status: 409,
    zh: '办理时限已经届满，不能再调整办理等级。',
    en: 'The handling is overdue; its level cannot be changed any more.',
  },
  'level.too-short': {
    status: 409,
    zh: '按该等级计算，办理时限现在已经届满，不能调整为该等级。',
    en: 'By this level the handling would be overdue already. Choose a higher one.',
  },
  'reopen.not-closed': {
    status: 409,
    zh: '只有已归档或已终止的案件可以撤销办结，该案件不是。',
    en: 'Only archived or terminated cases can be reopened, and this one is neither.',
  },
  'reopen.not-handled': {
    status: 409,
    zh: '该案件没有办理过，或者原承办单位不能再办理，不能撤销办结。',
    en: 'The case was never handled, or the unit that led it cannot handle it any more.',
  },
  'reopen.too-late': {
    status: 409,
    zh: '案件办结已久，超过可以撤销办结的期限。',
    en: 'The case was closed too long ago to be reopened.',
  },
} as const satisfies Record<string, ProblemEntry>;
