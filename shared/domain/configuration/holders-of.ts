/** A person's post (岗位): which role in which unit, from the first through the last day (Asia/Shanghai). */
export type Post = {
  person: string;
  name: string;
  email: string;
  role: string;
  unit: string;
  from: string;
  to: string | null;
};

/** Whether something is valid on a day (yyyy-mm-dd), both ends included. */
export const isValidOn = (day: string, { from, to }: { from: string; to: string | null }): boolean =>
  from <= day && (to === null || day <= to);

/** Who holds a role in a unit on a day (yyyy-mm-dd): to whom a notice to that post goes. */
export const holdersOf = (
  posts: readonly Post[],
  { unit, role, day }: { unit: string; role: string; day: string },
): Post[] => posts.filter((post) => post.unit === unit && post.role === role && isValidOn(day, post));
