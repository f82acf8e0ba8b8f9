import { pathToFileURL } from 'node:url';

/** A request for a path that no function has: answered without the network. */
const UNKNOWN_PATH = {
  version: '2.0',
  routeKey: '$default',
  rawPath: '/api/nothing-here',
  rawQueryString: '',
  headers: { accept: 'application/json' },
  requestContext: { http: { method: 'GET', path: '/api/nothing-here' } },
  isBase64Encoded: false,
};
const CONTEXT = { functionName: 'bench', awsRequestId: 'bench', getRemainingTimeInMillis: () => 10_000 };

const [entry = ''] = process.argv.slice(2);
const begun = performance.now();
const { handler } = await import(pathToFileURL(entry).href);
const { statusCode } = await handler(UNKNOWN_PATH, CONTEXT);
const answered = performance.now();
// performance.now() counts from the start of the process.
console.log(JSON.stringify({ statusCode, importToAnswerMs: answered - begun, startToAnswerMs: answered }));
