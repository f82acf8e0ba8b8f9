const SUBJECT = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Who acted, as a text key, as a name, or null where only a technical id is on record: the unit then stands for him. */
export function actorOf(actor: string): { readonly key: string } | { readonly name: string } | null {
  if (actor === 'system' || actor === 'complainant') return { key: `case.timeline.actor.${actor}` };
  return SUBJECT.test(actor) ? null : { name: actor };
}
