/** The account that the template is played in. The queue and file store knows only this account number. */
export const LOCAL_ACCOUNT = {
  account: '000000000000',
  region: 'us-east-1',
  partition: 'aws',
  urlSuffix: 'amazonaws.com',
} as const;

/** Addresses under which this machine serves what the cloud serves under its own names. */
export interface LocalAddresses {
  /** The HTTP front: pages, API, sign-in. */
  readonly origin: string;
  /** The queue service. */
  readonly sqs: string;
}

/** ARN of something in the local account. */
export function localArn(service: string, resource: string): string {
  const { partition, region, account } = LOCAL_ACCOUNT;
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}

/** Issuer of the tokens of a user pool, as its discovery document and its tokens name it. */
export function localIssuer(addresses: Pick<LocalAddresses, 'origin'>, userPoolId: string): string {
  return `${addresses.origin}/oidc/${userPoolId}`;
}
