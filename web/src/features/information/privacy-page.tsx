import { InformationPage } from './information-page.tsx';

/** What is collected, who sees it, how long it is kept (Personal Information Protection Law, article 17). */
export const PrivacyPage = () => (
  <InformationPage name="privacy" sections={['collect', 'see', 'keep', 'device', 'rights']} />
);
