import { CfnOutput, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { Firewall } from './constructs/firewall.ts';

/** The one region in which CloudFront takes a web ACL from, wherever the rest of the service is. */
const EDGE_REGION = 'us-east-1';

/** What must be where CloudFront is; may be replaced. */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, env: { region: EDGE_REGION } });
    const { topic, action } = new Alarms(this, 'Alarms');
    const { webAclArn } = new Firewall(this, 'Firewall', { action });
    new CfnOutput(this, WEB_ACL_OUTPUT, { value: webAclArn });
    new CfnOutput(this, 'AlarmTopic', { value: topic.topicArn });
  }

  /**
   * ARN of the web ACL, for a stack of any region. A reference that CloudFormation resolves when it deploys that stack: one of
   * the CDK's own would need both regions at synthesis.
   */
  webAclArnFor(consumer: Stack): string {
    consumer.addStackDependency(this);
    return Fn.getStackOutput(this.stackName, WEB_ACL_OUTPUT, EDGE_REGION);
  }
}

const WEB_ACL_OUTPUT = 'WebAclArn';
