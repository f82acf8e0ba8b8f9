import { useCallback, useEffect, useRef, useState } from 'react';
import { MAX_ATTACHMENTS } from '../../../../shared/contracts/attachment-limits.ts';
import { cleanPhoto } from './clean-photo.ts';
import { cutOff, type Evidence, type FileRefusal, refusalOf } from './evidence.ts';
import { goneFile, unreadablePhoto } from './file-problems.ts';
import { keepEvidence, readKeptEvidence } from './kept-evidence.ts';
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

/** A file of this window, on its way until it is stopped. */
interface Parcel {
  file: File;
  stopper: AbortController;
}

const cleaned = (file: File): Promise<File> =>
  cleanPhoto(file).catch((cause: unknown) => {
    throw unreadablePhoto(cause);
  });

/**
 * Cleans and uploads files one after the other: a cheap phone has no room for several photos at once. What the network cut off
 * is tried again once it is back.
 *
 * @param key Where the device keeps what has arrived, so that it is still there when the page is loaded again.
 */
export const useEvidence = (storage: Storage, key: string): EvidenceDesk => {
  const [evidence, setEvidence] = useState(() => readKeptEvidence(storage, key, Date.now()));
  const [refused, setRefused] = useState<Refused[]>([]);
  const parcels = useRef(new Map<string, Parcel>());
  const queue = useRef(Promise.resolve());

  useEffect(() => keepEvidence(storage, key, evidence), [storage, key, evidence]);

  const update = useCallback(
    (id: string, part: Partial<Evidence>) =>
      setEvidence((all) => all.map((item) => (item.id === id ? { ...item, ...part } : item))),
    [],
  );

  const process = useCallback(
    async (id: string): Promise<void> => {
      const parcel = parcels.current.get(id);
      if (!parcel) return;
      try {
        const isPhoto = parcel.file.type.startsWith('image/');
        const file = isPhoto ? await cleaned(parcel.file) : parcel.file;
        update(id, { size: file.size, state: { at: 'uploading', percent: 0 } });
        const onProgress = (percent: number) => update(id, { state: { at: 'uploading', percent } });
        const uploadId = await sendFile(file, onProgress, parcel.stopper.signal);
        update(id, { state: { at: 'done', uploadId, cleaned: isPhoto, arrivedAt: Date.now() } });
      } catch (error) {
        update(id, { state: { at: 'failed', error } });
      }
    },
    [update],
  );

  const send = useCallback(
    (id: string): void => {
      const isHere = parcels.current.has(id);
      update(id, { state: isHere ? { at: 'preparing' } : { at: 'failed', error: goneFile() } });
      if (isHere) queue.current = queue.current.then(() => process(id));
    },
    [process, update],
  );

  useEffect(() => {
    const resume = (): void => cutOff(evidence).forEach(send);
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, [evidence, send]);

  const add = (chosen: File[]): void => {
    const room = MAX_ATTACHMENTS - evidence.length;
    const refusals = chosen.map((file) => ({ file, why: refusalOf(file) }));
    const fit = refusals.filter(({ why }) => why === null).map(({ file }) => file);
    const turnedAway = refusals.flatMap(({ file, why }) => (why ? [{ name: file.name, why }] : []));
    setRefused([...turnedAway, ...fit.slice(room).map(({ name }) => ({ name, why: 'count' as const }))]);
    const taken = fit.slice(0, room).map((file) => ({ id: crypto.randomUUID(), file }));
    for (const { id, file } of taken) parcels.current.set(id, { file, stopper: new AbortController() });
    const added = taken.map(
      ({ id, file: { name, size } }): Evidence => ({ id, name, size, state: { at: 'preparing' } }),
    );
    setEvidence((all) => [...all, ...added]);
    for (const { id } of taken) send(id);
  };

  const letGo = (id: string): void => {
    parcels.current.get(id)?.stopper.abort();
    parcels.current.delete(id);
  };

  const remove = (id: string): void => {
    letGo(id);
    setEvidence((all) => all.filter((item) => item.id !== id));
  };

  const clear = (): void => {
    for (const id of parcels.current.keys()) letGo(id);
    // At once: a page that is left for the receipt gets no chance to do it later.
    storage.removeItem(key);
    setEvidence([]);
    setRefused([]);
  };

  return {
    evidence,
    refused,
    add,
    retry: send,
    fail: (id, error) => update(id, { state: { at: 'failed', error } }),
    remove,
    clear,
  };
};
