import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { LOCAL_CREDENTIALS } from '../../local/machine/function-environment.ts';
import { knownPorts } from '../../local/machine/ports.ts';
import { LOCAL_ACCOUNT } from '../../local/template/local-account.ts';

/** Names of the queues that hold dead letters; empty when every delivery arrived. */
export async function queuesWithLetters(dataFolder: string): Promise<string[]> {
  const sqs = new SQSClient({
    endpoint: `http://127.0.0.1:${knownPorts(dataFolder)?.files}`,
    region: LOCAL_ACCOUNT.region,
    credentials: LOCAL_CREDENTIALS,
  });
  try {
    const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
    if (QueueUrls.length === 0) throw new Error('The service has no queues for dead letters');
    const filled: string[] = [];
    for (const QueueUrl of QueueUrls) {
      const { Attributes } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
      );
      if (Attributes?.ApproximateNumberOfMessages !== '0') filled.push(QueueUrl);
    }
    return filled;
  } finally {
    sqs.destroy();
  }
}
