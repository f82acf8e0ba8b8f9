import type { SupervisionList } from '../../../../../shared/contracts/supervision.ts';
import type { ListName } from './lists.ts';

/** A row of a list. */
export type RowOf<Name extends ListName> = Extract<SupervisionList, { list: Name }>['rows'][number];
