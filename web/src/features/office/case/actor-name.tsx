import { useTranslation } from 'react-i18next';
import { audits, useMe } from '../session/use-me.ts';
import { actorOf } from './actor.ts';

/** Who acted. Where only an account's id is on record the unit stands for him, but an auditor has to be able to ask who it was. */
export function ActorName({ actor }: { actor: string }) {
  const { t } = useTranslation();
  const { data: person } = useMe();
  const known = actorOf(actor);
  if (known !== null) return <span>{'key' in known ? t(known.key) : known.name}</span>;
  if (person === undefined || !audits(person)) return null;
  return (
    <span>
      {t('case.timeline.account')} <code>{actor}</code>
    </span>
  );
}
