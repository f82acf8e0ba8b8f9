/**
 * Hides a person's name but for its first character (张*). One star whatever the length, so that the length tells
 * nothing; an empty name becomes `*`.
 */
export const maskName = (name: string): string => {
  const [first = ''] = name.trim();
  return `${first}*`;
};
