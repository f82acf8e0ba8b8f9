import { useTranslation } from 'react-i18next';
import { actorOf } from './actor.ts';

/** Who acted; nothing where only a technical id is on record. */
export function ActorName({ actor }: { actor: string }) {
  const { t } = useTranslation();
  const known = actorOf(actor);
  if (known === null) return null;
  return <span>{'key' in known ? t(known.key) : known.name}</span>;
}
