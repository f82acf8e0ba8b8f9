import type { CognitoService } from 'cognito-local/lib/services/cognitoService.js';
import type { Context } from 'cognito-local/lib/services/context.js';
import type { IdentitySetup } from './identity-setup.ts';

/** Creates the template's pool, client and groups, and the demo people in them. MFA is not asked for on this machine. */
export async function fillUserPool(
  context: Context,
  cognito: CognitoService,
  { declared, people }: IdentitySetup,
  now: Date,
): Promise<void> {
  const stamps = { CreationDate: now, LastModifiedDate: now };
  await cognito.createUserPool(context, { Id: declared.userPoolId, MfaConfiguration: 'OFF', ...stamps });
  const pool = await cognito.getUserPool(context, declared.userPoolId);
  await pool.saveAppClient(context, {
    ...stamps,
    UserPoolId: declared.userPoolId,
    ClientId: declared.clientId,
    ClientName: declared.clientId,
    CallbackURLs: [...declared.callbackUrls],
    LogoutURLs: [...declared.logoutUrls],
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: [...declared.scopes],
    IdTokenValidity: declared.idTokenMinutes,
    AccessTokenValidity: declared.accessTokenMinutes,
    TokenValidityUnits: { IdToken: 'minutes', AccessToken: 'minutes' },
  });
  for (const group of declared.groups) {
    const members = people.filter(({ role }) => role === group).map(({ user }) => user);
    await pool.saveGroup(context, { GroupName: group, members, ...stamps });
  }
  for (const person of people) {
    await pool.saveUser(context, {
      Username: person.user,
      Password: person.password,
      UserStatus: 'CONFIRMED',
      Enabled: true,
      UserCreateDate: now,
      UserLastModifiedDate: now,
      RefreshTokens: [],
      Attributes: [
        { Name: 'sub', Value: person.sub },
        { Name: 'name', Value: person.name },
        { Name: 'email', Value: person.email },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'custom:organisation', Value: person.organisation },
      ],
    });
  }
}
