import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { taskCompleted } from '../../../../../shared/contracts/task-completion.ts';
import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import { useApi } from '../session/use-api.ts';
import { type BulkResult, forEachOf } from './bulk.ts';

export type BulkResults = ReadonlyMap<string, BulkResult>;

/**
 * Completes many tasks with the same decision, each as the list showed it: a case that has changed since is refused. A task that
 * is sent again with the same decision carries the same idempotency key, so a lost answer changes nothing twice.
 *
 * @param onDone Called for each task that is done.
 */
export function useBulk(onDone: (taskId: string) => void) {
  const api = useApi();
  const queries = useQueryClient();
  const [results, setResults] = useState<BulkResults>(new Map());
  const [isRunning, setRunning] = useState(false);
  const stopped = useRef(false);
  const keys = useRef(new Map<string, string>());

  function keyOf(taskId: string, body: unknown): string {
    const sent = `${taskId} ${JSON.stringify(body)}`;
    const key = keys.current.get(sent) ?? crypto.randomUUID();
    keys.current.set(sent, key);
    return key;
  }
  function report({ taskId }: WorklistRow, result: BulkResult) {
    setResults((before) => new Map([...before, [taskId, result]]));
    if (result.state === 'done') onDone(taskId);
  }
  async function run(
    rows: readonly WorklistRow[],
    decision: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    stopped.current = false;
    setRunning(true);
    const complete = ({ taskId, version }: WorklistRow) => {
      const body = { ...decision, version };
      return api(`/api/tasks/${encodeURIComponent(taskId)}/complete`, {
        method: 'POST',
        body,
        headers: { 'idempotency-key': keyOf(taskId, body) },
        answer: taskCompleted,
      });
    };
    await forEachOf(rows, complete, report, { mayGoOn: () => !stopped.current });
    setRunning(false);
    await queries.invalidateQueries({ queryKey: ['worklist'] });
  }
  function stop() {
    stopped.current = true;
  }
  return { results, isRunning, run, stop };
}
