import { useCallback, useEffect, useState } from 'react';
import type { Category } from '../../../../shared/contracts/reference-data.ts';
import type { ApiProblem } from '../../lib/api-problem.ts';
import { evidenceObstacle } from '../evidence/evidence.ts';
import type { EvidenceDesk } from '../evidence/use-evidence.ts';
import { checkStep, type Field, type FieldErrors, stepOf, wrongFields } from './check-draft.ts';
import { type Draft, STEPS, type Step } from './draft.ts';
import { fieldsOfProblem } from './problem-fields.ts';
import type { DraftDesk } from './use-draft.ts';

export interface Steps {
  step: Step;
  errors: FieldErrors;
  change: (part: Partial<Draft>) => void;
  go: (step: Step) => void;
  /** Checks this step; goes on, or shows what is wrong and leads to the first of it. Returns whether all was well. */
  next: () => boolean;
  back: () => void;
  showProblem: (problem: ApiProblem) => void;
}

/** The errors of the fields that stand on a step, or of all the others. */
const errorsOn = (errors: FieldErrors, step: Step, here: boolean): FieldErrors =>
  Object.fromEntries(wrongFields(errors).filter(([field]) => (stepOf(field) === step) === here));

const firstWrong = (errors: FieldErrors): Field | undefined => wrongFields(errors)[0]?.[0];

/** Leads through the steps: what is wrong is shown once the person wants to go on, then follows what he types. */
export const useSteps = (desk: DraftDesk, files: EvidenceDesk, category: Category | undefined): Steps => {
  const { draft, change: changeDraft } = desk;
  const [attempted, setAttempted] = useState(false);
  const [refusedFields, setRefusedFields] = useState<FieldErrors>({});
  const [focus, setFocus] = useState<Field | 'heading' | null>(null);
  const { step } = draft;

  const obstacle = step === 'evidence' ? evidenceObstacle(files.evidence) : null;
  const found: FieldErrors = {
    ...checkStep(draft, step, category),
    ...(obstacle === null ? {} : { attachments: obstacle }),
  };
  const refusedHere = errorsOn(refusedFields, step, true);
  // The files say themselves which of them was not taken, until it is gone.
  if (refusedHere.attachments !== undefined && obstacle === null) delete refusedHere.attachments;
  const errors = { ...refusedHere, ...(attempted ? found : {}) };

  useEffect(() => {
    if (focus === null) return;
    document.getElementById(focus === 'heading' ? 'step-heading' : focus)?.focus();
    setFocus(null);
  }, [focus]);

  const go = useCallback(
    (to: Step): void => {
      setAttempted(false);
      changeDraft({ step: to });
      window.scrollTo(0, 0);
      setFocus('heading');
    },
    [changeDraft],
  );

  const at = STEPS.indexOf(step);
  const next = (): boolean => {
    const wrong = firstWrong(found);
    if (wrong !== undefined) {
      setAttempted(true);
      setFocus(wrong);
      return false;
    }
    const following = STEPS[at + 1];
    if (following) go(following);
    return true;
  };

  const showProblem = useCallback(
    (problem: ApiProblem): void => {
      const fields = fieldsOfProblem(problem);
      const wrong = firstWrong(fields);
      if (wrong === undefined) return;
      go(stepOf(wrong));
      setRefusedFields(fields);
      setFocus(wrong);
    },
    [go],
  );

  const change = useCallback(
    (part: Partial<Draft>): void => {
      setRefusedFields((refused) => errorsOn(refused, step, false));
      changeDraft(part);
    },
    [changeDraft, step],
  );

  return { step, errors, change, go, next, back: () => go(STEPS[at - 1] ?? 'what'), showProblem };
};
