import '../lib/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/tokens.css';
import '../styles/dark.css';
import '../styles/api-docs.css';
import { ApiDocsPage } from '../features/api-docs/api-docs-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root"');

createRoot(root).render(
  <StrictMode>
    <ApiDocsPage />
  </StrictMode>,
);
