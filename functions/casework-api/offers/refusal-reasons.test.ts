import { beforeAll, describe, expect, it } from 'vitest';
import { REFUSAL_REASONS } from '../../../local/seed/refusal-reasons.ts';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, contextAt, personOf } from '../../../shared/domain/complaints/complaints.testing.ts';
import { readCaseRecord } from '../../../shared/persistence/case-repository.ts';
import { addConfiguration } from '../../../shared/persistence/configuration-repository.ts';
import { everyItem } from '../../../test/case-table.ts';
import { freshNumber, saveStory } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { actOnCase } from '../act-on-case.ts';
import { completeCaseTask } from '../complete-case-task.ts';
import { officialView } from '../views/official-view.ts';
import { publicView } from '../views/public-view.ts';

const TESTED = {
  code: 'being-tested-2026',
  name: { zh: '试点事项另行办理', en: 'Part of a pilot that has its own procedure' },
  otherWay: { zh: '请到试点窗口办理。', en: 'Go to the counter of the pilot.' },
  legalBasis: { zh: '试点办法第三条', en: 'Rules of the pilot, article 3' },
};
const RETIRED = 'civil-dispute';
const NOW = at('2026-03-02 11:00');
const dependencies = { now: () => NOW };
const dispatcher = personOf('dispatcher');

beforeAll(async () => {
  await useSeededTable();
  const refusalReasons = [...REFUSAL_REASONS.filter(({ code }) => code !== RETIRED), TESTED];
  await addConfiguration('taxonomy', 2, '2026-01-01T00:00:00.000Z', { categories: [], refusalReasons });
});

/** A case that was filed under a version of the taxonomy and waits for acceptance. */
async function filedUnder(taxonomyVersion: number): Promise<string> {
  const number = freshNumber();
  const story = caseAt('accept', {}, { number });
  const changes = story.changes.map((change) => ({
    ...change,
    complaint: { ...change.complaint, taxonomyVersion },
  }));
  await saveStory({ ...story, changes });
  return number;
}

const WRITTEN = { reason: '不在本中心受理范围。', otherWay: '请到窗口。' };
const refuse = (number: string, reasonCode: string) =>
  completeCaseTask(
    `${number}.accept.1`,
    { outcome: 'refused', reasonCode, ...WRITTEN },
    null,
    dispatcher,
    dependencies,
  );
const askToRefuse = (number: string, reasonCode: string) =>
  actOnCase(
    number,
    { action: 'ask-approval', kind: 'refusal', reasonCode, ...WRITTEN },
    null,
    dispatcher,
    dependencies,
  );

async function recordOf(number: string) {
  const record = await readCaseRecord(number);
  if (!record) throw new TypeError('the case is gone');
  return record;
}
const followed = async (number: string) => publicView(await recordOf(number), contextAt(NOW));
const opened = async (number: string) => officialView(await recordOf(number), dispatcher, contextAt(NOW));

describe('a case is refused with a reason of the taxonomy that it was filed under', () => {
  it('a new one, which the complainant reads with the law behind it', async () => {
    const number = await filedUnder(2);
    await refuse(number, TESTED.code);
    const view = await followed(number);
    expect(view.refusal).toEqual({
      reasonCode: TESTED.code,
      name: TESTED.name,
      legalBasis: TESTED.legalBasis,
      usualWay: TESTED.otherWay,
      ...WRITTEN,
    });
    expect(view.timeline.at(-1)?.text).toEqual({
      zh: '决定不予受理：试点事项另行办理',
      en: 'Not accepted: Part of a pilot that has its own procedure',
    });
  });

  it('one that is retired since, whose words stay', async () => {
    const number = await filedUnder(1);
    await refuse(number, RETIRED);
    const words = REFUSAL_REASONS.find(({ code }) => code === RETIRED)?.name;
    expect(await followed(number)).toMatchObject({ refusal: { reasonCode: RETIRED, name: words } });
    expect((await opened(number)).events.at(-1)?.text.zh).toBe(`决定不予受理：${words?.zh}`);
  });

  it('by approval, and the decision says which', async () => {
    const number = await filedUnder(2);
    await askToRefuse(number, TESTED.code);
    await completeCaseTask(
      `${number}.approve.1`,
      { outcome: 'granted' },
      null,
      personOf('supervisor'),
      dependencies,
    );
    expect((await followed(number)).timeline.at(-1)?.text.zh).toBe('决定不予受理：试点事项另行办理');
  });

  it('and officials are offered the reasons of that version', async () => {
    const codes = async (version: number) =>
      (await opened(await filedUnder(version))).refusalReasons.map(({ code }) => code);
    expect(await codes(1)).toEqual(REFUSAL_REASONS.map(({ code }) => code));
    expect(await codes(2)).toEqual(expect.arrayContaining([TESTED.code]));
    expect(await codes(2)).not.toContain(RETIRED);
  });
});

describe('a reason of another version is refused, and nothing changes', () => {
  it.each([
    ['at once, a newer one', 1, refuse, TESTED.code],
    ['at once, a retired one', 2, refuse, RETIRED],
    ['by approval, a newer one', 1, askToRefuse, TESTED.code],
    ['by approval, one that never was', 2, askToRefuse, 'no-time'],
  ] as const)('%s', async (_, version, send, code) => {
    const number = await filedUnder(version);
    const before = await everyItem();
    await expect(send(number, code)).rejects.toMatchObject({
      code: 'refusal.unknown-reason',
      errors: [{ path: 'reasonCode', message: code }],
    });
    expect(await everyItem()).toEqual(before);
  });
});
