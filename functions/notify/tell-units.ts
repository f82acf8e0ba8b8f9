import type { CaseCloudEvent } from '../../events/envelope.ts';
import type { Task } from '../../shared/domain/complaints/tasks/task.ts';
import { momentText } from '../../shared/domain/notifications/moment-text.ts';
import { stageName } from '../../shared/letters/stage-names.ts';
import { readCaseFile } from '../../shared/persistence/case-repository.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { mailPosts, postsAt } from './mail-posts.ts';
import { tellOfRung } from './tell-of-rung.ts';

/**
 * Tells units at once, whatever the hour, of tasks that an event opened for them in an urgent case, and of rungs of the supervision
 * ladder; of all others they learn from the digest.
 */
export async function tellUnits(
  { subject, time }: CaseCloudEvent,
  dependencies: NotifyDependencies,
): Promise<void> {
  const { tasks = [] } = (await readCaseFile(subject)) ?? {};
  for (const task of tasks) {
    if (task.status !== 'open' || task.openedAt !== time) continue;
    if (task.supervision) await tellOfRung(task, task.supervision.rung, dependencies);
    else if (task.urgent) await tellOf(task, dependencies);
  }
}

async function tellOf({ taskId, number, unit, stage, dueAt }: Task, dependencies: NotifyDependencies) {
  const [posts, viewOf] = await Promise.all([postsAt(dependencies.now()), unitViews([unit])]);
  const { name, nameEn } = viewOf(unit);
  await mailPosts(
    posts.filter((post) => post.unit === unit),
    {
      notice: 'urgent-task',
      key: `urgent/${taskId}`,
      valuesIn: (language) => ({
        number,
        link: `${dependencies.publicUrl}/office/cases/${number}`,
        unit: language === 'zh' ? name : nameEn,
        stage: stageName(stage)[language],
        due: momentText(dueAt, language),
      }),
    },
    dependencies,
  );
}
