import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PERMISSIONS_FILE } from '../../local/machine/permissions-of.ts';
import { UsedPermission } from '../../local/permissions/permission-guard.ts';
import { repository } from './repository.ts';

/**
 * Puts what a service's functions used of their policies where `npm run check:permissions` looks for it.
 * @returns what they were refused
 */
export function keepPermissions(dataFolder: string): string[] {
  const file = join(dataFolder, 'logs', PERMISSIONS_FILE);
  if (!existsSync(file)) return [];
  const folder = join(repository, 'reports', 'permissions');
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, `${basename(dataFolder)}.jsonl`));
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => UsedPermission.parse(JSON.parse(line)))
    .filter(({ refused }) => refused)
    .map(({ holder, action, resource }) => `${holder}: ${action} on ${resource}`);
}
