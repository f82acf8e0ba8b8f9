import { FieldError } from './field.tsx';

interface ChoicesProps<Value extends string> {
  /** Name of the group; the group itself has the id, so that an error summary can lead to it. */
  id: string;
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string; hint?: string }[];
  error?: string | undefined;
  onChoose: (value: Value) => void;
}

/** One of a few, shown all at once as large targets. */
export const Choices = <Value extends string>({
  id,
  label,
  value,
  choices,
  error,
  onChoose,
}: ChoicesProps<Value>) => (
  <fieldset className={error ? 'field field-wrong' : 'field'} id={id} tabIndex={-1}>
    <legend>{label}</legend>
    {error && <FieldError id={id}>{error}</FieldError>}
    <div className="choices">
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            <span className="choice-label">{choice.label}</span>
            {choice.hint && <span className="choice-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
