import { StartupError } from '../startup-error.ts';

/** The synthesized template uses something that the single-machine runtime does not play; it never guesses. */
export class UnplayableTemplateError extends StartupError {
  override readonly name = 'UnplayableTemplateError';

  constructor(what: string) {
    super('templateUnplayable', `The template cannot be played on this machine: ${what}.`);
  }
}
