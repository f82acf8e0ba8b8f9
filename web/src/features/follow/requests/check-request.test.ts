import { describe, expect, it } from 'vitest';
import { caseRequest } from '../../../../../shared/contracts/case-requests.ts';
import { requestEn } from '../../../locales/public/follow-request-en.ts';
import { requestZh } from '../../../locales/public/follow-request-zh.ts';
import { consequenceKey, faultsOf, nextKey, requestOf, takesText } from './check-request.ts';
import { emptyRequestDraft, type RequestDraft } from './request-draft.ts';
import { REQUEST_KINDS } from './request-kinds.ts';

const draftOf = (overrides: Partial<RequestDraft> = {}): RequestDraft => ({
  ...emptyRequestDraft('key'),
  ...overrides,
});

describe('what is written', () => {
  it.each(REQUEST_KINDS)('makes a request that the contract takes: %s', (kind) => {
    const draft = draftOf({ text: '  三月二日\u000b上午\n检查 ', satisfaction: 'dissatisfied', payment: 9 });
    expect(faultsOf(kind, draft)).toEqual({});
    const request = requestOf(kind, draft);
    expect(caseRequest.parse(request)).toEqual(request);
    expect(Object.values(request)).toContain(takesText(kind) ? '三月二日上午\n检查' : 9);
  });

  it.each(REQUEST_KINDS.filter(takesText))(
    'is missed where it is needed, and may not be too long: %s',
    (kind) => {
      const rated = { satisfaction: 'dissatisfied' } as const;
      expect(faultsOf(kind, draftOf({ ...rated, text: ' 无 ' })).text).toBe('missing');
      expect(faultsOf(kind, draftOf({ ...rated, text: '长'.repeat(5001) })).text).toBe('tooLong');
    },
  );
});

it('names the files that go with it, and none where there are none', () => {
  const draft = draftOf({ text: '执照见附件' });
  expect(requestOf('supplement', draft, ['u1'])).toEqual({
    request: 'supplement',
    text: '执照见附件',
    attachments: ['u1'],
  });
  expect(requestOf('add-information', draft)).toEqual({ request: 'add-information', text: '执照见附件' });
});

it.each(['dispute-payment', 'confirm-payment'] as const)('needs a payment that it is about: %s', (kind) => {
  expect(faultsOf(kind, draftOf({ text: '没有到账' }))).toEqual({ payment: 'unrated' });
});

describe('a rating', () => {
  it('needs a choice, and a reason only where he is not satisfied', () => {
    expect(faultsOf('rate', draftOf())).toEqual({ satisfaction: 'unrated' });
    expect(faultsOf('rate', draftOf({ satisfaction: 'satisfied' }))).toEqual({});
    expect(faultsOf('rate', draftOf({ satisfaction: 'dissatisfied' }))).toEqual({ text: 'missing' });
  });

  it('goes without a reason where none was written', () => {
    expect(requestOf('rate', draftOf({ satisfaction: 'satisfied' }))).toEqual({
      request: 'rate',
      satisfaction: 'satisfied',
    });
  });
});

describe.each([
  ['zh', requestZh],
  ['en', requestEn],
])('the words in %s', (_, texts) => {
  it.each(
    REQUEST_KINDS.flatMap((kind) => (['consent', 'at-once', null] as const).map((to) => [kind, to] as const)),
  )('say what it comes to: %s, with a withdrawal %s', (kind, withdrawal) => {
    expect(Object.keys(texts[kind])).toContain(consequenceKey(kind, withdrawal));
  });
});

it.each([
  ['withdraw', {}, { withdrawal: 'at-once', again: false }, 'next'],
  ['withdraw', {}, { withdrawal: 'consent', again: false }, 'nextConsent'],
  ['rate', { satisfaction: 'satisfied' }, { withdrawal: null, again: false }, 'next'],
  ['rate', { satisfaction: 'dissatisfied' }, { withdrawal: null, again: false }, 'nextAgain'],
  ['rate', { satisfaction: 'dissatisfied' }, { withdrawal: null, again: true }, 'nextDecision'],
] as const)('says what happens next after %s %o', (kind, draft, complaint, key) => {
  expect(nextKey(requestOf(kind, draftOf({ text: '原因', ...draft })), complaint)).toBe(key);
});
