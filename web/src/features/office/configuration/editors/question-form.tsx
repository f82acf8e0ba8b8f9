import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../../../shared/contracts/category-questions.ts';
import type { Bilingual } from '../../../../../../shared/contracts/text.ts';
import { ChoiceField, TickField } from '../form/choice-fields.tsx';
import { FoldList } from '../form/fold-list.tsx';
import { TextField, WordsField } from '../form/text-fields.tsx';
import { useWords } from '../use-words.ts';
import { AnswerLimits } from './answer-limits.tsx';
import { ANSWER_TYPES, answerTypeOf, choicesIn, withAnswerType, withChoices } from './answer-types.ts';

type QuestionFormProps = {
  readonly path: string;
  readonly question: Question;
  readonly onChange: (question: Question) => void;
};

const NOTHING: Bilingual = { zh: '', en: '' };
const isEmpty = ({ zh, en }: Bilingual): boolean => zh === '' && en === '';

/** A question with words that may be left out set, or taken away when both are empty. */
function withWords(question: Question, name: 'hint' | 'unit', words: Bilingual): Question {
  const { [name]: _, ...rest } = question;
  return isEmpty(words) ? rest : { ...rest, [name]: words };
}

/** How a question is asked and what may be answered. */
export function QuestionForm({ path, question, onChange }: QuestionFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const type = answerTypeOf(question.schema);
  const counts = type === 'number' || type === 'integer';
  const chosen = type === 'one-of' || type === 'some-of';
  return (
    <>
      <WordsField
        path={`${path}.title`}
        label={t('configuration.question.title')}
        value={question.title}
        onChange={(title) => onChange({ ...question, title })}
      />
      <WordsField
        path={`${path}.hint`}
        label={t('configuration.question.hint')}
        value={question.hint ?? NOTHING}
        onChange={(hint) => onChange(withWords(question, 'hint', hint))}
      />
      <TextField
        path={`${path}.name`}
        label={words('code')}
        hint={t('configuration.question.nameHint')}
        value={question.name}
        onChange={(name) => onChange({ ...question, name })}
      />
      <TickField
        label={words('required')}
        value={question.required}
        onChange={(required) => onChange({ ...question, required })}
      />
      <ChoiceField
        path={`${path}.schema`}
        label={t('configuration.question.type')}
        value={type}
        options={ANSWER_TYPES.map((one) => ({ value: one, label: t(`configuration.question.types.${one}`) }))}
        onChange={(other) => onChange(withAnswerType(question, other))}
      />
      <AnswerLimits
        path={`${path}.schema`}
        schema={question.schema}
        onChange={(schema) => onChange({ ...question, schema })}
      />
      {counts && (
        <WordsField
          path={`${path}.unit`}
          label={t('configuration.question.unit')}
          value={question.unit ?? NOTHING}
          onChange={(unit) => onChange(withWords(question, 'unit', unit))}
        />
      )}
      {chosen && (
        <FoldList
          path={`${path}.choices`}
          label={t('configuration.question.choices')}
          list={choicesIn(question)}
          titleOf={(choice) => choice.words}
          addLabel={t('configuration.question.addChoice')}
          fresh={() => ({ code: freshCode(question), words: NOTHING })}
          onChange={(choices) => onChange(withChoices(question, choices))}
          form={(choice, at, changeChoice) => (
            <>
              <WordsField
                path={`${at}.words`}
                label={words('name')}
                value={choice.words}
                onChange={(name) => changeChoice({ ...choice, words: name })}
              />
              <TextField
                path={`${at}.code`}
                label={words('code')}
                hint={t('configuration.question.choiceCodeHint')}
                value={choice.code}
                onChange={(code) => changeChoice({ ...choice, code })}
              />
            </>
          )}
        />
      )}
    </>
  );
}

/** A code that no choice of the question has yet. */
function freshCode(question: Question): string {
  const taken = new Set(choicesIn(question).map(({ code }) => code));
  let number = taken.size + 1;
  while (taken.has(`choice-${number}`)) number += 1;
  return `choice-${number}`;
}
