import type { Category } from '../../../../shared/contracts/reference-data.ts';
import type { Field } from './check-draft.ts';
import type { Draft } from './draft.ts';

/** What every step of the form works on. */
export interface StepProps {
  draft: Draft;
  /** The category chosen, once the categories are known. */
  category: Category | undefined;
  /** Help is asked for: nobody is complained of. */
  help: boolean;
  change: (part: Partial<Draft>) => void;
  /** The sentence that says what is wrong with a field, once the person tried to go on. */
  errorOf: (field: Field) => string | undefined;
  /** Text of the form by its key under `complain`; who asks for help is spoken to in other words. */
  words: (key: string) => string;
}
