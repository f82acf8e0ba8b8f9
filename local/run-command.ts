import { StartupError } from './startup-error.ts';

/**
 * Runs the body of a command line tool: an expected failure prints its one sentence and leaves with the exit code of
 * its cause, anything else is a defect and prints its stack with exit code 1.
 */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (error instanceof StartupError) {
      console.error(`suda: ${error.message}`);
      process.exit(error.exitCode);
    }
    console.error(error);
    process.exit(1);
  }
}
