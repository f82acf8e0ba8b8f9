import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import './deed-choice.css';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { type Deed, isSameDeed } from './deed.ts';

type DeedChoiceProps = {
  readonly deeds: readonly Deed[];
  readonly chosen: Deed | undefined;
  readonly choose: (deed: Deed) => void;
  /** What the choice is about. */
  readonly legend: ReactNode;
  /** What has to be known for it, said before the choice. */
  readonly about?: ReactNode;
};

/** What to choose from, each with what will happen. */
export function DeedChoice({ deeds, chosen, choose, legend, about }: DeedChoiceProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const id = useId();
  return (
    <fieldset className="action-choice">
      <legend>{legend}</legend>
      {about}
      {deeds.map((deed) => (
        <label key={deed.name}>
          <input
            type="radio"
            name="action"
            value={deed.name}
            checked={chosen !== undefined && isSameDeed(deed, chosen)}
            onChange={() => choose(deed)}
            aria-labelledby={`${id}-${deed.name}-name`}
            aria-describedby={`${id}-${deed.name}-consequence`}
          />
          <span>
            <strong id={`${id}-${deed.name}-name`}>{t(`action.outcome.${deed.name}`)}</strong>
            <span id={`${id}-${deed.name}-consequence`}>{inLanguage(deed.consequence, language)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
