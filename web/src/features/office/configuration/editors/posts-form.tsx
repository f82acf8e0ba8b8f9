import { useTranslation } from 'react-i18next';
import '../form/form.css';
import type { Posts } from '../../../../../../shared/contracts/configuration.ts';
import { ROLES } from '../../../../../../shared/contracts/session.ts';
import { LANGUAGES } from '../../../../../../shared/domain/notifications/template-keys.ts';
import { ChoiceField } from '../form/choice-fields.tsx';
import { replaced, without } from '../form/editable.ts';
import { EntryList } from '../form/entry-list.tsx';
import { DayField, TextField } from '../form/text-fields.tsx';
import { today } from '../today.ts';
import { useOrganisationOptions } from '../use-names.ts';
import { useWords } from '../use-words.ts';
import type { FormProps } from './kind-editor.tsx';

type Post = Posts['posts'][number];
const POST_ROLES = ROLES.filter((role) => role !== 'enterprise');

const fresh = (): Post => ({
  person: '',
  name: '',
  email: '',
  role: 'handler',
  unit: '',
  from: today(),
  to: null,
});

/** Who holds which role in which unit, from when to when. */
export function PostsForm({ value, onChange }: FormProps<Omit<Posts, 'version'>>) {
  const { t } = useTranslation();
  const words = useWords();
  const units = useOrganisationOptions(({ kind }) => kind === 'unit');
  const { posts } = value;
  const unitName = (id: string) => units.find((unit) => unit.value === id)?.label ?? id;
  const until = (to: string | null) => to ?? t('configuration.posts.open');
  return (
    <EntryList
      label={words('posts')}
      entries={posts.map(({ person, name, role, unit, from, to }, index) => ({
        key: `${index} ${person}`,
        title: name,
        detail: `${words(role, 'value')} · ${unitName(unit)} · ${from} – ${until(to)}`,
        paths: [`posts.${index}`],
      }))}
      onAdd={{
        label: t('configuration.posts.add'),
        add: () => onChange({ posts: [...posts, fresh()] }),
      }}
      onRemove={(index) => onChange({ posts: without(posts, index) })}
      form={(index) => {
        const post = posts[index];
        return (
          post && (
            <PostForm
              path={`posts.${index}`}
              post={post}
              units={units}
              onChange={(changed) => onChange({ posts: replaced(posts, index, changed) })}
            />
          )
        );
      }}
    />
  );
}

type PostFormProps = {
  readonly path: string;
  readonly post: Post;
  readonly units: readonly { value: string; label: string }[];
  readonly onChange: (post: Post) => void;
};

function PostForm({ path, post, units, onChange }: PostFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const change = (changed: Partial<Post>) => onChange({ ...post, ...changed });
  return (
    <>
      <TextField
        path={`${path}.name`}
        label={t('configuration.posts.name')}
        value={post.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        path={`${path}.person`}
        label={words('person')}
        hint={t('configuration.posts.personHint')}
        value={post.person}
        onChange={(person) => change({ person })}
      />
      <TextField
        path={`${path}.email`}
        label={words('email')}
        value={post.email}
        onChange={(email) => change({ email })}
      />
      <ChoiceField
        path={`${path}.language`}
        label={t('configuration.posts.language')}
        value={post.language ?? 'zh'}
        options={LANGUAGES.map((language) => ({ value: language, label: words(language) }))}
        onChange={(language) => change({ language })}
      />
      <ChoiceField
        path={`${path}.role`}
        label={words('role')}
        value={post.role}
        options={POST_ROLES.map((role) => ({ value: role, label: words(role, 'value') }))}
        onChange={(role) => change({ role })}
      />
      <ChoiceField
        path={`${path}.unit`}
        label={words('unit')}
        value={post.unit}
        options={units}
        onChange={(unit) => change({ unit })}
      />
      <div className="config-pair">
        <DayField
          path={`${path}.from`}
          label={t('configuration.posts.from')}
          value={post.from}
          onChange={(from) => change({ from })}
        />
        <DayField
          path={`${path}.to`}
          label={t('configuration.posts.to')}
          hint={t('configuration.posts.toHint')}
          value={post.to ?? ''}
          onChange={(to) => change({ to: to === '' ? null : to })}
        />
      </div>
    </>
  );
}
