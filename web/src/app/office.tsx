import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '../styles/tokens.css';
import '../features/office/styles/base.css';
import '../features/office/styles/shell.css';
import '../features/office/styles/sign-in.css';
import '../features/office/styles/desk.css';
import '../features/office/styles/bulk.css';
import '../features/office/styles/words.css';
import { OfficeApp } from './office-app.tsx';
import '../features/office/letters/letters.css';
import '../features/office/styles/board.css';
import '../features/office/styles/print.css';
import '../features/office/styles/case-file.css';
import '../styles/print-one.css';
import { SpeechContext } from '../features/office/language/speech.tsx';
import { startSpeech } from '../lib/i18n.ts';
import { officeZh } from '../locales/office-zh.ts';

const speech = await startSpeech({
  'zh-CN': () => officeZh,
  en: async () => (await import('../locales/office-en.ts')).officeEn,
});

const root = document.getElementById('root');
if (root === null) throw new Error('office.html has no element with id root');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={speech.instance}>
      <SpeechContext value={speech}>
        <OfficeApp />
      </SpeechContext>
    </I18nextProvider>
  </StrictMode>,
);
