import { startEventBus } from '../events/event-bus.ts';
import { FunctionError } from '../lambda/function-error.ts';
import { keepBundles } from '../lambda/keep-bundles.ts';
import { LambdaRuntime } from '../lambda/lambda-runtime.ts';
import type { Permissions } from '../permissions/permission-guard.ts';
import { declaredEvents } from '../template/declared-events.ts';
import { declaredFunctions } from '../template/declared-functions.ts';
import { declaredWorkflows } from '../template/declared-workflows.ts';
import type { LocalAddresses } from '../template/local-account.ts';
import type { LocalTemplate } from '../template/local-template.ts';
import { startWorkflowEngine } from '../workflows/workflow-engine.ts';
import type { Closers } from './closers.ts';
import { functionEnvironment } from './function-environment.ts';
import { logFileIn } from './log-file.ts';
import type { RunningServices } from './start-services.ts';

export interface FunctionsProps {
  readonly template: LocalTemplate;
  readonly addresses: LocalAddresses;
  readonly services: RunningServices;
  readonly dynamodb: string;
  readonly dataFolder: string;
  readonly permissions: readonly Permissions[];
  /** Workflows, bus and schedules call no function before this settles. */
  readonly tableReady: Promise<void>;
  readonly closers: Closers;
  log(line: string): void;
}

/** Starts workflows, bus, schedules and the functions that they and the HTTP API call. */
export async function startFunctions(props: FunctionsProps): Promise<LambdaRuntime> {
  const { template, addresses, services, dataFolder, closers, log } = props;
  const started = Promise.withResolvers<LambdaRuntime>();
  const invoke = async (name: string, payload: unknown): Promise<unknown> => {
    await props.tableReady;
    return nameErrors((await started.promise).invoke(name, payload));
  };
  const workflows = await startWorkflowEngine({
    definitions: declaredWorkflows(template),
    dataFolder,
    invoke,
    log,
  });
  const bus = await startEventBus({
    ...declaredEvents(template, addresses),
    sqsEndpoint: services.files.endpoint,
    dataFolder,
    invoke,
    log,
  });
  const runtime = new LambdaRuntime({
    functions: keepBundles(declaredFunctions(template), dataFolder),
    environment: functionEnvironment({
      dynamodb: props.dynamodb,
      files: services.files.endpoint,
      workflows: workflows.endpoint,
      bus: bus.endpoint,
      mail: services.mail.endpoint,
      sms: services.sms.endpoint,
    }),
    logFile: logFileIn(dataFolder, 'functions.log'),
    permissions: props.permissions,
  });
  // Closed in the opposite order: first what calls functions.
  closers.add('functions', () => runtime.close());
  closers.add('event bus', () => bus.close());
  closers.add('workflows', () => workflows.close());
  started.resolve(runtime);
  return runtime;
}

/** Retry and Catch of a workflow match an error by its name, which is the function's error type. */
async function nameErrors(invocation: Promise<unknown>): Promise<unknown> {
  try {
    return await invocation;
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const named = new Error(error.errorMessage, { cause: error });
    named.name = error.errorType;
    throw named;
  }
}
