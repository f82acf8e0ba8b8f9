import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './action-panel.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { BrokenPromiseWords } from '../case/broken-promise-words.tsx';
import { brokenPromisesOf } from '../case/broken-promises.ts';
import { DisputedPaymentWords } from '../case/disputed-payment-words.tsx';
import { RequestWords } from '../case/request-words.tsx';
import { SupervisionWords } from '../case/supervision-words.tsx';
import { DueWords } from '../time/due-words.tsx';
import { ChangesMeanwhile } from './changes-meanwhile.tsx';
import { type Deed, isSameDeed } from './deed.ts';
import { DeedChoice } from './deed-choice.tsx';
import { DeedForm } from './deed-form.tsx';
import { deedGroupsOf } from './deed-groups.ts';
import { draftOf } from './drafts.ts';
import { dueContactOf } from './due-contact.ts';
import { NextTry } from './next-try.tsx';
import { NothingToDo } from './nothing-to-do.tsx';
import { TaskName } from './task-name.tsx';

const draftFor = ({ scope, name }: Deed) => draftOf(window.sessionStorage, scope, name);

/** What this person may do now, and only that. What is being written survives changes that others make. */
export function ActionPanel({ complaint }: { complaint: OfficialCase }) {
  const { t } = useTranslation();
  const { byTask, dueContact, offered } = deedGroupsOf(complaint);
  const contact = dueContactOf(complaint);
  const decisions = byTask.flatMap(({ deeds }) => deeds);
  const all = [...decisions, ...(dueContact ? [dueContact] : []), ...offered];
  const [wanted, setWanted] = useState(() => all.find((deed) => Object.keys(draftFor(deed)).length > 0));
  const [writing, setWriting] = useState(wanted !== undefined);
  const [seen, setSeen] = useState(complaint.version);
  if (!writing && seen !== complaint.version) setSeen(complaint.version);

  const only = decisions.length === 1 ? decisions[0] : undefined;
  const kept = wanted && all.find((deed) => isSameDeed(deed, wanted));
  const isGone = writing && wanted !== undefined && kept === undefined;
  const chosen = kept ?? (isGone ? undefined : only);
  const changes = complaint.events.filter(({ version }) => version > seen);
  const written = wanted && isGone ? Object.values(draftFor(wanted)) : [];

  function choose(deed: Deed) {
    setWanted(deed);
    setWriting(false);
  }
  function acknowledge() {
    setSeen(complaint.version);
    if (isGone) setWriting(false);
  }
  const namesOf = (deeds: readonly Deed[]) =>
    deeds.map(({ name }) => t(`action.outcome.${name}`)).join(t('listSeparator'));
  const isAmong = (deeds: readonly Deed[]) => chosen !== undefined && deeds.includes(chosen);
  const form = chosen !== undefined && (
    <DeedForm
      key={`${chosen.scope} ${chosen.name}`}
      deed={chosen}
      complaint={complaint}
      version={seen}
      onWriting={(isWriting) => {
        // What is done is not offered once more with what was typed for it.
        setWanted(isWriting ? chosen : undefined);
        setWriting(isWriting);
      }}
    />
  );
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
      {decisions.length === 0 && !dueContact && <NothingToDo complaint={complaint} />}
      {dueContact && contact && (
        <div className="action-group">
          <DeedChoice
            deeds={[dueContact]}
            chosen={chosen}
            choose={choose}
            legend={
              <>
                {t('case.clocks.kind.contact')} · <DueWords dueAt={contact.dueAt} />
              </>
            }
          />
          {isAmong([dueContact]) && form}
        </div>
      )}
      {byTask.map(({ task, deeds }) => (
        <div key={task.taskId} className="action-group">
          <DeedChoice
            deeds={deeds}
            chosen={chosen}
            choose={choose}
            legend={<TaskName task={task} />}
            about={
              <>
                {task.request !== null && (
                  <RequestWords request={task.request} reasons={complaint.refusalReasons} />
                )}
                {task.supervision !== null && <SupervisionWords supervision={task.supervision} />}
                <DisputedPaymentWords task={task} arrears={complaint.procedure.arrears} />
                <BrokenPromiseWords promises={brokenPromisesOf(task, complaint.procedure.commitments)} />
                {task.stage === 'visit' && complaint.procedure.nextVisitTry !== null && (
                  <NextTry from={complaint.procedure.nextVisitTry} />
                )}
              </>
            }
          />
          {isAmong(deeds) && form}
        </div>
      ))}
      {offered.length > 0 && (
        <details className="action-group action-more" open={isAmong(offered) || undefined}>
          <summary>
            {t('action.more')}
            <span className="hint">{namesOf(offered)}</span>
          </summary>
          <DeedChoice
            deeds={offered}
            chosen={chosen}
            choose={choose}
            legend={<span className="visually-hidden">{t('action.more')}</span>}
          />
          {isAmong(offered) && form}
        </details>
      )}
    </>
  );
}
