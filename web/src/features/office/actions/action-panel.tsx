import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionView, OfficialCase } from '../../../../../shared/contracts/case-views.ts';
import { inLanguage } from '../../../lib/format.ts';
import { isMoving } from '../case/use-case.ts';
import { useSpeech } from '../language/speech.tsx';
import { ActionChoice } from './action-choice.tsx';
import { ActionForm } from './action-form.tsx';
import { ChangesMeanwhile } from './changes-meanwhile.tsx';
import { draftOf } from './drafts.ts';

/** An action that was being written when the page was loaded again. */
function drafted(actions: readonly ActionView[]): ActionView | undefined {
  return actions.find(
    ({ taskId, outcome }) => Object.keys(draftOf(window.sessionStorage, taskId, outcome)).length > 0,
  );
}

const same = (one: ActionView, other: ActionView): boolean =>
  one.taskId === other.taskId && one.outcome === other.outcome;

function NothingToDo({ complaint }: { complaint: OfficialCase }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { holder, state } = complaint;
  if (isMoving(complaint)) {
    return (
      <p className="nothing-to-do" role="status">
        {t('action.moving')}
      </p>
    );
  }
  const unit = holder && inLanguage({ zh: holder.name, en: holder.nameEn }, language);
  return (
    <p className="nothing-to-do">
      {state === 'open' ? t('action.none') : t('action.closed')}
      {state === 'open' && unit !== null && ` ${t('action.holder', { unit })}`}
    </p>
  );
}

/** What this person may do now, and only that. What is being written survives changes that others make. */
export function ActionPanel({ complaint }: { complaint: OfficialCase }) {
  const [wanted, setWanted] = useState(() => drafted(complaint.actions));
  const [writing, setWriting] = useState(wanted !== undefined);
  const [seen, setSeen] = useState(complaint.version);
  if (!writing && seen !== complaint.version) setSeen(complaint.version);

  const { actions } = complaint;
  const only = actions.length === 1 ? actions[0] : undefined;
  const kept = wanted && actions.find((action) => same(action, wanted));
  const isGone = writing && wanted !== undefined && kept === undefined;
  const chosen = kept ?? (isGone ? undefined : only);
  const changes = complaint.events.filter(({ version }) => version > seen);
  const written =
    wanted && isGone ? Object.values(draftOf(window.sessionStorage, wanted.taskId, wanted.outcome)) : [];

  function choose(action: ActionView) {
    setWanted(action);
    setWriting(false);
  }
  function acknowledge() {
    setSeen(complaint.version);
    if (isGone) setWriting(false);
  }
  return (
    <>
      {changes.length > 0 && (
        <ChangesMeanwhile
          events={changes}
          written={written.filter((text) => typeof text === 'string' && text !== '').map(String)}
          isGone={isGone}
          onSeen={acknowledge}
        />
      )}
      {actions.length === 0 ? (
        <NothingToDo complaint={complaint} />
      ) : (
        <ActionChoice actions={actions} chosen={chosen} choose={choose} />
      )}
      {chosen !== undefined && (
        <ActionForm
          key={`${chosen.taskId} ${chosen.outcome}`}
          action={chosen}
          complaint={complaint}
          version={seen}
          onWriting={(isWriting) => {
            setWanted(chosen);
            setWriting(isWriting);
          }}
        />
      )}
    </>
  );
}
