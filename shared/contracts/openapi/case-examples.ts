import type { SimilarCases } from '../similar-cases.ts';
import { NUMBER } from './intake-examples.ts';
import { OFFICIAL_CASE } from './official-case-example.ts';
import { PUBLIC_CASE } from './public-case-example.ts';

export const CASE_VIEWS = {
  public: { summary: 'With the query code', value: PUBLIC_CASE },
  official: { summary: 'With an id token', value: OFFICIAL_CASE },
};

const similar: SimilarCases = {
  number: NUMBER,
  cases: [
    {
      number: 'TS202611205H2K8QR',
      title: '检查时要求停产配合',
      category: 'irregular-inspection',
      because: ['unit-and-category'],
      stage: 'handle',
      mark: 'green',
      holder: { id: '330203-justice', name: '海曙区司法局', nameEn: 'Haishu Justice Bureau' },
      submittedAt: '2026-11-20T03:20:00.000Z',
    },
  ],
};

export const SIMILAR_CASES = { one: { summary: 'One', value: similar } };
