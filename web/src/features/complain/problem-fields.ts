import type { ApiProblem } from '../../lib/api-problem.ts';
import { answerField, type Field, type FieldErrors, fieldNamed } from './check-draft.ts';

const FIELD_OF_PATH: Record<string, Field> = { division: 'county', contact: 'phone', complainant: 'name' };

/** `complainant.contact.phone` stands at the field `phone`, `answers.paid` at its question; list positions say nothing. */
const fieldOf = (path: string): Field | undefined => {
  const words = path.split(/[./[\]]+/).filter((word) => word !== '' && !/^\d+$/.test(word));
  const [first = '', name] = words;
  if (first === 'answers') return name === undefined ? undefined : answerField(name);
  const [last = ''] = words.slice(-1);
  return (
    fieldNamed(last) ?? FIELD_OF_PATH[last] ?? words.map(fieldNamed).find((field) => field !== undefined)
  );
};

/** Where the server's objections belong on the form; those that belong to no field are left to the general notice. */
export const fieldsOfProblem = ({ errors }: Pick<ApiProblem, 'errors'>): FieldErrors => {
  const fields = errors.map(({ path }) => fieldOf(path)).filter((field) => field !== undefined);
  return Object.fromEntries(
    fields.map((field) => [field, field === 'attachments' ? 'evidenceFailed' : 'refusedByServer']),
  );
};
