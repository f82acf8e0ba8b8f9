import type { UploadRequest } from '../../../../shared/contracts/uploads.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { calls } from '../../lib/calls.ts';

/** A connection that moves nothing for so long has broken, milliseconds; a slow one moves. */
const STALLED_MS = 60_000;

const broken = () =>
  new ApiProblem({
    status: 0,
    code: 'client.upload-broken',
    text: {
      zh: '网络断了。连上后会自动重传，也可以现在重试。',
      en: 'The connection broke. It is sent again once you are connected, or try again now.',
    },
  });

const notStored = (status: number) =>
  new ApiProblem({
    status,
    code: 'client.upload-failed',
    text: {
      zh: `文件没有存上（${status}），请重试。`,
      en: `The file was not stored (${status}). Try again.`,
    },
  });

/** `fetch` can't tell how much of a body has gone out; XMLHttpRequest can. */
const put = (
  url: string,
  headers: Record<string, string>,
  file: File,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
) =>
  new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    let patience = setTimeout(stop, STALLED_MS);
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(patience);
      patience = setTimeout(stop, STALLED_MS);
      onProgress(Math.floor((loaded / total) * 100));
    };
    request.onload = () => (request.status < 300 ? resolve() : reject(notStored(request.status)));
    request.onerror = () => reject(broken());
    request.onabort = () => reject(broken());
    request.onloadend = () => {
      clearTimeout(patience);
      signal.removeEventListener('abort', stop);
    };
    signal.addEventListener('abort', stop);
    request.send(file);
  });

/**
 * Stores a file as evidence.
 *
 * @param signal Stops it.
 * @returns The upload id to name in the complaint.
 * @throws ApiProblem when it is refused, does not get through or is stopped.
 */
export const sendFile = async (
  file: File,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<string> => {
  const { grantUpload } = await calls();
  const contentType = file.type as UploadRequest['contentType'];
  const granted = await grantUpload({ fileName: file.name.slice(0, 200), contentType, size: file.size });
  if (signal.aborted) throw broken();
  await put(granted.url, granted.headers, file, onProgress, signal);
  return granted.uploadId;
};
