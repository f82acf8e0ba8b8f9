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
  'configuration.missing': {
    status: 503,
    zh: '本服务的配置还不完整，暂时不能使用，没有保存任何内容。请系统管理员先完成配置。',
    en: 'The configuration of this service is not complete yet, so it cannot be used, and nothing was saved. Its administrator has to complete it first.',
  },
} as const satisfies Record<string, ProblemEntry>;
