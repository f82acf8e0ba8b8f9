import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Heading of a page: names the document and takes the focus, so that a screen reader says where one has come. */
export const PageHeading = ({ page, title, lead }: { page: string; title: string; lead?: string }) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const documentTitle = t('site.title', { page });
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="page-heading">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
    </header>
  );
};
