/** Why a person finds himself at the sign-in page. */
export type DepartureReason = 'expired' | 'idle' | 'signed-out';

const PLACE = 'suda.return-to';
const REASON = 'suda.departure';
const REASONS: readonly DepartureReason[] = ['expired', 'idle', 'signed-out'];

/** Remembers why the session ended and, unless the person left himself, where he was. */
export function rememberDeparture(storage: Storage, reason: DepartureReason, place: string): void {
  storage.setItem(REASON, reason);
  if (reason === 'signed-out') storage.removeItem(PLACE);
  else rememberPlace(storage, place);
}

/** Remembers the address to come back to after signing in. */
export function rememberPlace(storage: Storage, place: string): void {
  storage.setItem(PLACE, place);
}

/** Why the last session ended, if one did. */
export function departureReason(storage: Storage): DepartureReason | null {
  return REASONS.find((reason) => reason === storage.getItem(REASON)) ?? null;
}

/** Takes the remembered address out, once; only addresses of this site count. */
export function takePlace(storage: Storage): string | null {
  const place = storage.getItem(PLACE);
  storage.removeItem(PLACE);
  storage.removeItem(REASON);
  return place?.startsWith('/office') ? place : null;
}
