/** Where the officials' pages live; the web server answers every path below it with `office.html`. */
export const OFFICE_BASE = '/office';

/** A page of the officials' side, as its address says. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'desk' }
  | { readonly page: 'board' }
  | { readonly page: 'supervision' }
  | { readonly page: 'case'; readonly number: string }
  | { readonly page: 'case-file'; readonly number: string }
  | { readonly page: 'configuration'; readonly parts: readonly string[] }
  | { readonly page: 'not-found' };

/** Reads an address path; a trailing slash means the same page. */
export function routeOf(path: string): Route {
  const rest = path.startsWith(OFFICE_BASE) ? path.slice(OFFICE_BASE.length) : path;
  const [first = '', second = '', ...more] = rest.split('/').filter((part) => part !== '');
  if (first === 'configuration')
    return { page: 'configuration', parts: second === '' ? [] : [second, ...more] };
  if (first === 'cases' && more.length === 1 && more[0] === 'print')
    return { page: 'case-file', number: decoded(second) };
  if (more.length > 0) return { page: 'not-found' };
  if (first === '') return { page: 'home' };
  if (first === 'cases' && second !== '') return { page: 'case', number: decoded(second) };
  if (second !== '') return { page: 'not-found' };
  if (first === 'desk' || first === 'board' || first === 'supervision') return { page: first };
  return { page: 'not-found' };
}

/** Address of a case page. */
export function casePath(number: string): string {
  return `${OFFICE_BASE}/cases/${encodeURIComponent(number)}`;
}

/** Address of a case laid out for paper. */
export const caseFilePath = (number: string): string => `${casePath(number)}/print`;

export const DESK_PATH = `${OFFICE_BASE}/desk`;
export const BOARD_PATH = `${OFFICE_BASE}/board`;
export const SUPERVISION_PATH = `${OFFICE_BASE}/supervision`;
export const CONFIGURATION_PATH = `${OFFICE_BASE}/configuration`;

/** An address that is no valid percent-encoding is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
