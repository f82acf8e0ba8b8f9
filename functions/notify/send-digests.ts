import { isAgainst } from '../../shared/domain/complaints/against.ts';
import { type Digest, digestOf } from '../../shared/domain/notifications/digest.ts';
import { momentText } from '../../shared/domain/notifications/moment-text.ts';
import { openWindowAt } from '../../shared/domain/notifications/notice-time.ts';
import type { Language } from '../../shared/domain/notifications/template-keys.ts';
import { stageName } from '../../shared/letters/stage-names.ts';
import { readRules } from '../../shared/persistence/rules.ts';
import { type OpenTask, readWorklist } from '../../shared/persistence/task-lists.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { mailPosts, postsAt } from './mail-posts.ts';
import { isDone, recordDone } from './send-once.ts';

/**
 * Mails each unit with open tasks its digest, once a working window: with the first call in it, the others find it done.
 * So a call that failed, or was missed, is made up for by the next one.
 */
export async function sendDigests(dependencies: NotifyDependencies): Promise<void> {
  const at = dependencies.now();
  const { calendar } = await readRules(at);
  const window = openWindowAt(at, calendar);
  if (window === null) return;
  const key = `digest/${window}`;
  if (await isDone(key, at)) return;
  const posts = await postsAt(at);
  for (const [unit, held] of Map.groupBy(posts, (post) => post.unit)) {
    const digest = digestOf(await openTasksOf(unit));
    if (!digest) continue;
    const { name, nameEn } = (await unitViews([unit]))(unit);
    const valuesIn = (language: Language) => ({
      unit: language === 'zh' ? name : nameEn,
      open: String(digest.open),
      yellow: String(digest.yellow),
      red: String(digest.red),
      mostUrgent: linesOf(digest, language),
      link: `${dependencies.publicUrl}/office`,
    });
    await mailPosts(held, { notice: 'digest', key, valuesIn }, dependencies);
  }
  await recordDone(key, {}, at);
}

/** All open tasks of a unit that its people may see. */
async function openTasksOf(unit: string): Promise<OpenTask[]> {
  const tasks: OpenTask[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await readWorklist(unit, { limit: 500, after });
    tasks.push(...page.tasks.filter((task) => !isAgainst(task, unit)));
    after = page.next;
  } while (after !== undefined);
  return tasks;
}

const URGENT = { zh: '，紧急', en: ', urgent' } as const satisfies Record<Language, string>;
const OVERDUE = { zh: '，已超期', en: ', overdue' } as const satisfies Record<Language, string>;

const linesOf = ({ mostUrgent }: Digest<OpenTask>, language: Language): string =>
  mostUrgent
    .map(({ number, stage, dueAt, urgent, mark }) =>
      [
        number,
        stageName(stage)[language],
        `${momentText(dueAt, language)}${urgent ? URGENT[language] : ''}${mark === 'red' ? OVERDUE[language] : ''}`,
      ].join(' · '),
    )
    .join('\n');
