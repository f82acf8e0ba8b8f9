import { ApiProblem } from '../../lib/api-problem.ts';

/** The browser cannot make an image of it. */
export const unreadablePhoto = (cause: unknown) =>
  new ApiProblem(
    {
      status: 0,
      code: 'client.unreadable-photo',
      text: { zh: '这张照片无法读取。', en: 'This photo cannot be read.' },
    },
    { cause },
  );

/** The page was loaded again since: a browser does not keep files. */
export const goneFile = () =>
  new ApiProblem({
    status: 0,
    code: 'client.file-gone',
    text: {
      zh: '页面重新打开过，这个文件已经不在了，请移除后重新添加。',
      en: 'The page was opened again and no longer has this file. Remove it and add it again.',
    },
  });
