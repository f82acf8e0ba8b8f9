import type { Bilingual } from '../../shared/contracts/text.ts';
import type { Task } from '../../shared/domain/complaints/tasks/task.ts';
import { momentText } from '../../shared/domain/notifications/moment-text.ts';
import { openWindowAt } from '../../shared/domain/notifications/notice-time.ts';
import { addresseeOf, type Rung } from '../../shared/domain/supervision/ladder.ts';
import { readRules } from '../../shared/persistence/rules.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { mailPosts, postsAt } from './mail-posts.ts';

const RUNG_NAMES = {
  reminder: { zh: '催办', en: 'Reminder' },
  notice: { zh: '逾期通报', en: 'Notice to the head' },
  order: { zh: '督办单', en: 'Supervision order' },
  listed: { zh: '挂牌督办', en: 'Listed supervision' },
  'call-in': { zh: '约谈通知', en: 'Call-in' },
} as const satisfies Record<Rung, Bilingual>;

/**
 * Tells the late unit of a rung of the supervision ladder, its head from the notice on. One that a supervisor raised outside
 * working hours is left to the next digest, unless the case is urgent.
 */
export async function tellOfRung(
  { taskId, number, unit, dueAt, urgent }: Task,
  rung: Rung,
  dependencies: NotifyDependencies,
): Promise<void> {
  const now = dependencies.now();
  const { calendar } = await readRules(now);
  if (!urgent && openWindowAt(now, calendar) === null) return;
  const [posts, viewOf] = await Promise.all([postsAt(now), unitViews([unit])]);
  const ofUnit = posts.filter((post) => post.unit === unit);
  const heads = addresseeOf(rung) === 'head' ? ofUnit.filter(({ role }) => role === 'lead') : [];
  const { name, nameEn } = viewOf(unit);
  await mailPosts(
    // Offices of the city have no head among their posts: there everybody is told.
    heads.length > 0 ? heads : ofUnit,
    {
      notice: 'supervision',
      key: `rung/${taskId}`,
      valuesIn: (language) => ({
        number,
        link: `${dependencies.publicUrl}/office/cases/${number}`,
        unit: language === 'zh' ? name : nameEn,
        rung: RUNG_NAMES[rung][language],
        due: momentText(dueAt, language),
      }),
    },
    dependencies,
  );
}
