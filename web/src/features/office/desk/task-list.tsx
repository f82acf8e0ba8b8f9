import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import { inLanguage } from '../../../lib/format.ts';
import { divisionOf } from '../actions/use-units.ts';
import { useSpeech } from '../language/speech.tsx';
import { lastOpened } from '../navigation/last-list.ts';
import { useMe } from '../session/use-me.ts';
import { BULK, type BulkOutcome, bulkOutcomesFor, isBulkRow } from './bulk.ts';
import { BulkBar } from './bulk-bar.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { TaskChunk } from './task-chunk.tsx';
import { TaskRow } from './task-row.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useReturn } from './use-return.ts';
import { useSelection } from './use-selection.ts';
import { chunksOf, PAGE_SIZE } from './use-worklist.ts';

type TaskListProps = {
  readonly rows: readonly WorklistRow[];
  /** Shown where there is no task; what became of the last ones may still be read above it. */
  readonly empty: ReactNode;
};

/** The tasks; those that can be decided many at once have a box to tick. */
export function TaskList({ rows, empty }: TaskListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLElement>(null);
  const { data: person } = useMe();
  const { language } = useSpeech();
  const { selected, isTicked, tick, tickAll, clear } = useSelection(rows);
  const [bulk, setBulk] = useState<BulkOutcome | null>(null);
  useListKeys(list);
  useReturn(list);

  // What had opened the dialog can no longer be pressed when all is decided.
  const isDeciding = bulk !== null;
  const wasDeciding = useRef(false);
  useEffect(() => {
    if (wasDeciding.current && !isDeciding) list.current?.focus();
    wasDeciding.current = isDeciding;
  }, [isDeciding]);

  const outcomes = bulkOutcomesFor(person?.roles ?? []);
  const possible = rows.filter((row) => isBulkRow(row, outcomes));
  const present = outcomes.filter((outcome) => possible.some(({ stage }) => stage === BULK[outcome]));
  return (
    <>
      {possible.length > 0 && (
        <BulkBar
          outcomes={present}
          selected={selected}
          possible={possible.length}
          tickAll={() => tickAll(possible)}
          clear={clear}
          begin={setBulk}
        />
      )}
      {bulk !== null && (
        <BulkDialog
          outcome={bulk}
          rows={selected.filter(({ stage }) => stage === BULK[bulk])}
          division={divisionOf(person?.organisation.id) ?? ''}
          onDone={(taskId) => tick(taskId, false)}
          onClose={() => setBulk(null)}
        />
      )}
      {rows.length === 0 ? (
        empty
      ) : (
        <section
          className={possible.length > 0 ? 'task-list task-list-ticked' : 'task-list'}
          aria-label={t('desk.list')}
          ref={list}
          tabIndex={-1}
        >
          <div className="task-columns" aria-hidden="true">
            <span>{t('desk.columns.mark')}</span>
            <span>{t('desk.columns.what')}</span>
            <span>{t('desk.columns.ask')}</span>
            <span>{t('desk.columns.held')}</span>
            <span>{t('desk.columns.due')}</span>
          </div>
          {chunksOf(rows, PAGE_SIZE).map(({ start, items }) => (
            <TaskChunk
              key={start}
              start={start}
              rows={items.length}
              first={items.some(({ number }) => number === lastOpened())}
              render={() =>
                items.map((row) => (
                  <TaskRow
                    key={row.taskId}
                    task={row}
                    category={inLanguage(row.categoryName, language)}
                    ticked={isBulkRow(row, outcomes) ? isTicked(row.taskId) : null}
                    onTick={tick}
                  />
                ))
              }
            />
          ))}
        </section>
      )}
    </>
  );
}
