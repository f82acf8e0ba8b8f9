import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** The least that a function with middy and one read of the table can be: the yardstick of first reads. */
export const handler = middy().handler(async () => {
  await client.send(
    new QueryCommand({
      TableName: process.env['TABLE_NAME'],
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'ORGANISATION#330200' },
    }),
  );
  return { statusCode: 200 };
});
