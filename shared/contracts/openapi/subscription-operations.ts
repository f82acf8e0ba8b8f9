import { type SubscriptionChange, subscriptionChange, subscriptionChanged } from '../subscription.ts';
import { NUMBER } from './intake-examples.ts';
import { type Operation, TAGS } from './operation.ts';

const stop: SubscriptionChange = { key: `${NUMBER}.b64RandomOfTheMessage`, wanted: false };

/** What a complainant may do with the link in a message. */
export const SUBSCRIPTION_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/subscription',
    operationId: 'changeSubscription',
    tag: TAGS.intake,
    summary: 'End or resume messages about a case (退订通知)',
    description:
      'Needs no account: the key comes from the link in a message. Can be changed back at any time. Letters that the procedure owes – refusal, request for supplements, transfer, answer, termination – are still sent.',
    access: 'open',
    body: { schema: subscriptionChange, examples: { stop: { summary: 'No more messages', value: stop } } },
    answer: {
      status: 200,
      description: 'How it is now.',
      schema: subscriptionChanged,
      examples: { stopped: { summary: 'No more messages', value: { number: NUMBER, wanted: false } } },
    },
    problems: ['subscription.unknown'],
  },
];
