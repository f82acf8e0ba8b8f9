import { FilingPage } from './filing-page.tsx';

/** Asking for help: the same form in other words, about nobody. */
export const HelpPage = () => <FilingPage door="help" />;
