const PLACEHOLDER = /\{\{([a-zA-Z]+)\}\}/g;

/** Names that a text mentions, or null if it holds braces that are no placeholder. */
export function placeholdersOf(text: string): string[] | null {
  if (/[{}]/.test(text.replaceAll(PLACEHOLDER, ''))) return null;
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);
}

/**
 * Puts values in the place of `{{name}}`. What a value holds is never read as a template again.
 * @throws TypeError for a placeholder without a value: nobody is sent a letter with a gap
 */
export const render = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new TypeError(`there is no value for {{${name}}}`);
    return value;
  });

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** The same letter for a mail reader that shows HTML: escaped whole after rendering, line by line, its own links clickable. */
export function asHtml(text: string, language: string): string {
  const lines = escapeHtml(text)
    .replaceAll(/https?:\/\/[^\s，。；）]+/g, (url) => `<a href="${url}">${url}</a>`)
    .replaceAll('\n', '<br>\n');
  return `<!doctype html>\n<html lang="${language}"><meta charset="utf-8"><body>\n<p>${lines}</p>\n</body></html>\n`;
}
