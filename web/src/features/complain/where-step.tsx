import { useTranslation } from 'react-i18next';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { AGAINST_MODES } from './draft.ts';
import { PlaceFields } from './place-fields.tsx';
import type { StepProps } from './step-props.ts';
import { UnitSearch } from './unit-search.tsx';

/** Where it happened and which unit it is about; both may be left to the intake centre. */
export const WhereStep = (props: StepProps) => {
  const { draft, change, errorOf } = props;
  const { t } = useTranslation();
  return (
    <>
      <PlaceFields {...props} />
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
    </>
  );
};
