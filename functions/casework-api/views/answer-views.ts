import type { Question } from '../../../shared/contracts/category-questions.ts';
import type { AnsweredQuestion } from '../../../shared/contracts/official-case.ts';
import type { Bilingual } from '../../../shared/contracts/text.ts';
import type { Answers } from '../../../shared/domain/complaints/complaint.ts';
import type { CaseRecord } from '../../../shared/persistence/case-repository.ts';
import { readTaxonomyVersion } from '../../../shared/persistence/pinned-rules.ts';

type Answer = Answers[string];

const same = (text: string): Bilingual => ({ zh: text, en: text });
const YES_NO = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } };

/** What was answered to the questions of the category, in the words of the taxonomy that the case was filed under. */
export async function answerViews({
  complaint,
  content,
}: Pick<CaseRecord, 'complaint' | 'content'>): Promise<AnsweredQuestion[]> {
  const { answers, category } = content;
  if (answers === undefined) return [];
  const { categories } = await readTaxonomyVersion(complaint.taxonomyVersion);
  const asked = categories.find(({ code }) => code === category)?.questions ?? [];
  return asked.flatMap((question) => {
    const answer = answers[question.name];
    return answer === undefined ? [] : [viewOf(question, answer)];
  });
}

const viewOf = (question: Question, answer: Answer): AnsweredQuestion => ({
  name: question.name,
  title: question.title,
  text: textOf(question, answer),
});

function textOf({ labels = {}, unit }: Question, answer: Answer): Bilingual {
  if (typeof answer === 'boolean') return YES_NO[`${answer}`];
  if (typeof answer === 'string') return labels[answer] ?? same(answer);
  if (typeof answer === 'number') {
    const digits = answer.toLocaleString('en', { maximumFractionDigits: 4 });
    return unit ? { zh: `${digits} ${unit.zh}`, en: `${digits} ${unit.en}` } : same(digits);
  }
  const chosen = answer.map((code) => labels[code] ?? same(code));
  return { zh: chosen.map(({ zh }) => zh).join('；'), en: chosen.map(({ en }) => en).join('; ') };
}
