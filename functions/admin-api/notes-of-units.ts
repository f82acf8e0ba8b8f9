import type { Posts } from '../../shared/contracts/configuration.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';
import type { RoutingRule } from '../../shared/domain/configuration/route-for.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { countOpenTasks } from '../../shared/persistence/task-lists.ts';
import type { ChangedOrganisation } from './changed-organisations.ts';

type Named = { readonly posts: readonly Posts['posts'][number][]; readonly rules: readonly RoutingRule[] };

/** What is left with units that end or handle no more: open tasks, counted; posts; rules that suggest them. */
export async function notesOfUnits(
  changed: readonly ChangedOrganisation[],
  { posts, rules }: Named,
): Promise<Bilingual[]> {
  const notes = await Promise.all(
    changed
      .filter(givesUp)
      .map(async ({ after }) => [
        tasksLeft(after, await countOpenTasks(after.id)),
        ...postsLeft(after, posts),
        ...rulesLeft(after, rules),
      ]),
  );
  return notes.flat();
}

/** Whether a unit gets a last day, or no longer handles. */
const givesUp = ({ before, after }: ChangedOrganisation): boolean =>
  after.kind === 'unit' &&
  ((after.validTo !== undefined && after.validTo !== before?.validTo) ||
    (before?.duties.includes('handling') === true && !after.duties.includes('handling')));

const tasksLeft = ({ name, nameEn }: Organisation, count: number): Bilingual =>
  count === 0
    ? { zh: `${name}：没有未结任务。`, en: `${nameEn}: no open tasks are with it.` }
    : {
        zh: `${name}：有 ${count} 个未结任务，仍由该单位在岗人员办完；督办单位可以接管案件。`,
        en: `${nameEn}: open tasks with it: ${count}. Who holds a post there still finishes them; a supervising office can take the cases over.`,
      };

function postsLeft({ id, name, nameEn, validTo }: Organisation, posts: Named['posts']): Bilingual[] {
  if (validTo === undefined) return [];
  const { length } = posts.filter(({ unit, to }) => unit === id && (to === null || to > validTo));
  return length === 0
    ? []
    : [
        {
          zh: `${name}：${length} 个岗位在停用日之后仍有效，请在“岗位”中填写最后一天。`,
          en: `${nameEn}: posts that go on after its last day: ${length}. End them under Posts.`,
        },
      ];
}

function rulesLeft({ id, name, nameEn }: Organisation, rules: Named['rules']): Bilingual[] {
  const { length } = rules.filter(({ unit }) => unit.replace('{county}', id.slice(0, 6)) === id);
  return length === 0
    ? []
    : [
        {
          zh: `${name}：${length} 条分办规则指向它，分办时将不再给出建议，请修改“分办规则”。`,
          en: `${nameEn}: routing rules that lead to it: ${length}. They will suggest nobody there; change the routing.`,
        },
      ];
}
