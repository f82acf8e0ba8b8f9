import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import './question-fields.css';
import type { Question } from '../../../../shared/contracts/category-questions.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { chosenCodes, type WrittenAnswers } from './answers.ts';
import { answerField } from './check-draft.ts';
import { MultipleChoices } from './multiple-choices.tsx';
import type { StepProps } from './step-props.ts';

interface AnswerProps {
  question: Question;
  written: WrittenAnswers[string] | undefined;
  error: string | undefined;
  write: (answer: string | string[]) => void;
}

/** Yes, no, or nothing said. */
const YesNo = ({ question, written, error, write }: AnswerProps) => {
  const { t } = useTranslation();
  return (
    <Choices
      id={answerField(question.name)}
      label={inLanguage(question.title, useLanguage())}
      value={typeof written === 'string' ? written : ''}
      error={error}
      choices={['yes', 'no', ...(question.required ? [] : [''])].map((value) => ({
        value,
        label: t(`complain.answer.${value === '' ? 'unsaid' : value}`),
      }))}
      onChoose={write}
    />
  );
};

const INPUT_MODES = { number: 'decimal', integer: 'numeric' } as const;

/** One line: a text, a date, a number or one of a few. */
const Line = ({ question, written, error, write }: AnswerProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, title, hint, unit, required, schema, labels = {} } = question;
  const value = typeof written === 'string' ? written : '';
  const onChange = ({ target }: { target: { value: string } }) => write(target.value);
  const label = inLanguage(title, language);
  return (
    <Field
      id={answerField(name)}
      label={unit ? t('complain.answer.inUnit', { label, unit: inLanguage(unit, language) }) : label}
      hint={hint && inLanguage(hint, language)}
      error={error}
      optional={!required}
    >
      {(wiring) => {
        if ('enum' in schema)
          return (
            <select {...wiring} value={value} onChange={onChange}>
              <option value="">{t('complain.categoryChoose')}</option>
              {schema.enum.map((code) => (
                <option key={code} value={code}>
                  {inLanguage(labels[code] ?? { zh: code, en: code }, language)}
                </option>
              ))}
            </select>
          );
        if ('format' in schema) return <input {...wiring} type="date" value={value} onChange={onChange} />;
        return (
          <input
            {...wiring}
            type="text"
            autoComplete="off"
            inputMode={
              schema.type === 'number' || schema.type === 'integer' ? INPUT_MODES[schema.type] : undefined
            }
            value={value}
            onChange={onChange}
          />
        );
      }}
    </Field>
  );
};

const Answer = (props: AnswerProps) => {
  const { question, written, error, write } = props;
  const language = useLanguage();
  const { schema, labels = {}, name, title, hint } = question;
  if (schema.type === 'boolean') return <YesNo {...props} />;
  if (schema.type !== 'array') return <Line {...props} />;
  return (
    <MultipleChoices
      id={answerField(name)}
      label={inLanguage(title, language)}
      hint={hint && inLanguage(hint, language)}
      error={error}
      values={chosenCodes(written)}
      choices={schema.items.enum.map((value) => ({
        value,
        label: inLanguage(labels[value] ?? { zh: value, en: value }, language),
      }))}
      onChoose={write}
    />
  );
};

/** The questions of the chosen category. */
export const QuestionFields = ({ draft, change, errorOf, category }: StepProps) => {
  const { t } = useTranslation();
  const heading = useId();
  if (category === undefined || category.questions.length === 0) return null;
  return (
    <section className="questions" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{t('complain.answer.title')}</h3>
        <p className="hint">{t('complain.answer.hint')}</p>
      </header>
      {category.questions.map((question) => (
        <Answer
          key={`${category.code} ${question.name}`}
          question={question}
          written={draft.answers[question.name]}
          error={errorOf(answerField(question.name))}
          write={(answer) => change({ answers: { ...draft.answers, [question.name]: answer } })}
        />
      ))}
    </section>
  );
};
