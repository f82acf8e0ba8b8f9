import { useEffect, useState } from 'react';
import { callApi } from '../../lib/api.ts';
import { problemText } from '../../lib/api-problem.ts';
import type { Language } from '../../lib/language.ts';
import { rememberedLanguage, rememberLanguage } from '../../lib/remembered-language.ts';
import { useLoad } from '../../lib/use-load.ts';
import { apiDocument } from './api-document.ts';
import { DocumentView } from './document-view.tsx';
import { TEXTS } from './texts.ts';

const ADDRESS = '/api/openapi.json';
const loadDocument = (signal: AbortSignal) => callApi(ADDRESS, { answer: apiDocument, signal });

/** The API document as a page; the page itself speaks both languages. */
export const ApiDocsPage = () => {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [loaded, retry] = useLoad(loadDocument);
  const texts = TEXTS[language];
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${texts.title} · 诉达 Suda`;
  }, [language, texts]);
  const choose = () => {
    rememberLanguage(other);
    setLanguage(other);
  };
  return (
    <>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header>
        <h1>{texts.title}</h1>
        <a href="/">{texts.home}</a>
        <a href={ADDRESS}>{texts.raw}</a>
        <button type="button" lang={other} onClick={choose}>
          {texts.otherLanguage}
        </button>
      </header>
      {loaded.status === 'loading' && <p role="status">{texts.loading}</p>}
      {loaded.status === 'failed' && (
        <div role="alert">
          <p>{problemText(loaded.error, language)}</p>
          <button type="button" onClick={retry}>
            {texts.retry}
          </button>
        </div>
      )}
      {loaded.status === 'ready' && <DocumentView document={loaded.value} texts={texts} />}
    </>
  );
};
