import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '../styles/tokens.css';
import '../styles/dark.css';
import '../styles/public.css';
import '../styles/frame.css';
import '../styles/controls.css';
import { startSpeech } from '../lib/i18n.ts';
import { publicZh } from '../locales/public-zh.ts';
import { PublicApp } from './public-app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root"');

const speech = await startSpeech({
  'zh-CN': () => publicZh,
  en: async () => (await import('../locales/public-en.ts')).publicEn,
});

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={speech.instance}>
      <PublicApp speak={speech.speak} />
    </I18nextProvider>
  </StrictMode>,
);
