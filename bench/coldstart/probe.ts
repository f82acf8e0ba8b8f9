import { pathToFileURL } from 'node:url';

const CONTEXT = { functionName: 'bench', awsRequestId: 'bench', getRemainingTimeInMillis: () => 10_000 };

const [entry = '', event = ''] = process.argv.slice(2);
const begun = performance.now();
const { handler } = await import(pathToFileURL(entry).href);
const { statusCode } = await handler(JSON.parse(event), CONTEXT);
const answered = performance.now();
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    statusCode,
    // performance.now() counts from the start of the process.
    startToAnswerMs: answered,
    importToAnswerMs: answered - begun,
    processorMs: (user + system) / 1000,
  }),
);
