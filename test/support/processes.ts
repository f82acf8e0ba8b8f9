import { execFileSync } from 'node:child_process';
import { until } from './until.ts';

interface Seen {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
  readonly command: string;
}

/** All processes of this machine, as `ps` lists them; those that have ended and only wait to be counted are left out. */
function processes(): Seen[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, state = '', command = '']) => ({
      pid: Number(pid),
      parent: Number(parent),
      state,
      command,
    }))
    .filter(({ state }) => !state.startsWith('Z'));
}

/** Ids of a process and of everything that it has started. */
export function familyOf(pid: number): number[] {
  const all = processes();
  const family = [pid];
  for (const member of family)
    family.push(...all.filter(({ parent }) => parent === member).map((child) => child.pid));
  return family;
}

/** Waits until none of these is alive any more, or fails with what is left. */
export async function untilGone(pids: readonly number[], patienceMs: number): Promise<void> {
  const left = () => processes().filter(({ pid }) => pids.includes(pid));
  try {
    await until('every process has ended', async () => left().length === 0, patienceMs);
  } catch (cause) {
    throw new Error(
      `still there: ${left()
        .map(({ pid, command }) => `${pid} ${command}`)
        .join('\n')}`,
      { cause },
    );
  }
}
