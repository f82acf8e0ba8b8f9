import type { WrittenAnswers } from './answers.ts';

/** The steps of filing, in order. */
export const STEPS = ['what', 'where', 'who', 'evidence', 'check'] as const;
export type Step = (typeof STEPS)[number];

export const COMPLAINANT_KINDS = ['enterprise', 'person', 'anonymous', 'on-behalf'] as const;
export type ComplainantKind = (typeof COMPLAINANT_KINDS)[number];

/** How the complainant names the unit: picked from the list, written by himself, or left to the intake centre. */
export const AGAINST_MODES = ['unit', 'name', 'unknown'] as const;
export type AgainstMode = (typeof AGAINST_MODES)[number];

/** What one comes for: to complain, or to ask for help. Each has a draft of its own. */
export type Door = 'complaint' | 'help';

/** A complaint being written. All of it is text of the person's own, kept on his device until it is sent. */
export interface Draft {
  /** Idempotency key: one draft is filed once, however often it is sent. */
  key: string;
  step: Step;
  body: string;
  title: string;
  category: string;
  /** The person chose the category himself, so suggestions no longer replace it. */
  categoryChosen: boolean;
  /** Answers to questions, also those of a category that was chosen before. */
  answers: WrittenAnswers;
  urgent: boolean;
  /** Division code of a county, or of the city for those who can't say where. */
  county: string;
  countyName: string;
  town: string;
  townName: string;
  againstMode: AgainstMode;
  unitId: string;
  unitName: string;
  againstName: string;
  kind: ComplainantKind;
  name: string;
  creditCode: string;
  creditCodeConfirmed: boolean;
  phone: string;
  email: string;
  agent: string;
  consentToDisclose: boolean;
}

/** @param key A fresh random idempotency key. */
export const emptyDraft = (key: string): Draft => ({
  key,
  step: 'what',
  body: '',
  title: '',
  category: '',
  categoryChosen: false,
  answers: {},
  urgent: false,
  county: '',
  countyName: '',
  town: '',
  townName: '',
  againstMode: 'unit',
  unitId: '',
  unitName: '',
  againstName: '',
  kind: 'enterprise',
  name: '',
  creditCode: '',
  creditCodeConfirmed: false,
  phone: '',
  email: '',
  agent: '',
  consentToDisclose: false,
});

/** Whether the person has written anything yet. */
export const isBlank = (draft: Draft): boolean =>
  [draft.body, draft.title, draft.county, draft.name, draft.phone, draft.email].every(
    (text) => text.trim() === '',
  );
