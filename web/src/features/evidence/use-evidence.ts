import { useCallback, useRef, useState } from 'react';
import { MAX_ATTACHMENTS } from '../../../../shared/contracts/attachment-limits.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { cleanPhoto } from './clean-photo.ts';
import { type Evidence, type FileRefusal, refusalOf } from './evidence.ts';
import { sendFile } from './send-file.ts';

export interface Refused {
  name: string;
  why: FileRefusal | 'count';
}

export interface EvidenceDesk {
  evidence: Evidence[];
  /** Files that were not taken the last time, and why. */
  refused: Refused[];
  add: (files: File[]) => void;
  retry: (id: string) => void;
  /** What had arrived was not taken after all. */
  fail: (id: string, error: unknown) => void;
  remove: (id: string) => void;
  clear: () => void;
}

const unreadablePhoto = (cause: unknown) =>
  new ApiProblem(
    {
      status: 0,
      code: 'client.unreadable-photo',
      text: { zh: '这张照片无法读取。', en: 'This photo cannot be read.' },
    },
    { cause },
  );

/** The page was loaded again since: a browser does not keep files. */
const goneFile = () =>
  new ApiProblem({
    status: 0,
    code: 'client.file-gone',
    text: {
      zh: '页面重新打开过，这个文件已经不在了，请移除后重新添加。',
      en: 'The page was opened again and no longer has this file. Remove it and add it again.',
    },
  });

const cleaned = (file: File): Promise<File> =>
  cleanPhoto(file).catch((cause: unknown) => {
    throw unreadablePhoto(cause);
  });

/**
 * Cleans and uploads files one by one as they are added; files live in this window only.
 *
 * @param arrived What was uploaded before the page was loaded again.
 */
export const useEvidence = (arrived: readonly Evidence[] = []): EvidenceDesk => {
  const [evidence, setEvidence] = useState<Evidence[]>([...arrived]);
  const [refused, setRefused] = useState<Refused[]>([]);
  const files = useRef(new Map<string, File>());

  const update = useCallback(
    (id: string, part: Partial<Evidence>) =>
      setEvidence((all) => all.map((item) => (item.id === id ? { ...item, ...part } : item))),
    [],
  );

  const process = useCallback(
    async (id: string): Promise<void> => {
      const original = files.current.get(id);
      if (!original) return update(id, { state: { at: 'failed', error: goneFile() } });
      try {
        update(id, { state: { at: 'preparing' } });
        const isPhoto = original.type.startsWith('image/');
        const file = isPhoto ? await cleaned(original) : original;
        update(id, { size: file.size, state: { at: 'uploading', percent: 0 } });
        const uploadId = await sendFile(file, (percent) =>
          update(id, { state: { at: 'uploading', percent } }),
        );
        update(id, { state: { at: 'done', uploadId, cleaned: isPhoto } });
      } catch (error) {
        update(id, { state: { at: 'failed', error } });
      }
    },
    [update],
  );

  const add = (chosen: File[]): void => {
    const room = MAX_ATTACHMENTS - evidence.length;
    const refusals = chosen.map((file) => ({ file, why: refusalOf(file) }));
    const fit = refusals.filter(({ why }) => why === null).map(({ file }) => file);
    const turnedAway = refusals.flatMap(({ file, why }) => (why ? [{ name: file.name, why }] : []));
    setRefused([...turnedAway, ...fit.slice(room).map(({ name }) => ({ name, why: 'count' as const }))]);
    const taken = fit.slice(0, room).map((file) => ({ id: crypto.randomUUID(), file }));
    for (const { id, file } of taken) files.current.set(id, file);
    setEvidence((all) => [
      ...all,
      ...taken.map(({ id, file: { name, size } }) => ({
        id,
        name,
        size,
        state: { at: 'preparing' as const },
      })),
    ]);
    for (const { id } of taken) void process(id);
  };

  const remove = (id: string): void => {
    files.current.delete(id);
    setEvidence((all) => all.filter((item) => item.id !== id));
  };

  const clear = (): void => {
    files.current.clear();
    setEvidence([]);
    setRefused([]);
  };

  return {
    evidence,
    refused,
    add,
    retry: (id) => void process(id),
    fail: (id, error) => update(id, { state: { at: 'failed', error } }),
    remove,
    clear,
  };
};
