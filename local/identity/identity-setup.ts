import type { DeclaredIdentity } from '../template/declared-identity.ts';

/** Somebody who can sign in. */
export interface DemoAccount {
  readonly user: string;
  readonly name: string;
  readonly nameEn: string;
  readonly role: string;
  /** Id of the unit, or credit code of the enterprise. */
  readonly organisation: string;
  readonly email: string;
}

/** What the sign-in service's thread needs to know. */
export interface IdentitySetup {
  readonly declared: DeclaredIdentity;
  /** Tokens' `iss` is this, a slash and the pool's id. */
  readonly issuerDomain: string;
  readonly privateKey: string;
  readonly publicKey: Readonly<Record<string, string>>;
  readonly people: readonly (DemoAccount & { readonly sub: string; readonly password: string })[];
  /** A folder without files: cognito-local looks for pools in one. */
  readonly emptyFolder: string;
}
