import type { SubscriptionChange, SubscriptionChanged } from '../../shared/contracts/subscription.ts';
import { parseUnsubscribeKey } from '../../shared/domain/notifications/unsubscribe-link.ts';
import { ProblemError } from '../../shared/middleware/problem-error.ts';
import { changeSubscription as saveSubscription } from '../../shared/persistence/subscription-repository.ts';

/** Ends or resumes the messages about a case for whoever holds the link of one. */
export async function changeSubscription({ key, wanted }: SubscriptionChange): Promise<SubscriptionChanged> {
  const parsed = parseUnsubscribeKey(key);
  if (!(parsed && (await saveSubscription({ ...parsed, wanted }))))
    throw new ProblemError('subscription.unknown');
  return { number: parsed.number, wanted };
}
