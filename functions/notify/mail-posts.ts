import type { Posts } from '../../shared/contracts/configuration.ts';
import { dateOfDay, dayOfInstant } from '../../shared/domain/clocks/local-time.ts';
import { isValidOn } from '../../shared/domain/configuration/valid-on.ts';
import type { Language, NoticeKey } from '../../shared/domain/notifications/template-keys.ts';
import { writeLetter } from '../../shared/letters/write-letter.ts';
import { readPosts } from '../../shared/persistence/rules.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { sendOnce } from './send-once.ts';

type Post = Posts['posts'][number];

/** The posts that are held at an instant. */
export async function postsAt(at: string): Promise<Post[]> {
  const { posts } = await readPosts(at);
  const day = dateOfDay(dayOfInstant(Date.parse(at)));
  return posts.filter((post) => isValidOn(day, post));
}

/** A letter to officials, in the language of each. */
export type OfficialLetter = {
  notice: NoticeKey;
  /** Names what it is about, so that nobody gets it twice. */
  key: string;
  valuesIn(language: Language): Readonly<Record<string, string>>;
};

/** Mails everybody who holds one of the posts, once each. */
export async function mailPosts(
  posts: readonly Post[],
  { notice, key, valuesIn }: OfficialLetter,
  dependencies: NotifyDependencies,
): Promise<void> {
  for (const { person, unit, email, language = 'zh' } of posts) {
    const choice = { key: notice, channel: 'mail', language } as const;
    const letter = await writeLetter(choice, valuesIn(language), dependencies.now());
    await sendOnce(`${key}/${unit}/${person}`, { channel: 'mail', to: email, ...letter }, dependencies);
  }
}
