import { actionEn } from './office/action-en.ts';
import { boardEn } from './office/board-en.ts';
import { caseEn } from './office/case-en.ts';
import { configurationEn } from './office/configuration-en.ts';
import { deskEn } from './office/desk-en.ts';
import { lettersEn } from './office/letters-en.ts';
import { procedureEn } from './office/procedure-en.ts';
import { shellEn } from './office/shell-en.ts';
import { supervisionEn } from './office/supervision-en.ts';

/** Every text of the officials' side. */
export const officeEn = {
  ...shellEn,
  ...deskEn,
  ...caseEn,
  ...actionEn,
  ...lettersEn,
  ...procedureEn,
  ...boardEn,
  ...configurationEn,
  ...supervisionEn,
};
