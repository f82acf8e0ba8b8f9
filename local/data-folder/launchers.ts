import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { identityOf, type ProcessIdentity } from './process-identity.ts';

/**
 * The processes through which npm started this one: npm itself and, where there is one, the shell between. npm that is
 * killed cannot pass that on, so this process ends when one of them has gone. Empty when npm did not start it.
 */
export function launchers(environment: NodeJS.ProcessEnv): ProcessIdentity[] {
  const { npm_lifecycle_event: script } = environment;
  if (script === undefined || process.platform === 'win32') return [];
  const parent = identityOf(process.ppid);
  const parentIsShell = parent !== undefined && /^-?(ba|da|z|k)?sh$/.test(commandOf(parent.pid));
  const grandparent = parentIsShell ? identityOf(parentOf(parent.pid)) : undefined;
  return [parent, grandparent].filter((one) => one !== undefined);
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  return ask(pid, 'comm').split('/').at(-1) ?? '';
}

function parentOf(pid: number): number {
  if (process.platform !== 'linux') return Number(ask(pid, 'ppid'));
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function ask(pid: number, field: 'comm' | 'ppid'): string {
  return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
