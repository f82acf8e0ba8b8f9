import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/page-heading.tsx';

/** A page of headed paragraphs; `<section>Title` and `<section>` are keys of the texts under `name`. */
export const InformationPage = ({ name, sections }: { name: string; sections: readonly string[] }) => {
  const { t } = useTranslation();
  return (
    <article className="measure measure-text page">
      <PageHeading page={t(`${name}.page`)} title={t(`${name}.title`)} />
      {sections.map((section) => (
        <section key={section} className="prose">
          <h2>{t(`${name}.${section}Title`)}</h2>
          <p>{t(`${name}.${section}`)}</p>
        </section>
      ))}
    </article>
  );
};
