import * as z from 'zod';

/** Body of `POST /api/subscription`: whether the complainant of a case wants messages about it. */
export const subscriptionChange = z.strictObject({
  /** What stands after the `#` of the link in each message. */
  key: z.string().max(120),
  wanted: z.boolean(),
});
export type SubscriptionChange = z.infer<typeof subscriptionChange>;

/** Answer of it: how it is now. */
export const subscriptionChanged = z.object({ number: z.string(), wanted: z.boolean() });
export type SubscriptionChanged = z.infer<typeof subscriptionChanged>;
