import '../form/form.css';
import type { Question } from '../../../../../../shared/contracts/category-questions.ts';
import { NumberField } from '../form/number-fields.tsx';
import { useWords } from '../use-words.ts';

type Schema = Question['schema'];
type AnswerLimitsProps = {
  readonly path: string;
  readonly schema: Schema;
  readonly onChange: (schema: Schema) => void;
};

/** How long a text or how large a number may be. */
export function AnswerLimits({ path, schema, onChange }: AnswerLimitsProps) {
  const words = useWords();
  if ('minLength' in schema)
    return (
      <div className="config-pair">
        {(['minLength', 'maxLength'] as const).map((name) => (
          <NumberField
            key={name}
            path={`${path}.${name}`}
            label={words(name)}
            min={1}
            value={schema[name]}
            onChange={(length) => onChange({ ...schema, [name]: length })}
          />
        ))}
      </div>
    );
  if ('minimum' in schema)
    return (
      <div className="config-pair">
        {(['minimum', 'maximum'] as const).map((name) => (
          <NumberField
            key={name}
            path={`${path}.${name}`}
            label={words(name)}
            step={schema.type === 'integer' ? 1 : 'any'}
            value={schema[name]}
            onChange={(bound) => onChange({ ...schema, [name]: bound })}
          />
        ))}
      </div>
    );
  return null;
}
