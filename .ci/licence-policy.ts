const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'ISC',
  'MPL-2.0',
]);

/** A licence outside the allowed ones that one package may have, and why. */
export interface LicenceException {
  /** As the lockfile names it; undefined where the package names none. */
  readonly licence: string | undefined;
  readonly reason: string;
}

const blueOak: LicenceException = {
  licence: 'BlueOak-1.0.0',
  reason:
    'as permissive as MIT (OSI-approved); below the build and single-machine tools, in nothing deployed',
};

/** By package name; an exception that no package needs any more fails the check. */
export const exceptions: ReadonlyMap<string, LicenceException> = new Map<string, LicenceException>([
  ['querystring', { licence: undefined, reason: 'MIT by its License.md; below cognito-local only' }],
  [
    'caniuse-lite',
    {
      licence: 'CC-BY-4.0',
      reason: 'a table of browsers, no program; below the mutation tests, in nothing that runs',
    },
  ],
  ['@isaacs/nonrecursive-glob-match', blueOak],
  ['glob', blueOak],
  ['graceful-fs', blueOak],
  ['lru-cache', blueOak],
  ['minimatch', blueOak],
  ['minipass', blueOak],
  ['path-scurry', blueOak],
]);

/** Whether an SPDX expression of `OR` or of `AND` (no nesting) can be met with allowed licences alone. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  const every = bare.split(' AND ');
  if (every.length > 1) return every.every((one) => ALLOWED.has(one));
  return bare.split(' OR ').some((one) => ALLOWED.has(one));
}
