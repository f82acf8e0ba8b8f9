import { demoToken, serviceOrigin } from './call-service.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

await runCommand(async () => {
  const [user] = process.argv.slice(2);
  if (!user) throw new StartupError('invalidSetting', 'Say for whom: npm run --silent token -- <user>');
  console.log(await demoToken(serviceOrigin(process.env, process.cwd()), user));
});
