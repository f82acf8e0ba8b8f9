import type { Permissions } from '../permissions/permission-guard.ts';

/** What the runtime gives a worker thread at its start. */
export interface WorkerSetup {
  readonly name: string;
  readonly entry: string;
  readonly handler: string;
  readonly memoryMegabytes: number;
  readonly arn: string;
  /** Absolute path of the file to which the function's output is appended. */
  readonly logFile: string;
  /** By which its calls are judged. @default none, and no call is refused */
  readonly permissions?: Permissions | undefined;
}

/** Runtime to worker: one invocation. */
export interface InvocationMessage {
  readonly id: number;
  readonly requestId: string;
  readonly event: unknown;
  /** Epoch milliseconds. */
  readonly deadline: number;
}

/** Worker to runtime: ready for invocations, or the outcome of one. A result is JSON, as Lambda passes it on. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly id: number; readonly json: string | undefined }
  | {
      readonly kind: 'error';
      readonly id: number;
      readonly errorType: string;
      readonly errorMessage: string;
      readonly trace: readonly string[];
    };
