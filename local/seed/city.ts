import type { City } from '../../shared/contracts/configuration.ts';

/** The city of the demo. */
export const city = (): City => ({ version: 1, division: '330200', name: { zh: '宁波市', en: 'Ningbo' } });
