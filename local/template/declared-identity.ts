import { z } from 'zod';
import type { LocalTemplate } from './local-template.ts';

const ClientProperties = z.object({
  UserPoolId: z.string(),
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
  AllowedOAuthScopes: z.array(z.string()).default([]),
  IdTokenValidity: z.number().default(60),
  AccessTokenValidity: z.number().default(60),
  TokenValidityUnits: z
    .object({ IdToken: z.literal('minutes'), AccessToken: z.literal('minutes') })
    .partial()
    .default({}),
});

const GroupProperties = z.object({ GroupName: z.string(), UserPoolId: z.string() });

export interface DeclaredIdentity {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly groups: readonly string[];
  /** Where a browser may be sent back to, on this machine's origin. */
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly scopes: readonly string[];
  readonly idTokenMinutes: number;
  readonly accessTokenMinutes: number;
}

export function declaredIdentity(template: LocalTemplate): DeclaredIdentity {
  const pool = template.only('AWS::Cognito::UserPool', z.object({}));
  const client = template.only('AWS::Cognito::UserPoolClient', ClientProperties);
  return {
    userPoolId: pool.ref,
    clientId: client.ref,
    groups: template
      .declared('AWS::Cognito::UserPoolGroup', GroupProperties)
      .map((group) => group.properties.GroupName),
    callbackUrls: client.properties.CallbackURLs,
    logoutUrls: client.properties.LogoutURLs,
    scopes: client.properties.AllowedOAuthScopes,
    idTokenMinutes: client.properties.IdTokenValidity,
    accessTokenMinutes: client.properties.AccessTokenValidity,
  };
}
