import { devNull } from 'node:os';
import { LOCAL_ACCOUNT } from '../template/local-account.ts';

export interface ServiceEndpoints {
  readonly dynamodb: string;
  readonly files: string;
  readonly workflows: string;
  readonly bus: string;
  readonly mail: string;
  readonly sms: string;
}

/** Credentials that every service of this machine accepts; none of them checks signatures. */
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** What the Lambda service adds to a function's own variables, with the SDK pointed at this machine and away from the user's own profile. */
export function functionEnvironment(endpoints: ServiceEndpoints): Record<string, string> {
  return {
    AWS_REGION: LOCAL_ACCOUNT.region,
    AWS_DEFAULT_REGION: LOCAL_ACCOUNT.region,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.files,
    AWS_ENDPOINT_URL_SQS: endpoints.files,
    AWS_ENDPOINT_URL_SFN: endpoints.workflows,
    AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.bus,
    AWS_ENDPOINT_URL_SESV2: endpoints.mail,
    AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: endpoints.sms,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    TZ: 'UTC',
  };
}
