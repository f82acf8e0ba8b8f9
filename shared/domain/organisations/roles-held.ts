import type { Role } from '../complaints/actor.ts';
import { isValidOn } from '../configuration/valid-on.ts';

/** What somebody is in a unit, from the first to the last day (yyyy-mm-dd, Asia/Shanghai); without a last day, for good. */
export type Post = { person: string; role: Role; unit: string; from: string; to: string | null };

/** An enterprise holds no office; administrators write the posts, so theirs is a matter of the user pool alone. */
const WITHOUT_POST: readonly Role[] = ['enterprise', 'admin'];

/** Whether a role counts only while a post backs it. */
export const needsPost = (role: Role): boolean => !WITHOUT_POST.includes(role);

/** Of the roles that the user pool gives somebody, those that a post of his unit backs on a day. */
export const rolesHeld = (
  { user, roles, organisation }: { user: string; roles: readonly Role[]; organisation: string },
  posts: readonly Post[],
  day: string,
): Role[] =>
  roles.filter(
    (role) =>
      !needsPost(role) ||
      posts.some(
        (post) =>
          post.person === user && post.role === role && post.unit === organisation && isValidOn(day, post),
      ),
  );
