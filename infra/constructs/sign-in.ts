import { Duration } from 'aws-cdk-lib';
import { OAuthScope, UserPoolClient, UserPoolClientIdentityProvider } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Identity } from './identity.ts';

export interface SignInProps {
  readonly identity: Identity;
  /** Address of the pages that sign people in. */
  readonly siteUrl: string;
}

/** The pages as a client of the user pool: authorization code with PKCE, no secret. */
export class SignIn extends Construct {
  readonly client: UserPoolClient;
  /** `iss` of its tokens. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id);
    const { userPool } = props.identity;
    this.client = new UserPoolClient(this, 'Client', {
      userPool,
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
        callbackUrls: [`${props.siteUrl}/office/callback`],
        logoutUrls: [`${props.siteUrl}/office`],
      },
      authFlows: {},
      idTokenValidity: Duration.minutes(60),
      accessTokenValidity: Duration.minutes(60),
      refreshTokenValidity: Duration.hours(10),
    });
    this.issuer = userPool.userPoolProviderUrl;
  }
}
