import { originOf, type Settings } from '../settings.ts';
import type { RunningMachine } from './start-machine.ts';

/** Says where everything is; the last line is what scripts wait for. */
export function announce(settings: Settings, { accounts }: RunningMachine, milliseconds: number): void {
  const origin = originOf(settings);
  const lines = [
    '',
    `  公众 Public      ${origin}/`,
    `  工作人员 Office   ${origin}/office`,
    `  接口 API         ${origin}/docs/api`,
    `  邮件短信 Inbox   ${origin}/local/inbox`,
    '',
    '  演示账号 Demo accounts (one click at the sign-in page, or: npm run token -- <user>)',
    ...accounts.map(
      ({ user, role, name, password }) => `    ${user.padEnd(12)} ${role.padEnd(11)} ${password}  ${name}`,
    ),
    '',
    `started in ${(milliseconds / 1_000).toFixed(1)} s; stop with Ctrl-C`,
    `ready ${origin}`,
  ];
  console.log(lines.join('\n'));
}
