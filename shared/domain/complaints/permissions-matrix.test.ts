import { describe, expect, it } from 'vitest';
import { at } from '../clocks/calendar.testing.ts';
import { changeLevel } from '../supervision/change-level.ts';
import type { Person, Role } from './actor.ts';
import { type Act, ask, complete, contact, note, press, write } from './acts.testing.ts';
import { resumeHandling } from './approvals/suspension.ts';
import type { CaseStory } from './case-story.testing.ts';
import { COMPLAINED_OF, contextAt, MONDAY, OTHER_UNIT, personOf } from './complaints.testing.ts';
import { planArrears, recordPayment } from './follow-up/follow-arrears.ts';
import { keepCommitment, makeCommitment } from './follow-up/follow-commitments.ts';
import { linkCases, mergeInto } from './merge.ts';
import { mayListUnit, mayRead, maySeeEvaluation, maySeeIdentity } from './permissions.ts';
import {
  booksOf,
  type Expected,
  HANDLING,
  INTAKE,
  OVERSIGHT,
  READERS,
  RELATIONS,
  type Relation,
  ROLES,
  readersWith,
  reads,
  shownTo,
  supervisorsOf,
  taskOf,
  WORKING,
  writers,
} from './relations.testing.ts';
import { SCENES, type SceneName } from './scenes.testing.ts';

const instalments = [{ due: '2026-04-30', amount: 100 }];

/** The whole of what officials do with a case: where, how, and who may. Whatever stands here with nobody is nobody's. */
const MATRIX: readonly [string, SceneName, Act, Expected][] = [
  ['accept', 'accept', complete('accepted'), taskOf(...INTAKE)],
  ['refuse', 'accept', complete('refused'), taskOf(...INTAKE)],
  ['ask for supplements', 'accept', complete('supplement-asked'), taskOf(...INTAKE)],
  ['answer a request for help', 'help', complete('answered'), taskOf(...INTAKE)],
  ['write down a supplement', 'supplement', complete('supplemented'), taskOf(...INTAKE)],
  ['dispatch', 'dispatch', complete('dispatched'), taskOf(...INTAKE)],
  ['sign', 'sign', complete('signed'), taskOf(...HANDLING)],
  ['return', 'sign', complete('returned'), taskOf(...HANDLING)],
  ['decide with force', 'adjudicate', complete('forced'), taskOf(...INTAKE)],
  ['finish handling', 'handle', complete('handled'), taskOf(...HANDLING)],
  ['give an opinion', 'assist', complete('assisted'), taskOf(...HANDLING)],
  ['confirm the closing', 'review', complete('confirmed'), taskOf('lead')],
  ['reject the closing', 'review', complete('rejected'), taskOf('lead')],
  ['reply', 'reply', complete('replied'), taskOf(...HANDLING)],
  ['visit', 'visit', complete('satisfied'), taskOf('visitor', 'supervisor')],
  ['note an attempt to visit', 'visit', note('visit-tried'), taskOf('visitor', 'supervisor')],
  ['grant another round', 'decide', complete('round-granted'), taskOf(...INTAKE)],
  ['decline another round', 'decide', complete('round-declined'), taskOf(...INTAKE)],
  ['uphold a refusal', 'reconsider', complete('upheld'), taskOf(...INTAKE)],
  ['overturn a refusal', 'reconsider', complete('overturned'), taskOf(...INTAKE)],
  ['note the receipt of another body', 'referral', note('referral-received'), taskOf(...INTAKE)],
  ['write down its result', 'referral', complete('settled'), taskOf(...INTAKE)],
  ['answer to supervision', 'supervise', complete('answered-supervision'), taskOf(...WORKING)],
  ['ask for an extension', 'handle', ask('extension'), taskOf(...HANDLING)],
  ['ask for a suspension', 'handle', ask('suspension'), taskOf(...HANDLING)],
  ['ask for a termination', 'handle', ask('termination'), taskOf(...HANDLING)],
  ['ask for a transfer', 'dispatch', ask('transfer'), taskOf(...INTAKE)],
  ['ask for a refusal', 'accept', ask('refusal'), taskOf(...INTAKE)],
  ['ask for the closing', 'reply', ask('closing'), taskOf(...HANDLING)],
  ['ask for the complainant’s name', 'handle', ask('unmasking'), readersWith(...WORKING)],
  ['grant as the head', 'asked of the head', complete('granted'), taskOf('lead')],
  ['grant as the supervising office', 'asked of supervision', complete('granted'), taskOf(...INTAKE)],
  ['grant as the intake centre', 'asked of intake', complete('granted'), taskOf(...INTAKE)],
  ['deny', 'asked of supervision', complete('denied'), taskOf(...INTAKE)],
  [
    'resume',
    'suspended',
    ({ file }, person) => resumeHandling(file, person, contextAt(MONDAY)),
    taskOf(...HANDLING),
  ],
  [
    'merge',
    'accept',
    ({ file }, person, twin) =>
      mergeInto({ file, other: twin.file }, { person, reason: '同一事项' }, contextAt(MONDAY)),
    (role, relation) =>
      relation === 'own' && !reads(role, relation) ? 'task.not-yours' : taskOf(...INTAKE)(role, relation),
  ],
  [
    'link',
    'handle',
    ({ file }, person, twin) => linkCases({ file, other: twin.file }, { person }, contextAt(MONDAY)),
    readersWith(...WORKING),
  ],
  [
    'plan the payment of arrears',
    'arrears',
    ({ file }, person) => planArrears(file, { person, debt: 100, paid: 0, instalments }, contextAt(MONDAY)),
    booksOf,
  ],
  [
    'record a payment',
    'planned',
    ({ file }, person) => recordPayment(file, { person, amount: 100 }, contextAt(MONDAY)),
    booksOf,
  ],
  [
    'promise something',
    'handle',
    ({ file }, person) =>
      makeCommitment(file, { person, what: '公布清单', due: '2026-03-31' }, contextAt(MONDAY)),
    booksOf,
  ],
  [
    'say that a promise was kept',
    'supervise',
    ({ file }, person) =>
      keepCommitment(file, { person, commitment: 1, text: '已公布' }, contextAt(at('2026-03-05 10:00'))),
    booksOf,
  ],
  ['contact the complainant before the acceptance', 'accept', contact, taskOf(...INTAKE)],
  ['contact him while the case is handled', 'handle', contact, taskOf(...HANDLING)],
  ['contact him while the closing is reviewed', 'review', contact, taskOf(...HANDLING)],
  ['write to the complainant', 'handle', write, writers(...HANDLING)],
  ['write to him before the acceptance', 'accept', write, writers(...INTAKE)],
  ['write to him as the visiting unit', 'visit', write, writers('visitor', 'supervisor')],
  ['urge', 'handle', press('urge'), supervisorsOf()],
  ['order', 'handle', press('order'), supervisorsOf()],
  ['list', 'handle', press('list'), supervisorsOf()],
  ['call the head in', 'listed', press('call-in'), supervisorsOf()],
  ['end the listing', 'listed', press('unlist'), supervisorsOf()],
  ['take over', 'handle', press('take-over'), supervisorsOf('supervision.already-yours')],
  ['declare malicious', 'handle', press('declare-malicious'), supervisorsOf()],
  [
    'change the level',
    'handle',
    ({ file }, person) =>
      changeLevel(file, { person, level: 'complex', reason: '涉及多个部门' }, contextAt(MONDAY)),
    supervisorsOf('supervision.own-case'),
  ],
  ['find a disputed payment paid', 'disputed', press('count-payment'), supervisorsOf('supervision.own-case')],
  ['reopen', 'archived', press('reopen'), supervisorsOf('supervision.own-case')],
  ['read', 'handle', ({ file }, person) => mayRead(person, file.complaint), shownTo(READERS)],
  [
    'see who complains',
    'handle',
    ({ file }, person) => maySeeIdentity(person, file.complaint),
    shownTo({ own: WORKING, 'co-handling': WORKING }),
  ],
  [
    'see how the handling was rated',
    'reply',
    ({ file }, person) => maySeeEvaluation(person, file.complaint),
    shownTo({ 'district above': OVERSIGHT, 'city above': OVERSIGHT }),
  ],
  [
    'list the work of the unit',
    'handle',
    ({ file }, person) => mayListUnit(person, file.complaint.holder ?? ''),
    shownTo({
      own: ROLES.filter((role) => role !== 'enterprise'),
      'district above': ['supervisor', 'auditor'],
      'city above': ['supervisor', 'auditor'],
    }),
  ],
];

/** Somebody of a relation; nobody asked for or did anything before under this id. */
const personWho = (role: Role | null, relation: Relation, { file }: CaseStory, scene: SceneName): Person =>
  personOf('admin', {
    id: 'somebody',
    roles: role === null ? [] : [role],
    organisation: {
      own: ownUnitOf(file, scene),
      'co-handling': OTHER_UNIT,
      other: '330226-market',
      'complained-of': COMPLAINED_OF,
      'below the complained-of': COMPLAINED_OF,
      'district above': '330203-supervision',
      'city above': '330200-commerce',
      complainant: '91330203MA2000001C',
    }[relation],
  });

/** The unit whose turn it is: that of the side task that the scene is about, or of the station; of a closed case the one that led it. */
function ownUnitOf({ complaint, tasks }: CaseStory['file'], scene: SceneName): string {
  const side = tasks.findLast(
    ({ stage, status }) => status === 'open' && ['approve', 'assist'].includes(stage),
  );
  return scene === 'assist' || scene.startsWith('asked of')
    ? (side?.unit ?? '')
    : (complaint.holder ?? complaint.leadUnit ?? '');
}

const sceneFor = (scene: SceneName, relation: Relation, number?: string) =>
  SCENES[scene](relation === 'below the complained-of' ? '330212' : COMPLAINED_OF, number);

describe.each(MATRIX)('who may %s', (_, scene, act, expected) => {
  const tryAs = (role: Role | null, relation: Relation) => {
    const story = sceneFor(scene, relation);
    const person = personWho(role, relation, story, scene);
    const answer = act(story, person, sceneFor(scene, relation, 'TS-twin'));
    if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
    return 'code' in answer ? answer.code : 'yes';
  };

  it.each(RELATIONS)('of a unit that is: %s', (relation) => {
    const answers = Object.fromEntries(ROLES.map((role) => [role, tryAs(role, relation)]));
    expect(answers).toEqual(Object.fromEntries(ROLES.map((role) => [role, expected(role, relation)])));
  });

  it('never without a role', () => {
    for (const relation of RELATIONS) expect(tryAs(null, relation)).not.toBe('yes');
  });
});
