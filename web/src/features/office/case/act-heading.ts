/** Id of the heading of what may be done now: where links lead to, and where the focus goes when something is done. */
export const ACT_HEADING = 'case-act';

/** Puts the focus on that heading, after the form that had it is gone. */
export const focusActHeading = (): void => document.getElementById(ACT_HEADING)?.focus();
