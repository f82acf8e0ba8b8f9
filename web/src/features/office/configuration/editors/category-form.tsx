import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../../../shared/contracts/category-questions.ts';
import type { Taxonomy } from '../../../../../../shared/contracts/configuration.ts';
import { TRACKS } from '../../../../../../shared/domain/complaints/procedure.ts';
import { ChoiceField, TickField, WordListField } from '../form/choice-fields.tsx';
import { FoldList } from '../form/fold-list.tsx';
import { TextField, WordsField } from '../form/text-fields.tsx';
import { useWords } from '../use-words.ts';
import { QuestionForm } from './question-form.tsx';

type Category = Taxonomy['categories'][number];

type CategoryFormProps = {
  readonly path: string;
  readonly category: Category;
  /** Its code is not used by any case yet. */
  readonly isNew: boolean;
  readonly onChange: (category: Category) => void;
};

const freshQuestion = (): Question => ({
  name: '',
  title: { zh: '', en: '' },
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 60 },
});

/** What a category is called, how it goes on, and what is asked of who files in it. */
export function CategoryForm({ path, category, isNew, onChange }: CategoryFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const change = (changed: Partial<Category>) => onChange({ ...category, ...changed });
  return (
    <>
      {isNew ? (
        <TextField
          path={`${path}.code`}
          label={words('code')}
          hint={t('configuration.taxonomy.codeHint')}
          value={category.code}
          onChange={(code) => change({ code })}
        />
      ) : (
        <p>
          {words('code')} <code>{category.code}</code>
        </p>
      )}
      <WordsField
        path={`${path}.name`}
        label={words('name')}
        value={category.name}
        onChange={(name) => change({ name })}
      />
      <WordsField
        path={`${path}.hint`}
        label={words('hint')}
        rows={2}
        value={category.hint}
        onChange={(hint) => change({ hint })}
      />
      <WordListField
        path={`${path}.keywords`}
        label={words('keywords')}
        hint={t('configuration.taxonomy.keywordsHint')}
        value={category.keywords}
        onChange={(keywords) => change({ keywords })}
      />
      <ChoiceField
        path={`${path}.track`}
        label={words('track')}
        hint={t('configuration.taxonomy.trackHint')}
        value={category.track}
        options={TRACKS.map((track) => ({ value: track, label: words(track, 'value') }))}
        onChange={(track) => change({ track })}
      />
      <TickField
        label={t('configuration.taxonomy.urgent')}
        value={category.defaultUrgent ?? false}
        onChange={(defaultUrgent) => change({ defaultUrgent })}
      />
      <FoldList
        path={`${path}.questions`}
        label={words('questions')}
        list={category.questions}
        titleOf={({ title }) => title}
        addLabel={t('configuration.taxonomy.addQuestion')}
        fresh={freshQuestion}
        onChange={(questions) => change({ questions })}
        form={(question, at, changeQuestion) => (
          <QuestionForm path={at} question={question} onChange={changeQuestion} />
        )}
      />
      <FoldList
        path={`${path}.subReasons`}
        label={words('subReasons')}
        list={category.subReasons}
        titleOf={({ name }) => name}
        addLabel={t('configuration.taxonomy.addSubReason')}
        fresh={() => ({ code: '', name: { zh: '', en: '' } })}
        onChange={(subReasons) => change({ subReasons })}
        form={(subReason, at, changeSubReason) => (
          <>
            <TextField
              path={`${at}.code`}
              label={words('code')}
              value={subReason.code}
              onChange={(code) => changeSubReason({ ...subReason, code })}
            />
            <WordsField
              path={`${at}.name`}
              label={words('name')}
              value={subReason.name}
              onChange={(name) => changeSubReason({ ...subReason, name })}
            />
          </>
        )}
      />
    </>
  );
}
