import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import type { TaskView } from '../../../../../shared/contracts/task-views.ts';
import { type Deed, offerDeed, taskDeed } from './deed.ts';
import { dueContactOf } from './due-contact.ts';

/** What can be decided at one of my tasks. */
export type TaskDeeds = { readonly task: TaskView; readonly deeds: readonly Deed[] };

/** What this person may do now: by task in the order of the case, and beside the tasks. */
export type DeedGroups = {
  readonly byTask: readonly TaskDeeds[];
  /** The first contact with the complainant, while its limit runs. */
  readonly dueContact: Deed | undefined;
  readonly offered: readonly Deed[];
};

/** Groups what the case says may be done. To see who complains is not asked for where it can be read. */
export function deedGroupsOf({
  number,
  actions,
  offers,
  tasks,
  complainant,
  clocks,
}: Pick<OfficialCase, 'number' | 'actions' | 'offers' | 'tasks' | 'complainant' | 'clocks'>): DeedGroups {
  const byTask = tasks.map((task) => ({
    task,
    deeds: actions
      .filter(({ taskId }) => taskId === task.taskId)
      .map((action) => taskDeed(action, task.request)),
  }));
  const isDue = dueContactOf({ clocks, offers }) !== undefined;
  const contact = offers.find(({ action }) => isDue && action === 'record-contact');
  return {
    dueContact: contact && offerDeed(number, contact),
    byTask: byTask.filter(({ deeds }) => deeds.length > 0),
    offered: offers
      .filter(({ kind }) => kind !== 'unmasking' || complainant.masked)
      .filter((offer) => offer !== contact)
      // Letters are written where the others are read.
      .filter(({ action }) => action !== 'write-letter')
      .map((offer) => offerDeed(number, offer)),
  };
}
