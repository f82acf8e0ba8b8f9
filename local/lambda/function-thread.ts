import { Worker } from 'node:worker_threads';
import type { Permissions } from '../permissions/permission-guard.ts';
import type { DeclaredFunction } from '../template/declared-functions.ts';
import { localArn } from '../template/local-account.ts';
import { FunctionError } from './function-error.ts';
import type { InvocationMessage, WorkerMessage, WorkerSetup } from './messages.ts';

interface Pending {
  resolve(result: unknown): void;
  reject(error: FunctionError): void;
  readonly timer: NodeJS.Timeout;
}

export interface ThreadProps {
  readonly declared: DeclaredFunction;
  readonly environment: Readonly<Record<string, string>>;
  /** The thread takes no more invocations: it crashed, or an invocation ran out of time. */
  onRetired(thread: FunctionThread): void;
  /** Takes what the function writes to its output. */
  readonly logFile: string;
  /** By which its calls are judged. @default none, and no call is refused */
  readonly permissions?: Permissions | undefined;
}

/** One execution environment: a worker thread that has imported the bundle and runs invocations side by side. */
export class FunctionThread {
  /** Settles when the bundle is imported. */
  readonly ready: Promise<void>;
  readonly #props: ThreadProps;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #retired = false;

  constructor(props: ThreadProps) {
    this.#props = props;
    const { name, entry, handler, memoryMegabytes } = props.declared;
    const setup: WorkerSetup = {
      name,
      entry,
      handler,
      memoryMegabytes,
      arn: localArn('lambda', `function:${name}`),
      logFile: props.logFile,
      permissions: props.permissions,
    };
    this.#worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
      workerData: setup,
      env: { ...props.environment },
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.ready = promise;
    this.#worker.on('message', (message: WorkerMessage) =>
      message.kind === 'ready' ? resolve() : this.#settle(message),
    );
    this.#worker.on('error', (error) => {
      reject(error);
      this.#crashed(error);
    });
    this.#worker.on('exit', () => {
      reject(new Error(`${name} ended before it was ready`));
      this.#crashed(new Error('the runtime exited'));
    });
    promise.catch(() => undefined); // whoever invokes sees the failure; nobody need wait for readiness
  }

  /** @throws FunctionError as the function's caller sees it on AWS. */
  invoke(event: unknown, requestId: string): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const seconds = this.#props.declared.timeoutSeconds;
    const id = ++this.#lastId;
    const timer = setTimeout(() => this.#timedOut(id, requestId), seconds * 1_000);
    this.#pending.set(id, { resolve, reject, timer });
    const message: InvocationMessage = { id, requestId, event, deadline: Date.now() + seconds * 1_000 };
    this.#worker.postMessage(message);
    return promise;
  }

  async close(): Promise<void> {
    this.#retired = true;
    this.#failAll('Runtime.ExitError', 'the machine is shutting down');
    await this.#worker.terminate();
  }

  #settle(message: Exclude<WorkerMessage, { kind: 'ready' }>): void {
    const pending = this.#take(message.id);
    if (message.kind === 'result')
      pending?.resolve(message.json === undefined ? undefined : JSON.parse(message.json));
    else pending?.reject(new FunctionError(message.errorType, message.errorMessage, message.trace));
    this.#endWhenDrained();
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    clearTimeout(pending?.timer);
    return pending;
  }

  /** As on AWS, an environment in which an invocation ran out of time is not used again; its other invocations finish. */
  #timedOut(id: number, requestId: string): void {
    const { timeoutSeconds } = this.#props.declared;
    const message = `RequestId: ${requestId} Error: Task timed out after ${timeoutSeconds.toFixed(2)} seconds`;
    this.#take(id)?.reject(new FunctionError('Sandbox.Timedout', message));
    this.#retire();
    this.#endWhenDrained();
  }

  #crashed(error: Error): void {
    this.#failAll('Runtime.ExitError', `The function's runtime ended: ${error.message}`);
    this.#retire();
  }

  #failAll(errorType: string, errorMessage: string): void {
    for (const id of [...this.#pending.keys()])
      this.#take(id)?.reject(new FunctionError(errorType, errorMessage));
  }

  #retire(): void {
    if (this.#retired) return;
    this.#retired = true;
    this.#props.onRetired(this);
  }

  #endWhenDrained(): void {
    if (this.#retired && this.#pending.size === 0) void this.#worker.terminate();
  }
}
