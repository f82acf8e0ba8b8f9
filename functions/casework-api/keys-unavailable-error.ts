/** The issuer's keys could not be fetched: nothing is known of the token, so its bearer must not be told to sign in again. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
  readonly code = 'token.keys-unavailable';
}
