import {
  configurationFile,
  configurationKinds,
  configurationVersion,
  configurationVersions,
  dryRun,
  dryRunResult,
  exportQuery,
  recalculationProgress,
  versionAddition,
  versionImport,
  versionRollback,
  versionView,
} from '../configuration-versions.ts';
import { DECISION, FILE, LADDER, VERSION } from './configuration-examples.ts';
import { type Operation, TAGS } from './operation.ts';
import { calendarVersionInPath, kindInPath, versionInPath } from './parameters.ts';

const added = {
  status: 201 as const,
  description: 'The version with its line in the audit.',
  schema: versionView,
  examples: { added: { summary: 'Effective from New Year', value: VERSION } },
};
const refusals = [
  'authorisation.denied',
  'configuration.kind-unknown',
  'configuration.stale-version',
] as const;

/** What is configured without a deployment: for administrators; auditors read. */
export const CONFIGURATION_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/configuration',
    operationId: 'listConfiguration',
    tag: TAGS.configuration,
    summary: 'Kinds of configuration (配置目录)',
    description: 'Every kind with the version in effect and the newest one. For administrators and auditors.',
    access: 'token',
    answer: {
      status: 200,
      description: 'All kinds.',
      schema: configurationKinds,
      examples: {
        one: {
          summary: 'Shortened to one',
          value: {
            kinds: [
              {
                kind: 'ladder',
                name: { zh: '督办阶梯', en: 'Supervision ladder' },
                inEffect: 1,
                newest: 2,
                since: '2026-01-01T00:00:00.000Z',
                next: { version: 2, effectiveFrom: '2027-01-01T00:00:00.000Z' },
                newestMissing: false,
              },
            ],
          },
        },
      },
    },
    problems: ['authorisation.denied'],
  },
  {
    method: 'get',
    path: '/api/configuration/{kind}/versions',
    operationId: 'listConfigurationVersions',
    tag: TAGS.configuration,
    summary: 'Versions and their audit (版本与审计)',
    description:
      'Who added which version when, on which one it was based and why, the newest first; each line is chained to the one before by its hash, and `brokenAt` names the first that is not, or the newest where it is gone. For administrators and auditors.',
    access: 'token',
    parameters: { path: kindInPath },
    answer: {
      status: 200,
      description: 'All versions without what they hold.',
      schema: configurationVersions,
      examples: {
        one: {
          summary: 'Shortened to one',
          value: { kind: 'ladder', versions: [VERSION], brokenAt: null },
        },
      },
    },
    problems: ['authorisation.denied', 'configuration.kind-unknown'],
  },
  {
    method: 'get',
    path: '/api/configuration/{kind}/versions/{version}',
    operationId: 'readConfigurationVersion',
    tag: TAGS.configuration,
    summary: 'A version (查看版本)',
    description: 'What a version holds. For administrators and auditors.',
    access: 'token',
    parameters: { path: versionInPath },
    answer: {
      status: 200,
      description: 'The version.',
      schema: configurationVersion,
      examples: { ladder: { summary: 'A ladder', value: { ...VERSION, value: LADDER } } },
    },
    problems: ['authorisation.denied', 'configuration.kind-unknown', 'configuration.version-unknown'],
  },
  {
    method: 'post',
    path: '/api/configuration/{kind}/versions',
    operationId: 'addConfigurationVersion',
    tag: TAGS.configuration,
    summary: 'Add a version (新增版本)',
    description:
      'Effective from now or later, with the reason. `basedOn` is the newest version that was seen: if there is a newer one, it is refused. Open cases keep the versions they were opened under; with a calendar, open clocks are counted anew soon after it takes effect.',
    access: 'token',
    parameters: { path: kindInPath },
    body: {
      schema: versionAddition,
      examples: { ladder: { summary: 'A ladder', value: { ...DECISION, value: LADDER } } },
    },
    answer: added,
    problems: refusals,
  },
  {
    method: 'post',
    path: '/api/configuration/{kind}/dry-run',
    operationId: 'tryConfigurationVersion',
    tag: TAGS.configuration,
    summary: 'Try a version (试算)',
    description:
      'What a value would change against the newest version, in plain lines; for a calendar how many open clocks would move, for a retired reason of refusal how many cases can still be refused with it, for units and posts how many open tasks are left with them. Changes nothing. Where several kinds are to be imported, `beside` has those that it names. Where there are many clocks, send `cursor` again to go on.',
    access: 'token',
    parameters: { path: kindInPath },
    body: { schema: dryRun, examples: { ladder: { summary: 'A ladder', value: { value: LADDER } } } },
    answer: {
      status: 200,
      description: 'The changes in words, and the clocks counted so far.',
      schema: dryRunResult,
      examples: {
        holiday: {
          summary: 'A surprise holiday',
          value: {
            kind: 'calendar',
            basedOn: 1,
            changes: [{ zh: '2026-03-30 改为休息日', en: '2026-03-30: now a day off' }],
            notes: [],
            clocks: { examined: 1204, affected: 311, moved: 311, firm: 0, cursor: null },
            refusable: null,
          },
        },
      },
    },
    problems: ['authorisation.denied', 'configuration.kind-unknown', 'cursor.invalid'],
  },
  {
    method: 'post',
    path: '/api/configuration/{kind}/rollback',
    operationId: 'rollBackConfiguration',
    tag: TAGS.configuration,
    summary: 'Go back to an older version (回退)',
    description: 'Adds a new version that holds what an older one did; nothing on record is undone.',
    access: 'token',
    parameters: { path: kindInPath },
    body: {
      schema: versionRollback,
      examples: {
        back: { summary: 'To the first', value: { to: 1, basedOn: 2, note: '新阶梯过严，恢复原阈值' } },
      },
    },
    answer: added,
    problems: [...refusals, 'configuration.version-unknown'],
  },
  {
    method: 'get',
    path: '/api/configuration/{kind}/export',
    operationId: 'exportConfiguration',
    tag: TAGS.configuration,
    summary: 'Export as a file (导出)',
    description: 'The version in effect, or the one that is asked for, as a file that import takes back.',
    access: 'token',
    parameters: { path: kindInPath, query: exportQuery },
    answer: {
      status: 200,
      description: 'The file.',
      schema: configurationFile,
      examples: { ladder: { summary: 'A ladder', value: FILE } },
    },
    problems: ['authorisation.denied', 'configuration.kind-unknown', 'configuration.version-unknown'],
  },
  {
    method: 'post',
    path: '/api/configuration/{kind}/import',
    operationId: 'importConfiguration',
    tag: TAGS.configuration,
    summary: 'Import a file (导入)',
    description: 'Adds what an exported file holds as a new version, checked like every other.',
    access: 'token',
    parameters: { path: kindInPath },
    body: {
      schema: versionImport,
      examples: { ladder: { summary: 'A ladder', value: { ...DECISION, file: FILE } } },
    },
    answer: added,
    problems: refusals,
  },
  {
    method: 'get',
    path: '/api/configuration/calendar/recalculations/{version}',
    operationId: 'readRecalculation',
    tag: TAGS.configuration,
    summary: 'Progress of counting clocks anew (时限重算进度)',
    description:
      'How far open clocks are counted anew on a version of the calendar. It goes on every minute until all are.',
    access: 'token',
    parameters: { path: calendarVersionInPath },
    answer: {
      status: 200,
      description: 'Sums so far.',
      schema: recalculationProgress,
      examples: {
        done: {
          summary: 'Done',
          value: {
            calendarVersion: 2,
            status: 'done',
            notBefore: '2026-11-23T02:01:05.000Z',
            finishedAt: '2026-11-23T02:02:31.000Z',
            recalculated: 311,
            moved: 311,
            unaffected: 893,
            failed: 0,
            shardsDone: 16,
            shards: 16,
          },
        },
      },
    },
    problems: ['authorisation.denied', 'configuration.version-unknown'],
  },
];
