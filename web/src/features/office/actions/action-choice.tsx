import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionView } from '../../../../../shared/contracts/case-views.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';

type ActionChoiceProps = {
  readonly actions: readonly ActionView[];
  readonly chosen: ActionView | undefined;
  readonly choose: (action: ActionView) => void;
};

/** The actions to choose from, each with what will happen. */
export function ActionChoice({ actions, chosen, choose }: ActionChoiceProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const id = useId();
  return (
    <fieldset className="action-choice">
      <legend className="visually-hidden">{t('action.choose')}</legend>
      {actions.map((action) => (
        <label key={`${action.taskId} ${action.outcome}`}>
          <input
            type="radio"
            name="action"
            value={action.outcome}
            checked={action === chosen}
            onChange={() => choose(action)}
            aria-labelledby={`${id}-${action.outcome}-name`}
            aria-describedby={`${id}-${action.outcome}-consequence`}
          />
          <span>
            <strong id={`${id}-${action.outcome}-name`}>{t(`action.outcome.${action.outcome}`)}</strong>
            <span id={`${id}-${action.outcome}-consequence`}>{inLanguage(action.consequence, language)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
