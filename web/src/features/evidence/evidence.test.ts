import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceObstacle, refusalOf, uploadIds } from './evidence.ts';

const item = (state: Evidence['state']): Evidence => ({ id: '1', name: 'a.jpg', size: 1, state });
const done = item({ at: 'done', uploadId: 'u1', cleaned: true });

describe('evidence', () => {
  it.each([
    [{ type: 'image/jpeg', size: 1 }, null],
    [{ type: 'application/pdf', size: 20 * 1024 * 1024 }, null],
    [{ type: 'application/pdf', size: 20 * 1024 * 1024 + 1 }, 'size'],
    [{ type: 'application/msword', size: 1 }, 'type'],
    [{ type: '', size: 1 }, 'type'],
    [{ type: 'image/png', size: 0 }, 'empty'],
  ])('takes or refuses %j: %s', (file, refusal) => {
    expect(refusalOf(file)).toBe(refusal);
  });

  it('holds nobody up when there is none or all has arrived', () => {
    expect(evidenceObstacle([])).toBeNull();
    expect(evidenceObstacle([done, done])).toBeNull();
  });

  it('holds up while a file is under way or has failed', () => {
    expect(evidenceObstacle([done, item({ at: 'uploading', percent: 40 })])).toBe('evidenceWaiting');
    expect(evidenceObstacle([item({ at: 'preparing' }), item({ at: 'failed', error: null })])).toBe(
      'evidenceFailed',
    );
  });

  it('names in the complaint only what has arrived', () => {
    expect(uploadIds([done, item({ at: 'preparing' })])).toEqual(['u1']);
  });
});
