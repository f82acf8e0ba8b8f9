import { useTranslation } from 'react-i18next';
import './answer-list.css';
import type { Question } from '../../../../shared/contracts/category-questions.ts';
import { inLanguage } from '../../lib/format.ts';
import type { Language } from '../../lib/language.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { answersOf, type WrittenAnswers } from './answers.ts';

type Answer = ReturnType<typeof answersOf>[string];

const useAnswerText = (): ((question: Question, answer: Answer) => string) => {
  const { t } = useTranslation();
  const language: Language = useLanguage();
  return ({ labels = {}, unit }, answer) => {
    const labelOf = (code: string): string => inLanguage(labels[code] ?? { zh: code, en: code }, language);
    if (typeof answer === 'boolean') return t(`complain.answer.${answer ? 'yes' : 'no'}`);
    if (typeof answer === 'string') return labelOf(answer);
    if (typeof answer === 'object') return answer.map(labelOf).join(language === 'en' ? '; ' : '；');
    const digits = answer.toLocaleString('en');
    return unit ? `${digits} ${inLanguage(unit, language)}` : digits;
  };
};

/** What was answered to the questions of the category, to be read over before it is sent. */
export const AnswerList = ({
  questions,
  answers,
}: {
  questions: readonly Question[];
  answers: WrittenAnswers;
}) => {
  const language = useLanguage();
  const textOf = useAnswerText();
  const given = answersOf(questions, answers);
  const rows = questions.flatMap((question) => {
    const answer = given[question.name];
    return answer === undefined ? [] : [{ question, text: textOf(question, answer) }];
  });
  if (rows.length === 0) return null;
  return (
    <dl className="answer-list">
      {rows.map(({ question, text }) => (
        <div key={question.name}>
          <dt>{inLanguage(question.title, language)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
