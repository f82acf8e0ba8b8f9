import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** What the distribution tells the API functions, so that nobody else can speak to them (docs/adr/0008). */
export class OriginSecret extends Construct {
  /** A reference that CloudFormation resolves when it deploys; the secret itself is in no template. */
  readonly reference: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      description: 'Suda: by which the API knows its distribution',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    acknowledge(secret, {
      SMG4: 'Distribution and functions take it when they are deployed; a rotation in between would part them (docs/deploy.md).',
    });
    this.reference = secret.secretValue.unsafeUnwrap();
  }
}
