import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, it } from 'vitest';
import type { CaseChange } from '../../shared/domain/complaints/case-file.ts';
import { COMPLAINED_OF } from '../../shared/domain/complaints/complaints.testing.ts';
import { everyStep } from '../../shared/domain/complaints/model/case-walk.testing.ts';
import { SCENES } from '../../shared/domain/complaints/scenes.testing.ts';
import { published } from './published.ts';
import { cloudEventOf } from './stored-event.ts';

/** Whatever people write in these lives is Chinese, as are their names; task tokens begin with their word. */
const PERSONAL = /\p{Script=Han}|@|"token/u;

const told = (change: CaseChange | undefined) =>
  published(cloudEventOf(marshall(change?.event ?? {}, { removeUndefinedValues: true })));

it('nothing that anybody wrote, no name, no address and no task token comes onto the bus, whatever happens to a case', () => {
  const types = new Set<string>();
  let written = 0;
  const look = (change: CaseChange | undefined) => {
    const event = told(change);
    types.add(event.type);
    if (PERSONAL.test(JSON.stringify(change))) written += 1;
    expect(JSON.stringify(event)).not.toMatch(PERSONAL);
  };
  everyStep(({ changes }) => look(changes.at(-1)));
  for (const scene of Object.values(SCENES)) scene(COMPLAINED_OF).changes.forEach(look);
  // The lives have something to hide, and much of what can happen happens in them.
  expect(written).toBeGreaterThan(100);
  expect(types.size).toBeGreaterThan(15);
});
