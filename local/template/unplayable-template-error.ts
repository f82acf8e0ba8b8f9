/** The synthesized template uses something that the single-machine runtime does not play; it never guesses. */
export class UnplayableTemplateError extends Error {
  override readonly name = 'UnplayableTemplateError';
}
