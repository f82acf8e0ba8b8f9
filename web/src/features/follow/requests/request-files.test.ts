import { expect, it } from 'vitest';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { fullStorage, memoryStorage } from '../../complain/storage.testing.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { keepRequestFiles, readRequestFiles, refusedFile } from './request-files.ts';

const NUMBER = 'TS20261122ABCDEF0';
const fileOf = (id: string, state: Evidence['state']): Evidence => ({
  id,
  name: `${id}.png`,
  size: 12,
  state,
});
const arrived = fileOf('a', { at: 'done', uploadId: 'u1', cleaned: true });

it('what has arrived is there again after the page is loaded again, by case and kind', () => {
  const storage = memoryStorage();
  const underWay = fileOf('b', { at: 'uploading', percent: 40 });
  keepRequestFiles(storage, NUMBER, 'supplement', [arrived, underWay]);
  expect(readRequestFiles(storage, NUMBER, 'supplement')).toEqual([arrived]);
  expect(readRequestFiles(storage, NUMBER, 'add-information')).toEqual([]);
  keepRequestFiles(storage, NUMBER, 'supplement', [underWay]);
  expect(readRequestFiles(storage, NUMBER, 'supplement')).toEqual([]);
});

it.each(['{', 'null', '[null, 1, {"id": "a"}]'])('what is unreadable counts as nothing: %s', (text) => {
  const storage = memoryStorage();
  storage.setItem(`suda.request-files.${NUMBER}.supplement`, text);
  expect(readRequestFiles(storage, NUMBER, 'supplement')).toEqual([]);
});

it('a device that keeps nothing does not stand in the way', () => {
  const storage = fullStorage();
  keepRequestFiles(storage, NUMBER, 'supplement', [arrived]);
  expect(readRequestFiles(storage, NUMBER, 'supplement')).toEqual([]);
});

it.each([
  ['upload.unknown', 'attachments.0', arrived],
  ['upload.unknown', 'attachments.1', undefined],
  ['upload.case-full', 'attachments', undefined],
  ['request.invalid', 'attachments.0', undefined],
])('%s at %s says which file was not taken', (code, path, file) => {
  const problem = { status: 422, code, text: { zh: '', en: '' }, errors: [{ path, message: '' }] };
  expect(refusedFile(new ApiProblem(problem), [arrived])).toBe(file);
});
