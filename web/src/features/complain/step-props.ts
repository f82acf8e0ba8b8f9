import type { Field } from './check-draft.ts';
import type { Draft } from './draft.ts';

/** What every step of the form works on. */
export interface StepProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** The sentence that says what is wrong with a field, once the person tried to go on. */
  errorOf: (field: Field) => string | undefined;
}
