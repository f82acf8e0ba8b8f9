import type { UploadRequest } from '../../../../shared/contracts/uploads.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { calls } from '../../lib/calls.ts';

const notStored = (status: number) =>
  new ApiProblem({
    status,
    code: 'client.upload-failed',
    text: {
      zh: status === 0 ? '网络中断，请重试。' : `文件没有存上（${status}），请重试。`,
      en:
        status === 0 ? 'The connection broke. Try again.' : `The file was not stored (${status}). Try again.`,
    },
  });

/** `fetch` can't tell how much of a body has gone out; XMLHttpRequest can. */
const put = (
  url: string,
  headers: Record<string, string>,
  file: File,
  onProgress: (percent: number) => void,
) =>
  new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => (request.status < 300 ? resolve() : reject(notStored(request.status)));
    request.onerror = () => reject(notStored(0));
    request.send(file);
  });

/**
 * Stores a file as evidence.
 *
 * @returns The upload id to name in the complaint.
 * @throws ApiProblem when it is refused or does not get through.
 */
export const sendFile = async (file: File, onProgress: (percent: number) => void): Promise<string> => {
  const { grantUpload } = await calls();
  const contentType = file.type as UploadRequest['contentType'];
  const granted = await grantUpload({ fileName: file.name.slice(0, 200), contentType, size: file.size });
  await put(granted.url, granted.headers, file, onProgress);
  return granted.uploadId;
};
