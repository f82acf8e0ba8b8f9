import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Permissions } from '../permissions/permission-guard.ts';
import type { DeclaredFunction } from '../template/declared-functions.ts';
import { FunctionError } from './function-error.ts';
import { FunctionThread } from './function-thread.ts';

export interface LambdaRuntimeProps {
  readonly functions: readonly DeclaredFunction[];
  /** Added to every function's own variables: region, credentials, endpoints. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes what the functions write to their output. */
  readonly logFile: string;
  /** What each function may call, by its name. @default nothing is refused */
  readonly permissions?: readonly Permissions[];
}

/** Shortest pause before a function whose thread ended is started again, so that a broken bundle does not spin. */
const RESTART_PAUSE_MS = 500;

interface Slot {
  readonly declared: DeclaredFunction;
  thread: Promise<FunctionThread>;
  startedAt: number;
}

/** Runs the deployed bundles as they are: one worker thread a function, started again when it crashes. */
export class LambdaRuntime {
  readonly #props: LambdaRuntimeProps;
  readonly #slots = new Map<string, Slot>();
  #closed = false;
  #running = 0;

  constructor(props: LambdaRuntimeProps) {
    this.#props = props;
    for (const declared of props.functions) {
      this.#slots.set(declared.name, {
        declared,
        thread: Promise.resolve(this.#start(declared)),
        startedAt: Date.now(),
      });
    }
  }

  /** Settles when every bundle is imported; rejects with the first that cannot be. */
  async ready(): Promise<void> {
    await Promise.all([...this.#slots.values()].map(async ({ thread }) => (await thread).ready));
  }

  /**
   * Invokes a function and waits for its result.
   * @param name logical id, or an ARN that ends in it
   * @param event anything that can be cloned to another thread
   * @throws FunctionError with Lambda's `errorType` and `errorMessage`
   */
  async invoke(name: string, event: unknown): Promise<unknown> {
    const slot = this.#slots.get(/([^:]+)(?::\$LATEST)?$/.exec(name)?.[1] ?? name);
    if (!slot) throw new FunctionError('ResourceNotFoundException', `Function not found: ${name}`);
    this.#running += 1;
    try {
      const thread = await slot.thread;
      return await thread.invoke(event, randomUUID());
    } finally {
      this.#running -= 1;
    }
  }

  /** Invocations that are not answered yet. */
  get running(): number {
    return this.#running;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#slots.values()].map(async ({ thread }) => (await thread).close()));
  }

  #start(declared: DeclaredFunction): FunctionThread {
    return new FunctionThread({
      declared,
      environment: {
        ...this.#props.environment,
        AWS_LAMBDA_FUNCTION_NAME: declared.name,
        // By which the file store knows whose signature it is; letters and digits only, as DynamoDB Local wants it.
        AWS_ACCESS_KEY_ID: declared.name,
        ...declared.environment,
      },
      logFile: this.#props.logFile,
      permissions: this.#props.permissions?.find(({ holder }) => holder === declared.name),
      onRetired: () => this.#restart(declared),
    });
  }

  #restart(declared: DeclaredFunction): void {
    const slot = this.#slots.get(declared.name);
    if (this.#closed || !slot) return;
    const pause = Math.max(0, slot.startedAt + RESTART_PAUSE_MS - Date.now());
    slot.thread = sleep(pause, undefined, { ref: false }).then(() => {
      slot.startedAt = Date.now();
      return this.#start(declared);
    });
  }
}
