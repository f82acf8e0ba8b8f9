import middy from '@middy/core';

/** The least that a function with middy can be: the yardstick. */
export const handler = middy().handler(async () => ({ statusCode: 404 }));
