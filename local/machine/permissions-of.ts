import type { Permissions } from '../permissions/permission-guard.ts';
import { declaredFunctions } from '../template/declared-functions.ts';
import { declaredLandscape, declaredPermissions } from '../template/declared-permissions.ts';
import type { LocalTemplate } from '../template/local-template.ts';

/** Its name among the logs. */
export const PERMISSIONS_FILE = 'permissions.jsonl';

/** What every function of the template may call, and the file in which what it used of it is kept. */
export function permissionsOf(template: LocalTemplate, file: string): Permissions[] {
  const landscape = declaredLandscape(template);
  return [...declaredPermissions(template, declaredFunctions(template))].map(([holder, statements]) => ({
    ...{ holder, statements, landscape, file },
  }));
}
