import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../shared/contracts/category-questions.ts';
import { complaintSubmission } from '../../../../shared/contracts/complaint-submission.ts';
import { complainZh } from '../../locales/public/complain-zh.ts';
import { checkStep, type FormCategory, wrongFields } from './check-draft.ts';
import { type Draft, emptyDraft, STEPS } from './draft.ts';
import { submissionOf } from './submission.ts';

const draft = (part: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('key-1'),
  body: '窗口先后三次要求补材料，每次说的都不一样。',
  title: '反复要求补材料',
  category: 'licensing-refused-or-late',
  county: '330203',
  againstMode: 'name',
  againstName: '海曙区某窗口',
  name: '宁波明达餐饮有限公司',
  creditCode: '91350100M000100Y43',
  phone: '13812345678',
  ...part,
});

const WORDS = { zh: '问', en: 'Asks' };
const COMPLAINT = { track: 'complaint', questions: [] } as const;
const HELP = { track: 'help', questions: [] } as const;

const errors = (part: Partial<Draft>, category: FormCategory = COMPLAINT) =>
  Object.assign({}, ...STEPS.map((step) => checkStep(draft(part), step, category)));

describe('checkStep', () => {
  it('finds nothing wrong with a finished draft', () => {
    expect(errors({})).toEqual({});
  });

  it('asks for everything that an empty draft lacks', () => {
    const empty = emptyDraft('key-1');
    expect(Object.keys(checkStep(empty, 'what'))).toEqual(['body', 'title', 'category']);
    expect(Object.keys(checkStep(empty, 'where'))).toEqual(['county', 'against']);
    expect(Object.keys(checkStep(empty, 'who'))).toEqual(['name', 'phone', 'creditCode']);
  });

  it.each<[Partial<Draft>, Record<string, string>]>([
    [{ body: '  短 ' }, { body: 'bodyShort' }],
    [{ body: '长'.repeat(5001) }, { body: 'bodyLong' }],
    [{ title: '长'.repeat(101) }, { title: 'titleLong' }],
    [{ creditCode: '91350100M000100Y4' }, { creditCode: 'creditCodeLength' }],
    [{ creditCode: 'O1350100M000100Y43' }, { creditCode: 'creditCodeAlphabet' }],
    [{ creditCode: '91350100M000100Y44' }, { creditCode: 'creditCodeCheck' }],
    [{ creditCode: '' }, { creditCode: 'creditCodeMissing' }],
    [{ phone: '', email: '' }, { phone: 'contactMissing' }],
    [{ phone: '12' }, { phone: 'phoneWrong' }],
    [{ email: 'a@b' }, { email: 'emailWrong' }],
    [{ againstMode: 'unit' }, { against: 'unitMissing' }],
    [{ againstName: '某' }, { against: 'againstShort' }],
    [{ kind: 'on-behalf', agent: '会' }, { agent: 'agentShort' }],
    [{ kind: 'on-behalf', agent: '' }, { agent: 'agentShort' }],
    [{ title: '𠮷' }, { title: 'titleShort' }],
  ])('finds what is wrong with %j and has a sentence for it', (part, expected) => {
    expect(errors(part)).toEqual(expected);
    expect(Object.keys(complainZh.complain.error)).toEqual(expect.arrayContaining(Object.values(expected)));
  });

  it('asks for the answers that the category needs, in its own words', () => {
    const category = {
      track: 'complaint',
      questions: [
        { name: 'paid', title: WORDS, required: false, schema: { type: 'number', minimum: 0, maximum: 9 } },
        { name: 'on', title: WORDS, required: true, schema: { type: 'string', format: 'date' } },
      ],
    } as const satisfies FormCategory;
    expect(errors({}, category)).toEqual({
      'answer-on': 'answerMissing',
    });
    const answers = { paid: '10', on: '2026-11-06' };
    expect(errors({ answers }, category)).toEqual({
      'answer-paid': 'answerRange',
    });
    for (const error of ['answerMissing', 'answerRange'])
      expect(Object.keys(complainZh.complain.error)).toContain(error);
  });

  it('asks nobody who wants help for a unit', () => {
    expect(errors({ againstMode: 'unit' }, HELP)).toEqual({});
  });

  it('lets a well-formed credit code pass that the person confirmed', () => {
    expect(errors({ creditCode: '91350100M000100Y44', creditCodeConfirmed: true })).toEqual({});
    expect(errors({ creditCode: '9135', creditCodeConfirmed: true })).toEqual({
      creditCode: 'creditCodeLength',
    });
  });

  it('takes an e-mail address instead of a phone number', () => {
    expect(errors({ phone: '', email: 'li@example.cn' })).toEqual({});
  });

  it('asks an anonymous complainant nothing about himself', () => {
    expect(errors({ kind: 'anonymous', name: '', phone: '', creditCode: '' })).toEqual({});
  });
});

describe('submissionOf', () => {
  it.each<Partial<Draft>>([
    {},
    { kind: 'person' },
    { kind: 'anonymous' },
    { kind: 'on-behalf', creditCode: '', agent: '' },
    { kind: 'on-behalf', agent: '宁波餐饮商会', email: 'li@example.cn' },
    { againstMode: 'unknown' },
    { againstMode: 'unit', unitId: '330203-market' },
    { town: '330203001' },
  ])('makes a request that the contract takes of %j', (part) => {
    expect(complaintSubmission.safeParse(submissionOf(draft(part), [], COMPLAINT)).error).toBeUndefined();
  });

  it('sends nothing of a person who became anonymous', () => {
    const { complainant, consentToDisclose } = submissionOf(
      draft({ kind: 'anonymous', consentToDisclose: true }),
      [],
      COMPLAINT,
    );
    expect(complainant).toEqual({ kind: 'anonymous' });
    expect(consentToDisclose).toBe(false);
  });

  it('complains of nobody where help is asked for', () => {
    const sent = submissionOf(draft({ consentToDisclose: true }), [], HELP);
    expect(complaintSubmission.safeParse(sent).error).toBeUndefined();
    expect(sent).not.toHaveProperty('against');
    expect(sent.consentToDisclose).toBe(false);
  });

  it('sends the answers to the questions of its category and no others', () => {
    const questions: Question[] = [
      {
        name: 'officers',
        title: WORDS,
        required: false,
        schema: { type: 'integer', minimum: 1, maximum: 9 },
      },
    ];
    const answers = { officers: '3', debtAmount: '350000' };
    expect(submissionOf(draft({ answers }), [], { track: 'complaint', questions }).answers).toEqual({
      officers: 3,
    });
  });

  it('names the narrowest place that is known', () => {
    expect(submissionOf(draft(), [], COMPLAINT).division).toBe('330203');
    expect(submissionOf(draft({ town: '330203001' }), [], COMPLAINT).division).toBe('330203001');
  });
});

it('names what is wrong in the order of the form, whatever order it was found in', () => {
  const who = checkStep({ ...emptyDraft('key-1'), kind: 'on-behalf', creditCode: '1' }, 'who');
  expect(wrongFields(who).map(([field]) => field)).toEqual(['agent', 'creditCode', 'name', 'phone']);
  const what = { 'answer-paid': 'answerMissing', category: 'categoryMissing', body: 'bodyShort' };
  expect(wrongFields({ county: 'countyMissing', ...what }).map(([field]) => field)).toEqual([
    'body',
    'category',
    'answer-paid',
    'county',
  ]);
});
