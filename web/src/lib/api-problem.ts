import type { Problem } from '../../../shared/contracts/problem.ts';
import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Language } from './language.ts';

/** What went wrong with a request: the server's problem document, or one of the client's own codes `client.*`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number;
  /** Dotted and stable, e.g. `request.invalid`, `client.offline`. */
  readonly code: string;
  readonly text: Bilingual;
  /** Fields the server refused, by path, e.g. `complainant.creditCode`. */
  readonly errors: NonNullable<Problem['errors']>;

  constructor(problem: Pick<Problem, 'status' | 'code' | 'text' | 'errors'>, options?: ErrorOptions) {
    super(problem.code, options);
    this.status = problem.status;
    this.code = problem.code;
    this.text = problem.text;
    this.errors = problem.errors ?? [];
  }
}

/** The sentence to show a person for any failure. */
export const problemText = (error: unknown, language: Language): string => {
  const text =
    error instanceof ApiProblem
      ? error.text
      : {
          zh: '页面出了意外，请刷新后再试。',
          en: 'Something unexpected happened. Please reload and try again.',
        };
  return language === 'en' ? text.en : text.zh;
};

/** No answer arrived because there is no connection. */
export const offlineProblem = (cause?: unknown): ApiProblem =>
  new ApiProblem(
    {
      status: 0,
      code: 'client.offline',
      text: {
        zh: '没有连上网络，请检查网络后重试。已填写的内容不会丢失。',
        en: 'No connection. Check your network and try again; nothing you entered is lost.',
      },
    },
    { cause },
  );

/** Whether the server said no, so that nothing can have been done. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500 && error.status !== 408;
