import { at } from '../clocks/calendar.testing.ts';
import { supervise } from '../supervision/supervise.ts';
import { type CaseStory, tell } from './case-story.testing.ts';
import type { ComplaintContent } from './complaint.ts';
import {
  contextAt,
  finish,
  LEAD_UNIT,
  MONDAY,
  OTHER_UNIT,
  open,
  pass,
  personOf,
  submitted,
} from './complaints.testing.ts';
import { disputePayment } from './follow-up/dispute-payment.ts';
import { planArrears, recordPayment } from './follow-up/follow-arrears.ts';
import { makeCommitment } from './follow-up/follow-commitments.ts';
import type { Track } from './procedure.ts';
import { allowed, approved, archived, ask, assistedBy, lapsed, reconsidering } from './procedures.testing.ts';
import { withdraw } from './requests/withdraw.ts';
import { MAIN_STAGES, type MainStage } from './tasks/stage.ts';

const THIRD_UNIT = '330203-fire';

/** A case about a unit at a point of its life; two units help the one that leads. */
type Scene = (against: string, number?: string) => CaseStory;

const begun = (against: string, number?: string, track?: Track): CaseStory => {
  const about: Partial<ComplaintContent> = { against: { organisationId: against, name: '某单位' } };
  return submitted(about, { ...(number && { number }), ...(track && { track }) });
};
const to = (leadUnit: string, ...coUnits: string[]) => ({
  leadUnit,
  level: 'general' as const,
  urgent: false,
  coUnits,
});
const sceneAt =
  (stage: MainStage, track?: Track): Scene =>
  (against, number) => {
    let story = begun(against, number, track);
    for (const passed of MAIN_STAGES.slice(0, MAIN_STAGES.indexOf(stage))) {
      story = pass(story, passed === 'dispatch' ? { dispatch: to(LEAD_UNIT, OTHER_UNIT, THIRD_UNIT) } : {});
      if (passed === 'sign') story = assistedBy(assistedBy(story), THIRD_UNIT);
    }
    return story;
  };

const contested: Scene = (against, number) => {
  const again = pass(pass(sceneAt('sign')(against, number), { outcome: 'returned' }), {
    dispatch: to(OTHER_UNIT),
  });
  return pass(again, { outcome: 'returned', person: personOf('handler', { organisation: OTHER_UNIT }) });
};

const dissatisfiedTwice: Scene = (against, number) => {
  const second = pass(sceneAt('visit')(against, number), { outcome: 'dissatisfied' });
  return pass(pass(pass(pass(second))), { outcome: 'dissatisfied' });
};

const broken: Scene = (against, number) => {
  const story = sceneAt('handle')(against, number);
  const promise = { person: personOf('handler'), what: '公布清单', due: '2026-03-04' };
  const promised = allowed(story, makeCommitment(story.file, promise, contextAt(MONDAY)));
  return lapsed(promised, 'commitment#1', at('2026-03-05 00:00'));
};

const planned: Scene = (against, number) => {
  const story = sceneAt('handle', 'arrears')(against, number);
  const plan = { debt: 200, paid: 0, instalments: [{ due: '2026-04-30', amount: 200 }] };
  return allowed(story, planArrears(story.file, { person: personOf('handler'), ...plan }, contextAt(MONDAY)));
};

/** The complainant did not receive what the unit has recorded. */
const disputed: Scene = (against, number) => {
  const story = planned(against, number);
  const input = { person: personOf('handler'), amount: 50 };
  const paid = allowed(story, recordPayment(story.file, input, contextAt(MONDAY)));
  const payment = paid.file.complaint.version;
  return allowed(paid, disputePayment(paid.file, { payment, reason: '没有到账' }, contextAt(MONDAY)));
};

const withdrawing: Scene = (against, number) => {
  const story = sceneAt('handle')(against, number);
  return allowed(story, withdraw(story.file, { reason: '已解决' }, contextAt(MONDAY)));
};

const listed: Scene = (against, number) => {
  const story = sceneAt('handle')(against, number);
  const act = { person: personOf('supervisor'), act: 'list', reason: '群众反映强烈' } as const;
  const decision = supervise(story.file, act, contextAt(MONDAY));
  if (!decision.ok) throw new TypeError(`refused: ${decision.code}`);
  return tell(story, decision.change);
};

/** Every point of a case's life at which somebody has something to do. */
export const SCENES = {
  accept: sceneAt('accept'),
  dispatch: sceneAt('dispatch'),
  sign: sceneAt('sign'),
  handle: sceneAt('handle'),
  review: sceneAt('review'),
  reply: sceneAt('reply'),
  visit: sceneAt('visit'),
  help: sceneAt('accept', 'help'),
  arrears: sceneAt('handle', 'arrears'),
  planned,
  disputed,
  supplement: (...about) => pass(sceneAt('accept')(...about), { outcome: 'supplement-asked' }),
  adjudicate: contested,
  decide: dissatisfiedTwice,
  reconsider: (...about) => reconsidering(finish(sceneAt('accept')(...about), { outcome: 'refused' })),
  referral: (...about) => open(approved(sceneAt('handle')(...about), { kind: 'transfer' })),
  assist: (...about) => pass(sceneAt('sign')(...about)),
  supervise: broken,
  archived: (...about) => archived(finish(sceneAt('visit')(...about))),
  listed,
  suspended: (...about) => approved(sceneAt('handle')(...about), { kind: 'suspension' }),
  'asked of the head': (...about) => ask(sceneAt('handle')(...about), { kind: 'extension' }),
  'asked of supervision': (...about) => ask(sceneAt('handle')(...about), { kind: 'closing' }),
  'asked of intake': withdrawing,
} as const satisfies Record<string, Scene>;
export type SceneName = keyof typeof SCENES;
