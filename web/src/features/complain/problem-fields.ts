import type { ApiProblem } from '../../lib/api-problem.ts';
import { FIELDS, type Field, type FieldErrors } from './check-draft.ts';

const FIELD_OF_PATH: Record<string, Field> = { division: 'county', contact: 'phone', complainant: 'name' };

/** `complainant.contact.phone` stands at the field `phone`; list positions say nothing about the field. */
const fieldOf = (path: string): Field | undefined => {
  const words = path.split(/[./[\]]+/).filter((word) => word !== '' && !/^\d+$/.test(word));
  const [last = ''] = words.slice(-1);
  return (
    FIELDS.find((field) => field === last) ??
    FIELD_OF_PATH[last] ??
    FIELDS.find((field) => words.includes(field))
  );
};

/** Where the server's objections belong on the form; those that belong to no field are left to the general notice. */
export const fieldsOfProblem = ({ errors }: Pick<ApiProblem, 'errors'>): FieldErrors => {
  const fields = errors.map(({ path }) => fieldOf(path)).filter((field) => field !== undefined);
  return Object.fromEntries(fields.map((field) => [field, 'refusedByServer']));
};
