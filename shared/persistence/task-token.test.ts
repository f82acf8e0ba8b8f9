import { beforeAll, describe, expect, it } from 'vitest';
import { useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { attempt, caseAt, finish } from '../domain/complaints/complaints.testing.ts';
import { readCaseFile, saveChange } from './case-repository.ts';
import { attachToken, readToken } from './task-token.ts';

beforeAll(useCaseTable);

async function waitingCase() {
  const number = freshNumber();
  const story = caseAt('accept', {}, { number });
  await saveStory(story);
  const decision = attempt(story);
  if (!decision.ok) throw new TypeError(decision.code);
  return { key: { number, stage: 'accept', round: 1 } as const, completion: decision.change };
}

describe('the token of the waiting state and the completion of its task', () => {
  it('meet when the token comes first: whoever reads the token after the completion finds it', async () => {
    const { key, completion } = await waitingCase();
    expect(await readToken(key)).toBeNull();
    expect(await attachToken(key, 'token-1')).toBe(true);
    await saveChange(completion, 1);
    expect(await readToken(key)).toBe('token-1');
    const file = await readCaseFile(key.number);
    expect(file?.tasks[0]).toMatchObject({ status: 'completed', token: 'token-1' });
  });

  it('meet when the completion comes first: the token is refused and its bearer knows', async () => {
    const { key, completion } = await waitingCase();
    await saveChange(completion, 1);
    expect(await attachToken(key, 'token-1')).toBe(false);
    expect(await readToken(key)).toBeNull();
  });

  it('always meet when both come at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { key, completion } = await waitingCase();
      const save = async (): Promise<void> => {
        // A conflict of the two writes is no answer yet: the caller tries again.
        await saveChange(completion, 1).catch(async (error: Error) => {
          if (error.name !== 'TransactionBusyError') throw error;
          await saveChange(completion, 1);
        });
      };
      const [attached] = await Promise.all([attachToken(key, 'token-1'), save()]);
      expect(await readToken(key)).toBe(attached ? 'token-1' : null);
      const file = await readCaseFile(key.number);
      expect(file?.tasks[0]?.status).toBe('completed');
    }
  });
});

it('replaces the token of a state that died, without a new version of the case', async () => {
  const { key } = await waitingCase();
  await attachToken(key, 'token-1');
  await attachToken(key, 'token-2');
  expect(await readToken(key)).toBe('token-2');
  expect((await readCaseFile(key.number))?.complaint.version).toBe(1);
});

it('attaches nothing to a task that does not exist', async () => {
  const number = freshNumber();
  await saveStory(finish(caseAt('accept', {}, { number })));
  expect(await attachToken({ number, stage: 'visit', round: 3 }, 'token-1')).toBe(false);
  expect((await readCaseFile(number))?.tasks).toHaveLength(1);
});
