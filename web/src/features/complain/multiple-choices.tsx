import { FieldError } from '../../components/field.tsx';

interface MultipleChoicesProps {
  /** The group itself has the id, so that an error summary can lead to it. */
  id: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  values: readonly string[];
  choices: readonly { value: string; label: string }[];
  onChoose: (values: string[]) => void;
}

/** Any of a few, shown all at once as large targets. */
export const MultipleChoices = ({
  id,
  label,
  hint,
  error,
  values,
  choices,
  onChoose,
}: MultipleChoicesProps) => (
  <fieldset
    className={error ? 'field field-wrong' : 'field'}
    id={id}
    tabIndex={-1}
    aria-describedby={hint ? `${id}-hint` : undefined}
  >
    <legend>{label}</legend>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && <FieldError id={id}>{error}</FieldError>}
    <div className="choices">
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="checkbox"
            name={id}
            value={choice.value}
            checked={values.includes(choice.value)}
            onChange={({ target: { checked } }) =>
              onChoose(checked ? [...values, choice.value] : values.filter((value) => value !== choice.value))
            }
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
