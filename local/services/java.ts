import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../startup-error.ts';

const REQUIRED_MAJOR = 17;
const run = promisify(execFile);

/**
 * Finds a Java runtime that can run the embedded database.
 * @returns the command to start it with: `$JAVA_HOME/bin/java` when set, else `java` on the path.
 * @throws StartupError `javaMissing` with the install line of this platform.
 */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<string> {
  const { JAVA_HOME: home } = environment;
  const command = home ? join(home, 'bin', 'java') : 'java';
  let report: string;
  try {
    report = (await run(command, ['-version'], { env: environment })).stderr;
  } catch (cause) {
    throw missing(`no working Java runtime was found ("${command} -version" failed)`, cause);
  }
  const major = javaMajorOf(report);
  if (major === undefined || major < REQUIRED_MAJOR) {
    throw missing(`"${command}" is Java ${major ?? 'of an unknown version'}`);
  }
  return command;
}

/** Major version in the report of `java -version`: `17.0.15` is 17, the old `1.8.0_292` is 8. */
export function javaMajorOf(report: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(report) ?? [];
  if (first === undefined) return undefined;
  return first === '1' && second !== undefined ? Number(second) : Number(first);
}

function missing(what: string, cause?: unknown): StartupError {
  const sentence = `The embedded database needs Java ${REQUIRED_MAJOR} or newer, but ${what}; install it with: ${installLine()}`;
  return new StartupError('javaMissing', sentence, { cause });
}

function installLine(): string {
  if (process.platform === 'darwin') return 'brew install --cask temurin@17';
  if (process.platform === 'win32') return 'winget install EclipseAdoptium.Temurin.17.JRE';
  const family = linuxFamily();
  if (/fedora|rhel|centos|suse/.test(family)) return 'sudo dnf install java-17-openjdk-headless';
  if (/arch/.test(family)) return 'sudo pacman -S jre17-openjdk-headless';
  return 'sudo apt-get install openjdk-17-jre-headless';
}

function linuxFamily(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8')
      .split('\n')
      .filter((line) => /^ID(_LIKE)?=/.test(line))
      .join(' ');
  } catch {
    return ''; // no such file: the line of the most common family is the best guess
  }
}
