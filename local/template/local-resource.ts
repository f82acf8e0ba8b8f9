import type { Resource } from './cloud-assembly.ts';
import { LOCAL_ACCOUNT, type LocalAddresses, localArn, localIssuer } from './local-account.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

/** What `Ref` and `Fn::GetAtt` of a resource give on this machine. */
export interface LocalResource {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Describe = (id: string, addresses: LocalAddresses) => LocalResource;

const { region } = LOCAL_ACCOUNT;

/** The pool's id in the form that AWS gives: region, underscore, letters and digits. */
function userPool(id: string, addresses: LocalAddresses): LocalResource {
  const poolId = `${region}_${id.replaceAll(/[^A-Za-z0-9]/g, '')}`;
  const provider = `cognito-idp.${region}.${LOCAL_ACCOUNT.urlSuffix}/${poolId}`;
  return {
    ref: poolId,
    attributes: {
      Arn: localArn('cognito-idp', `userpool/${poolId}`),
      ProviderName: provider,
      ProviderURL: localIssuer(addresses, poolId),
      UserPoolId: poolId,
    },
  };
}

function named(
  service: string,
  prefix: string,
  extra: (id: string) => Record<string, string> = () => ({}),
): Describe {
  return (id) => ({ ref: id, attributes: { Arn: localArn(service, `${prefix}${id}`), ...extra(id) } });
}

function byArn(service: string, prefix: string): Describe {
  return (id) => ({
    ref: localArn(service, `${prefix}${id}`),
    attributes: { Arn: localArn(service, `${prefix}${id}`), Name: id },
  });
}

const withoutAttributes: Describe = (id) => ({ ref: id, attributes: {} });

function bucket(id: string): LocalResource {
  const name = id.toLowerCase();
  const domain = `${name}.s3.${region}.${LOCAL_ACCOUNT.urlSuffix}`;
  return {
    ref: name,
    attributes: {
      Arn: `arn:${LOCAL_ACCOUNT.partition}:s3:::${name}`,
      DomainName: domain,
      RegionalDomainName: domain,
    },
  };
}

/** By resource type; a type that is missing here has no `Ref` and no attributes on this machine. */
const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  'AWS::DynamoDB::Table': named('dynamodb', 'table/', (id) => ({
    StreamArn: localArn('dynamodb', `table/${id}/stream/latest`),
  })),
  'AWS::S3::Bucket': bucket,
  'AWS::SQS::Queue': (id, { sqs }) => ({
    ref: `${sqs}/${LOCAL_ACCOUNT.account}/${id}`,
    attributes: {
      Arn: localArn('sqs', id),
      QueueName: id,
      QueueUrl: `${sqs}/${LOCAL_ACCOUNT.account}/${id}`,
    },
  }),
  'AWS::Lambda::Function': named('lambda', 'function:'),
  'AWS::StepFunctions::StateMachine': byArn('states', 'stateMachine:'),
  'AWS::Events::EventBus': named('events', 'event-bus/', (id) => ({ Name: id })),
  'AWS::Events::Rule': named('events', 'rule/'),
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolClient': (id) => ({ ref: id, attributes: { ClientId: id, Name: id } }),
  'AWS::Cognito::UserPoolDomain': withoutAttributes,
  'AWS::ApiGatewayV2::Api': (id, { origin }) => ({ ref: id, attributes: { ApiId: id, ApiEndpoint: origin } }),
  'AWS::ApiGatewayV2::Authorizer': (id) => ({ ref: id, attributes: { AuthorizerId: id } }),
  'AWS::ApiGatewayV2::Integration': withoutAttributes,
  'AWS::ApiGatewayV2::Route': withoutAttributes,
  'AWS::ApiGatewayV2::Stage': withoutAttributes,
  'AWS::Cognito::UserPoolGroup': withoutAttributes,
  'AWS::Lambda::EventSourceMapping': withoutAttributes,
  'AWS::KMS::Key': (id) => ({ ref: id, attributes: { Arn: localArn('kms', `key/${id}`), KeyId: id } }),
  'AWS::IAM::Role': (id) => ({ ref: id, attributes: { Arn: localArn('iam', `role/${id}`), RoleId: id } }),
  'AWS::IAM::Policy': withoutAttributes,
  'AWS::Logs::LogGroup': (id) => ({ ref: id, attributes: { Arn: localArn('logs', `log-group:${id}:*`) } }),
  'AWS::SNS::Topic': byArn('sns', ''),
  'AWS::SecretsManager::Secret': byArn('secretsmanager', 'secret:'),
  'AWS::CloudFront::Distribution': (id, { origin }) => ({
    ref: id,
    attributes: { DomainName: new URL(origin).host, Id: id },
  }),
  'AWS::CloudFront::Function': (id) => ({
    ref: id,
    attributes: { FunctionARN: localArn('cloudfront', `function/${id}`), Stage: 'LIVE' },
  }),
  'AWS::CloudFront::OriginAccessControl': (id) => ({ ref: id, attributes: { Id: id } }),
  'AWS::CloudFront::CachePolicy': (id) => ({ ref: id, attributes: { Id: id } }),
  'AWS::CloudFront::OriginRequestPolicy': (id) => ({ ref: id, attributes: { Id: id } }),
  'AWS::WAFv2::WebACL': (id) => ({
    ref: id,
    attributes: { Arn: localArn('wafv2', `global/webacl/${id}`), Id: id },
  }),
  'AWS::CloudFront::ResponseHeadersPolicy': (id) => ({ ref: id, attributes: { Id: id } }),
  'AWS::SES::EmailIdentity': withoutAttributes,
  'AWS::GuardDuty::MalwareProtectionPlan': withoutAttributes,
};

/** @throws UnplayableTemplateError for a type that has no counterpart on this machine. */
export function describeLocally(resource: Resource, addresses: LocalAddresses): LocalResource {
  const describe = DESCRIPTIONS[resource.type];
  if (!describe) {
    throw new UnplayableTemplateError(
      `"${resource.logicalId}" is a ${resource.type}, which something played on this machine refers to and local/ does not know`,
    );
  }
  return describe(resource.logicalId, addresses);
}
