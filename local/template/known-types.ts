import type { CloudAssembly } from './cloud-assembly.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

/** Resource types that this machine plays. */
const PLAYED = new Set([
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventSourceMapping',
  'AWS::StepFunctions::StateMachine',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolGroup',
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::WAFv2::WebACL',
  'AWS::GuardDuty::MalwareProtectionPlan',
  'AWS::IAM::Role',
  'AWS::IAM::Policy',
]);

/** Services whose resources change nothing about what a user of one machine sees: other permissions, keys, observation, delivery. */
const WITHOUT_EFFECT_HERE = [
  /^AWS::IAM::/,
  /^AWS::KMS::/,
  /^AWS::SecretsManager::/,
  /^AWS::Logs::/,
  /^AWS::CloudWatch::/,
  /^AWS::SNS::/,
  /^AWS::CDK::Metadata$/,
  /^AWS::Lambda::(Permission|EventInvokeConfig|LayerVersion|Version|Alias)$/,
  /^AWS::CloudFront::/,
  /^AWS::S3::BucketPolicy$/,
  /^AWS::SQS::QueuePolicy$/,
  /^AWS::SES::/,
  /^AWS::Cognito::(UserPoolDomain|UserPoolRiskConfigurationAttachment|UserPoolUICustomizationAttachment|ManagedLoginBranding|LogDeliveryConfiguration)$/,
  /^AWS::Events::EventBusPolicy$/,
  /^AWS::Backup::/,
  /^AWS::Budgets::/,
  /^AWS::CertificateManager::/,
  /^AWS::Route53::/,
  /^AWS::Synthetics::/,
  /^Custom::(S3AutoDeleteObjects|CDKBucketDeployment|LogRetention|S3BucketNotifications)$/,
];

/** @throws UnplayableTemplateError when the template has a resource of a type that nobody has decided about. */
export function assertKnownTypes(assembly: CloudAssembly): void {
  const unknown = assembly.resources.filter(
    ({ type }) => !PLAYED.has(type) && !WITHOUT_EFFECT_HERE.some((pattern) => pattern.test(type)),
  );
  if (unknown.length === 0) return;
  const names = unknown.map(({ logicalId, type }) => `${logicalId} (${type})`).join(', ');
  throw new UnplayableTemplateError(
    `local/ does not know how to play ${names}; decide in local/template/known-types.ts`,
  );
}
