import type { ReactElement } from 'react';
import type { SupervisionList } from '../../../../../shared/contracts/supervision.ts';
import { ListedRow } from './listed-row.tsx';
import { RedUnitRow } from './red-unit-row.tsx';
import { ReplyRow } from './reply-row.tsx';
import { TurningYellowRow } from './turning-yellow-row.tsx';

/** The rows of a page of any list, each with a key of its own. */
function rowsOfPage(page: SupervisionList): ReactElement[] {
  switch (page.list) {
    case 'red':
      return page.rows.map((row) => <RedUnitRow key={row.unit.id} row={row} />);
    case 'turning-yellow':
      return page.rows.map((row) => <TurningYellowRow key={`${row.number} ${row.clockId}`} row={row} />);
    case 'replies':
      return page.rows.map((row) => <ReplyRow key={row.taskId} row={row} />);
    case 'listed':
      return page.rows.map((row) => <ListedRow key={row.number} row={row} />);
  }
}

/** The rows of all pages; one that moved between two pages while they were read counts once. */
export function rowsOf(pages: readonly SupervisionList[]): ReactElement[] {
  return [...new Map(pages.flatMap(rowsOfPage).map((row) => [row.key, row])).values()];
}
