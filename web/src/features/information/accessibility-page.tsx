import { InformationPage } from './information-page.tsx';

/** What the site promises to people who read or operate it in their own way. */
export const AccessibilityPage = () => (
  <InformationPage name="accessibility" sections={['standard', 'help', 'other']} />
);
