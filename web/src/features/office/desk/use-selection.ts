import { useCallback, useEffect, useState } from 'react';
import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import { keepTicks, keptTicks } from './kept-ticks.ts';

/** Which tasks are ticked, also after a case was looked at in between; what is no longer listed counts as not ticked. */
export function useSelection(rows: readonly WorklistRow[]) {
  const [ids, setIds] = useState(keptTicks);
  useEffect(() => keepTicks(ids), [ids]);
  const tick = useCallback((taskId: string, isTicked: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      if (isTicked) after.add(taskId);
      else after.delete(taskId);
      return after;
    });
  }, []);
  return {
    selected: rows.filter(({ taskId }) => ids.has(taskId)),
    isTicked: (taskId: string) => ids.has(taskId),
    tick,
    tickAll: (all: readonly WorklistRow[]) => setIds(new Set(all.map(({ taskId }) => taskId))),
    clear: () => setIds(new Set()),
  };
}
