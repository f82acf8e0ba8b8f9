import { FilingPage } from './filing-page.tsx';

/** Filing a complaint. */
export const ComplainPage = () => <FilingPage door="complaint" />;
