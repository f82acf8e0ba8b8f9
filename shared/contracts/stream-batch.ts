import * as z from 'zod';

/** Items of a stream record in DynamoDB's own notation; turned into plain values by the reader. */
const image = z.record(z.string(), z.unknown());

/** A batch of the table's stream, as far as its readers look at it. */
export const streamBatch = z.object({
  Records: z.array(
    z.object({
      eventID: z.string(),
      dynamodb: z.object({ SequenceNumber: z.string(), NewImage: image.optional() }),
    }),
  ),
});
export type StreamBatch = z.infer<typeof streamBatch>;

/** Tells the stream from which record on the batch has to be delivered again. */
export type StreamBatchResult = { batchItemFailures: { itemIdentifier: string }[] };
