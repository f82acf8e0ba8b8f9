import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsedPermission } from '../local/permissions/permission-guard.ts';
import { unusedGrants } from '../local/permissions/unused-grants.ts';
import { declaredFunctions } from '../local/template/declared-functions.ts';
import { declaredPermissions } from '../local/template/declared-permissions.ts';
import { loadLocalTemplate } from '../local/template/local-template.ts';
import { exceptions } from './permission-exceptions.ts';

const root = join(import.meta.dirname, '..');
/** What every service of the end-to-end tests left behind. */
const kept = join(root, 'reports', 'permissions');

const used = readdirSync(kept).flatMap((name) =>
  readFileSync(join(kept, name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => UsedPermission.parse(JSON.parse(line))),
);
const template = loadLocalTemplate(join(root, 'cdk.out'), {
  origin: 'http://127.0.0.1:3000',
  sqs: 'http://127.0.0.1:4566',
});
const granted = declaredPermissions(template, declaredFunctions(template));
const { unused, idle } = unusedGrants(granted, used, exceptions);
const refused = used.filter((one) => one.refused);

for (const { holder, action, resource } of refused) console.error(`refused: ${holder} ${action} ${resource}`);
for (const { holder, action, resource, through = '' } of unused)
  console.error(`granted, never used: ${holder} ${action} ${resource} ${through}`);
for (const { actions } of idle) console.error(`exception without a grant: ${actions.join(', ')}`);
console.log(
  `permissions: ${granted.size} functions, ${refused.length} calls refused, ${unused.length} grants never used`,
);
if (refused.length + unused.length + idle.length > 0) process.exitCode = 1;
