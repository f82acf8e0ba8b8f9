import { workflowTaskPayload } from '../../shared/contracts/complaint-workflow.ts';
import { workerFunction } from '../../shared/middleware/worker-function.ts';
import { archiveCase } from './archive-case.ts';
import { awaitTask } from './await-task.ts';
import { dependencies, logger } from './dependencies.ts';

/** What the state machine asks of the register: open a station's task, archive the case. */
export const handler = workerFunction(
  workflowTaskPayload,
  async (payload) =>
    payload.action === 'archive' ? archiveCase(payload, dependencies) : awaitTask(payload, dependencies),
  logger,
);
