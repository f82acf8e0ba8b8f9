import type { Posts } from '../../shared/contracts/configuration.ts';
import type { Bilingual } from '../../shared/contracts/text.ts';
import { VALUE_WORDS } from '../../shared/domain/configuration/field-words.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { countOpenTasks } from '../../shared/persistence/task-lists.ts';

type Post = Posts['posts'][number];
type Office = { readonly unit: string; readonly role: Post['role']; readonly until: string };

/** After every date that can be written. */
const FOR_GOOD = '~';

/** Which roles of which units that are held on a day will be left with nobody, or sooner than before, and how many open tasks are waiting there. */
export async function notesOfPosts(
  before: readonly Post[],
  after: readonly Post[],
  units: ReadonlyMap<string, Organisation>,
  day: string,
): Promise<Bilingual[]> {
  const kept = officesOf(after);
  const left = [...officesOf(before)].flatMap(([key, office]) => {
    const until = kept.get(key)?.until ?? '';
    return office.until >= day && until < office.until ? [{ ...office, until }] : [];
  });
  return Promise.all(
    left.map(async (office) => vacancy(office, units.get(office.unit), await countOpenTasks(office.unit))),
  );
}

/** Every role in every unit with the last day on which anybody holds it. */
function officesOf(posts: readonly Post[]): ReadonlyMap<string, Office> {
  const offices = new Map<string, Office>();
  for (const { unit, role, to } of posts) {
    const until = to ?? FOR_GOOD;
    const key = `${unit} ${role}`;
    if (until > (offices.get(key)?.until ?? '')) offices.set(key, { unit, role, until });
  }
  return offices;
}

function vacancy({ unit, role, until }: Office, known: Organisation | undefined, tasks: number): Bilingual {
  const words = VALUE_WORDS[role] ?? { zh: role, en: role };
  return {
    zh: `${known?.name ?? unit}：${until === '' ? '生效后' : `${until} 之后`}没有${words.zh}在岗；该单位有 ${tasks} 个未结任务。`,
    en: `${known?.nameEn ?? unit}: nobody holds the post of ${words.en} ${until === '' ? 'once this takes effect' : `after ${until}`}; open tasks there: ${tasks}.`,
  };
}
