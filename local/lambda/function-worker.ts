import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Context } from 'aws-lambda';
import { guardCalls } from './guard-calls.ts';
import type { InvocationMessage, WorkerMessage, WorkerSetup } from './messages.ts';
import { redirectOutput } from './redirect-output.ts';

type Handler = (event: unknown, context: Context) => unknown;

const setup: WorkerSetup = workerData;
const port = parentPort;
if (!port) throw new Error('This module runs as a worker thread only');
const post = (message: WorkerMessage) => port.postMessage(message);

enableCompileCache();
redirectOutput(setup.logFile);
if (setup.permissions) guardCalls(setup.permissions);
const handler = await loadHandler();
port.on('message', (message: InvocationMessage) => void run(message));
post({ kind: 'ready' });

async function loadHandler(): Promise<Handler> {
  const bundle: Record<string, unknown> = await import(pathToFileURL(setup.entry).href);
  const exported = bundle[setup.handler];
  if (typeof exported !== 'function')
    throw new TypeError(`${setup.entry} exports no function "${setup.handler}"`);
  return (event, context) => exported(event, context);
}

async function run({ id, requestId, event, deadline }: InvocationMessage): Promise<void> {
  try {
    post({ kind: 'result', id, json: JSON.stringify(await handler(event, contextOf(requestId, deadline))) });
  } catch (error) {
    post({ kind: 'error', id, ...inLambdaShape(error) });
  }
}

function contextOf(requestId: string, deadline: number): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: setup.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: setup.arn,
    memoryLimitInMB: String(setup.memoryMegabytes),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${setup.name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: refuseCallback,
    fail: refuseCallback,
    succeed: refuseCallback,
  };
}

function refuseCallback(): never {
  throw new Error('The Node.js 24 runtime of Lambda has no callbacks: return a promise instead');
}

function inLambdaShape(error: unknown) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] };
}
