/** Exit codes of the commands in `local/`, one a cause, so that scripts can tell them apart. */
export const EXIT_CODES = {
  invalidSetting: 2,
  javaMissing: 10,
  portTaken: 11,
  folderUnwritable: 12,
  alreadyRunning: 13,
  dataCorrupt: 14,
  foreignFolder: 15,
  buildFailed: 16,
  serviceFailed: 17,
  templateUnplayable: 18,
  notRunning: 20,
  unknownUser: 21,
  refused: 22,
} as const;

export type StartupCause = keyof typeof EXIT_CODES;

/** What stops a command: one sentence for the person who typed it, and the exit code of its cause. */
export class StartupError extends Error {
  override readonly name: string = 'StartupError';
  readonly reason: StartupCause;

  constructor(reason: StartupCause, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.reason = reason;
  }

  get exitCode(): number {
    return EXIT_CODES[this.reason];
  }
}

/** The sentence of whatever was thrown, for messages that quote a cause. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
