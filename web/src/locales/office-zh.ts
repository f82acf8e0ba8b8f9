import { actionZh } from './office/action-zh.ts';
import { boardZh } from './office/board-zh.ts';
import { caseZh } from './office/case-zh.ts';
import { configurationZh } from './office/configuration-zh.ts';
import { deskZh } from './office/desk-zh.ts';
import { lettersZh } from './office/letters-zh.ts';
import { procedureZh } from './office/procedure-zh.ts';
import { shellZh } from './office/shell-zh.ts';
import { supervisionZh } from './office/supervision-zh.ts';

/** Every text of the officials' side. */
export const officeZh = {
  ...shellZh,
  ...deskZh,
  ...caseZh,
  ...actionZh,
  ...lettersZh,
  ...procedureZh,
  ...boardZh,
  ...configurationZh,
  ...supervisionZh,
};
