const KEY = /^([A-Z0-9]{10,40})\.([A-Za-z0-9_-]{22,64})$/;

/**
 * Where a complainant ends and resumes the messages about a case. The key stands after the `#`, which browsers send to no
 * server, so it is in no access log; opening the link changes nothing.
 */
export const unsubscribeLink = (publicUrl: string, { number, token }: { number: string; token: string }) =>
  `${publicUrl}/unsubscribe#${number}.${token}`;

/** Number and token of the key of such a link, or null. */
export function parseUnsubscribeKey(key: string): { number: string; token: string } | null {
  const [, number, token] = KEY.exec(key) ?? [];
  return number !== undefined && token !== undefined ? { number, token } : null;
}
