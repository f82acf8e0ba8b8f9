import { z } from 'zod';
import { LOCAL_ACCOUNT, localArn } from '../template/local-account.ts';
import { needsOfTableCall } from './needs-of-table-call.ts';
import type { Need } from './policy.ts';
import { keyNeeds, type Landscape, type SignedCall, unknownCall } from './signed-call.ts';

/**
 * What AWS would ask a policy about a call (Service Authorization Reference of each service).
 * @throws UnknownCallError for an operation that no function of this service has used so far.
 */
export function needsOfCall(call: SignedCall, landscape: Landscape): Need[] {
  const operation = call.target.split('.').at(-1) ?? '';
  switch (call.service) {
    case 'dynamodb':
      return needsOfTableCall(operation, JSON.parse(call.body), landscape);
    case 's3':
      return fileNeeds(call, landscape);
    case 'states':
      return workflowNeeds(operation, JSON.parse(call.body), landscape);
    case 'events':
      return eventNeeds(operation, JSON.parse(call.body));
    case 'ses':
      return mailNeeds(call);
    case 'sms-voice':
      return smsNeeds(operation, JSON.parse(call.body));
    default:
      return unknownCall(call.service);
  }
}

function fileNeeds({ method, path, subresource, objectTags = {} }: SignedCall, { keys }: Landscape): Need[] {
  const [bucket = '', ...rest] = decodeURIComponent(path).slice(1).split('/');
  const arn = `arn:${LOCAL_ACCOUNT.partition}:s3:::${bucket}`;
  const key = rest.join('/');
  const reads = method === 'GET' || method === 'HEAD';
  if (key === '')
    return reads ? [{ action: 's3:ListBucket', resources: [arn] }] : unknownCall(`s3 ${method} bucket`);
  const resources = [`${arn}/${key}`];
  if (subresource === 'tagging')
    return method === 'GET'
      ? [{ action: 's3:GetObjectTagging', resources }]
      : unknownCall(`s3 ${method} tags`);
  if (reads)
    return [{ action: 's3:GetObject', resources, objectTags }, ...keyNeeds(keys.s3, 's3', ['Decrypt'])];
  if (method === 'PUT')
    return [{ action: 's3:PutObject', resources }, ...keyNeeds(keys.s3, 's3', ['GenerateDataKey'])];
  return unknownCall(`s3 ${method}`);
}

const Start = z.object({ stateMachineArn: z.string() });
const Describe = z.object({ executionArn: z.string() });

function workflowNeeds(operation: string, body: unknown, { stateMachines }: Landscape): Need[] {
  const action = `states:${operation}`;
  switch (operation) {
    case 'StartExecution':
      return [{ action, resources: [Start.parse(body).stateMachineArn] }];
    case 'DescribeExecution':
      return [{ action, resources: [Describe.parse(body).executionArn] }];
    case 'SendTaskSuccess':
      return stateMachines.map((arn) => ({ action, resources: [arn] }));
    default:
      return unknownCall(action);
  }
}

const Events = z.object({ Entries: z.array(z.object({ EventBusName: z.string().default('default') })) });

function eventNeeds(operation: string, body: unknown): Need[] {
  if (operation !== 'PutEvents') return unknownCall(`events:${operation}`);
  const buses = new Set(Events.parse(body).Entries.map(({ EventBusName }) => EventBusName));
  return [...buses].map((bus) => ({
    action: 'events:PutEvents',
    resources: [bus.startsWith('arn:') ? bus : localArn('events', `event-bus/${bus}`)],
  }));
}

const Mail = z.object({ FromEmailAddress: z.string() });

/** SES goes by the address where it is verified, else by its domain. */
function mailNeeds({ method, path, body }: SignedCall): Need[] {
  if (method !== 'POST' || path !== '/v2/email/outbound-emails') return unknownCall(`ses ${method} ${path}`);
  const address = Mail.parse(JSON.parse(body)).FromEmailAddress;
  const identities = [address, address.slice(address.indexOf('@') + 1)];
  return [
    {
      action: 'ses:SendEmail',
      resources: identities.map((identity) => localArn('ses', `identity/${identity}`)),
    },
  ];
}

const Sms = z.object({ OriginationIdentity: z.string() });

function smsNeeds(operation: string, body: unknown): Need[] {
  if (operation !== 'SendTextMessage') return unknownCall(`sms-voice:${operation}`);
  const { OriginationIdentity: pool } = Sms.parse(body);
  return [{ action: 'sms-voice:SendTextMessage', resources: [localArn('sms-voice', `pool/${pool}`)] }];
}
