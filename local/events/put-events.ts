import { z } from 'zod';
import type { NewDelivery } from './delivery-journal.ts';
import type { Matcher } from './event-pattern.ts';

export interface CompiledRule {
  readonly name: string;
  readonly matches: Matcher;
  readonly functionArns: readonly string[];
}

export interface PutEventsDependencies {
  readonly rules: readonly CompiledRule[];
  /** Durable when it returns. */
  accept(deliveries: readonly NewDelivery[]): void;
  now(): number;
  newId(): string;
}

const putEventsInput = z.object({
  Entries: z
    .array(
      z.object({
        Source: z.string().optional(),
        DetailType: z.string().optional(),
        Detail: z.string().optional(),
        Resources: z.array(z.string()).optional(),
        Time: z.number().optional(),
      }),
    )
    .min(1)
    .max(10),
});
type Entry = z.infer<typeof putEventsInput>['Entries'][number];

// The service's limit of an entry's size.
const largestEntryBytes = 1_048_576;

/** Plays EventBridge's `PutEvents`: entries are judged one by one, and the accepted ones are durable before the answer. */
export function putEvents({ rules, accept, now, newId }: PutEventsDependencies, input: unknown) {
  const deliveries: NewDelivery[] = [];
  const answers = putEventsInput.parse(input).Entries.map((entry) => {
    const fault = faultOf(entry);
    if (fault) return fault;
    const id = newId();
    const event = {
      version: '0',
      id,
      'detail-type': entry.DetailType,
      source: entry.Source,
      account: '000000000000',
      time: new Date(entry.Time === undefined ? now() : entry.Time * 1_000)
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
      region: 'local',
      resources: entry.Resources ?? [],
      detail: JSON.parse(entry.Detail ?? '{}'),
    };
    const payload = JSON.stringify(event);
    for (const { name, functionArns } of rules.filter(({ matches }) => matches(event))) {
      for (const functionArn of functionArns) deliveries.push({ rule: name, function: functionArn, payload });
    }
    return { EventId: id };
  });
  accept(deliveries);
  return { FailedEntryCount: answers.filter((answer) => 'ErrorCode' in answer).length, Entries: answers };
}

function faultOf({
  Source,
  DetailType,
  Detail,
}: Entry): { ErrorCode: string; ErrorMessage: string } | undefined {
  const missing = (name: string) => ({
    ErrorCode: 'InvalidArgument',
    ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
  });
  if (!Source) return missing('Source');
  if (!DetailType) return missing('DetailType');
  if (!Detail) return missing('Detail');
  if (Buffer.byteLength(Detail) > largestEntryBytes) {
    return { ErrorCode: 'InvalidArgument', ErrorMessage: 'Total size of the entry is over the limit.' };
  }
  return isJsonObject(Detail)
    ? undefined
    : { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
}

function isJsonObject(text: string): boolean {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
