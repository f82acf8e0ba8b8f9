import type { ProblemEntry } from './problem-entry.ts';

/** Versions of the configuration. */
export const CONFIGURATION_PROBLEMS = {
  'configuration.kind-unknown': {
    status: 404,
    zh: '没有这类配置。',
    en: 'There is no configuration of this kind.',
  },
  'configuration.version-unknown': {
    status: 404,
    zh: '没有这个版本。',
    en: 'There is no such version.',
  },
  'configuration.stale-version': {
    status: 409,
    zh: '配置刚被他人更新，请在最新版本上重新修改。',
    en: 'Somebody else has just added a version. Make your change on the newest one.',
  },
} as const satisfies Record<string, ProblemEntry>;
