import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';

/** The running limit of the first contact, where it is this reader's to make; undefined where none is due of him. */
export const dueContactOf = ({ clocks, offers }: Pick<OfficialCase, 'clocks' | 'offers'>) =>
  offers.some(({ action }) => action === 'record-contact')
    ? clocks.find(({ kind, status }) => kind === 'contact' && status === 'running')
    : undefined;
