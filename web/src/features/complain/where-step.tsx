import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { AGAINST_MODES } from './draft.ts';
import { PlaceFields } from './place-fields.tsx';
import { SimilarHint } from './similar-hint.tsx';
import type { StepProps } from './step-props.ts';
import { UnitSearch } from './unit-search.tsx';

/** Which unit it is about: from the list, by its name, or left to the intake centre. */
const AgainstFields = (props: StepProps) => {
  const { draft, change, errorOf } = props;
  const { t } = useTranslation();
  return (
    <>
      <Choices
        id="against-mode"
        label={t('complain.againstLabel')}
        value={draft.againstMode}
        choices={AGAINST_MODES.map((mode) => ({ value: mode, label: t(`complain.againstMode.${mode}`) }))}
        onChoose={(againstMode) => change({ againstMode })}
      />
      {draft.againstMode === 'unit' && <UnitSearch {...props} />}
      {draft.againstMode === 'name' && (
        <Field id="against" label={t('complain.againstNameLabel')} error={errorOf('against')}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              value={draft.againstName}
              onChange={(event) => change({ againstName: event.target.value })}
            />
          )}
        </Field>
      )}
      {draft.againstMode === 'unknown' && <p className="field-note">{t('complain.unknownNote')}</p>}
      <SimilarHint draft={draft} />
    </>
  );
};

/** Where it happened and, unless help is asked for, which unit it is about. */
export const WhereStep = (props: StepProps) => {
  const { t } = useTranslation();
  return (
    <>
      <PlaceFields {...props} />
      {props.help ? (
        <p className="field-note">{t('complain.help.whereNote')}</p>
      ) : (
        <AgainstFields {...props} />
      )}
    </>
  );
};
