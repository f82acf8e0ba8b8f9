import { problem } from '../shared/contracts/problem.ts';
import { callService, demoToken, serviceOrigin } from './call-service.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

await runCommand(async () => {
  const [number] = process.argv.slice(2);
  if (!number) throw new StartupError('invalidSetting', 'Say which case: npm run redrive -- <number>');
  const origin = serviceOrigin(process.env, process.cwd());
  const response = await callService(origin, `/api/complaints/${encodeURIComponent(number)}/redrive`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await demoToken(origin, 'admin')}`,
      'content-type': 'application/json',
    },
    body: '{}',
  });
  const text = await response.text();
  if (!response.ok) {
    const refusal = problem.safeParse(parsed(text));
    const why = refusal.success
      ? `${refusal.data.text.en} (${refusal.data.code})`
      : `answer ${response.status}`;
    throw new StartupError('refused', `Case ${number} was not driven on: ${why}`);
  }
  console.log(text || `Case ${number} is driven on.`);
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not a problem document
  }
}
