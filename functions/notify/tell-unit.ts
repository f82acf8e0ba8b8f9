import type { CaseCloudEvent } from '../../events/envelope.ts';
import { momentText } from '../../shared/domain/notifications/moment-text.ts';
import { readCaseFile } from '../../shared/persistence/case-repository.ts';
import { unitViews } from '../../shared/persistence/unit-views.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { mailPosts, postsAt } from './mail-posts.ts';
import { stageName } from './stage-names.ts';

/** A task that an event opened in an urgent case, or null. */
async function urgentTaskOf(event: CaseCloudEvent) {
  const { type, data, subject } = event;
  if (type === 'suda.complaint-submitted.v1') return data.urgent ? { ...data, stage: 'accept' } : null;
  if (type !== 'suda.task-opened.v1') return null;
  const file = await readCaseFile(subject);
  return file?.complaint.urgent ? data : null;
}

/** Tells a unit at once, whatever the hour, that an urgent case waits for it; all else it learns from the digest. */
export async function tellUnit(event: CaseCloudEvent, dependencies: NotifyDependencies): Promise<void> {
  const task = await urgentTaskOf(event);
  if (!task) return;
  const { unit, stage, dueAt } = task;
  const [posts, viewOf] = await Promise.all([postsAt(dependencies.now()), unitViews([unit])]);
  const { name, nameEn } = viewOf(unit);
  await mailPosts(
    posts.filter((post) => post.unit === unit),
    {
      notice: 'urgent-task',
      key: event.id,
      valuesIn: (language) => ({
        number: event.subject,
        link: `${dependencies.publicUrl}/office/cases/${event.subject}`,
        unit: language === 'zh' ? name : nameEn,
        stage: stageName(stage)[language],
        due: momentText(dueAt, language),
      }),
    },
    dependencies,
  );
}
