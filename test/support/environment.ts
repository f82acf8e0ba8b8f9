const OF_THE_TEST_RUN =
  /^(npm_|VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|FORCE_COLOR$|PORT$|SUDA_)/i;

/** The environment of a person at a terminal: without what npm and the test runner have added to ours. */
export function plainEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !OF_THE_TEST_RUN.test(entry[0]),
    ),
  );
}
