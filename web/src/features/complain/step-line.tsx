import { useTranslation } from 'react-i18next';
import './step-line.css';
import { STEPS, type Step } from './draft.ts';
import type { StepProps } from './step-props.ts';

/** The steps as stations of a line; those already passed can be gone back to. */
export const StepLine = ({
  step,
  words,
  onGo,
}: Pick<StepProps, 'words'> & { step: Step; onGo: (step: Step) => void }) => {
  const { t } = useTranslation();
  const at = STEPS.indexOf(step);
  return (
    <nav className="steps" aria-label={t('complain.steps')}>
      <ol>
        {STEPS.map((each, index) => (
          <li key={each} className={index < at ? 'passed' : index === at ? 'current' : 'ahead'}>
            {index < at ? (
              <button type="button" onClick={() => onGo(each)}>
                {words(`step.${each}`)}
              </button>
            ) : (
              <span aria-current={index === at ? 'step' : undefined}>{words(`step.${each}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
