const SUBJECT = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Who acted, as a text key, as a name, or null where his unit stands for him: only auditors are told the account, a technical id. */
export function actorOf(actor: string): { readonly key: string } | { readonly name: string } | null {
  if (actor === 'system' || actor === 'complainant') return { key: `case.timeline.actor.${actor}` };
  return actor === 'official' || SUBJECT.test(actor) ? null : { name: actor };
}
