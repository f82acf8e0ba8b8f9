import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../lib/api-problem.ts';
import { cutOff, type Evidence, evidenceObstacle, refusalOf, refusedFile, uploadIds } from './evidence.ts';

const item = (state: Evidence['state']): Evidence => ({ id: '1', name: 'a.jpg', size: 1, state });
const done = item({ at: 'done', uploadId: 'u1', cleaned: true, arrivedAt: 0 });

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

const problem = (code: string, path = '') =>
  new ApiProblem({ status: 422, code, text: { zh: '', en: '' }, errors: [{ path, message: '' }] });

it.each([
  ['upload.unknown', 'attachments.0', done],
  ['upload.unknown', 'attachments.1', undefined],
  ['upload.case-full', 'attachments', undefined],
  ['request.invalid', 'attachments.0', undefined],
])('%s at %s says which file was not taken', (code, path, file) => {
  expect(refusedFile(problem(code, path), [done])).toBe(file);
});

it('only what the connection cut off is tried again by itself', () => {
  const failed = (id: string, error: unknown): Evidence => ({ ...item({ at: 'failed', error }), id });
  const files = [
    done,
    item({ at: 'uploading', percent: 3 }),
    failed('cut', problem('client.upload-broken')),
    failed('offline', problem('client.offline')),
    failed('refused', problem('upload.unknown')),
    failed('gone', problem('client.file-gone')),
    failed('odd', new TypeError('odd')),
  ];
  expect(cutOff(files)).toEqual(['cut', 'offline']);
});
