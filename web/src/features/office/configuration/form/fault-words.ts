import type { Bilingual } from '../../../../../../shared/contracts/text.ts';
import { type FaultPattern, SHAPE_FAULT_WORDS } from './shape-fault-words.ts';

/** Messages of the checks, which are English and in part technical, in plain words. */
const WORDS: readonly FaultPattern[] = [
  ...SHAPE_FAULT_WORDS,
  [
    /^there is no such unit/,
    () => ({ zh: '没有这个单位，或当时尚未启用、已经停用。', en: 'There is no such unit at that time.' }),
  ],
  [
    /^this unit has not the duty/,
    () => ({ zh: '这个单位没有相应的职责。', en: 'This unit has not the duty that is needed.' }),
  ],
  [
    /^organisations are not configured yet/,
    () => ({
      zh: '本系统还没有组织机构，请先导入组织机构。',
      en: 'There are no organisations here yet: import them first.',
    }),
  ],
  [
    /^categories are not configured yet/,
    () => ({
      zh: '本系统还没有诉求类别，请先导入诉求类别与不予受理理由。',
      en: 'There are no categories here yet: import categories and reasons first.',
    }),
  ],
  [/^there is no such category/, () => ({ zh: '没有这个类别。', en: 'There is no such category.' })],
  [/^there is no such division/, () => ({ zh: '没有这个区划。', en: 'There is no such division.' })],
  [/^a unit is in a division/, () => ({ zh: '单位须属于一个区划。', en: 'A unit belongs to a division.' })],
  [
    /^the id of a division/,
    () => ({
      zh: '编号应为区划代码；单位编号为区划代码加名称。',
      en: 'The id of a division is its code; that of a unit adds a name.',
    }),
  ],
  [
    /^(a division code|an id such as)/,
    () => ({
      zh: '编号格式不对，例如 330203 或 330203-market。',
      en: 'An id looks like 330203 or 330203-market.',
    }),
  ],
  [/^not before the first day/, () => ({ zh: '不能早于第一天。', en: 'Not before the first day.' })],
  [/^not before now/, () => ({ zh: '生效时间不能早于现在。', en: 'Not before now.' })],
  [
    /^organisations carry their own dates/,
    () => ({
      zh: '组织机构各有启用日和停用日，版本只能立即生效。',
      en: 'Organisations carry their own dates: the version takes effect at once.',
    }),
  ],
  [
    /^every case is routed to this unit/,
    () => ({
      zh: '所有案件都要经过这个单位，请先修改分办规则。',
      en: 'Every case goes to this unit: change the routing first.',
    }),
  ],
  [
    /^nothing is taken out.*: (.+)$/,
    (which) => ({
      zh: `机构不能删除，请为它填写停用日：${which}`,
      en: `Nothing is taken out; give it a last day instead: ${which}`,
    }),
  ],
  [/^(.+) is there twice$/, (what) => ({ zh: `${what} 重复了。`, en: `${what} is there twice.` })],
  [
    /^a limit must be/,
    () => ({ zh: '时限须大于零，按天计的须为整数。', en: 'A limit is above zero, and whole in days.' }),
  ],
  [
    /^simple is not longer/,
    () => ({
      zh: '简易件不应长于一般件，一般件不应长于复杂件。',
      en: 'Simple is not longer than general, general not than complex.',
    }),
  ],
  [/^a rung does not come before/, () => ({ zh: '不能早于上一级。', en: 'Not before the rung below it.' })],
  [
    /^rungs stand in the order/,
    () => ({
      zh: '各级须按催办、通报负责人、督办、挂牌、约谈的顺序，每级一次。',
      en: 'Rungs stand in the order reminder, notice, order, listed, call-in, each once.',
    }),
  ],
  [
    /^working windows must ascend/,
    () => ({
      zh: '各时段须按先后排列，起早于止，互不重叠。',
      en: 'Hours stand in order, begin before they end and do not overlap.',
    }),
  ],
  [
    /^a workday needs a working window/,
    () => ({ zh: '请至少添加一个上班时段。', en: 'Add the hours of a workday.' }),
  ],
  [/^a time of day/, () => ({ zh: '请填写时间，例如 08:30。', en: 'Fill in a time such as 08:30.' })],
  [
    /^a year needs one/,
    () => ({
      zh: '这一年须每天各有一个 0（休息）或 1（上班）。',
      en: 'This year needs one 0 (off) or 1 (worked) for each of its days.',
    }),
  ],
  [
    /^a year has workdays/,
    () => ({ zh: '这一年没有一个上班日，请改正。', en: 'This year has no workday at all; put it right.' }),
  ],
  [
    /^without a category/,
    () => ({
      zh: '至少要有一个类别，否则无法登记诉求。',
      en: 'Nobody can file without a category; add one.',
    }),
  ],
  [/^this name is taken/, () => ({ zh: '这个代码不能用，请换一个。', en: 'Choose another code.' })],
  [
    /^no whole number lies/,
    () => ({ zh: '最小值与最大值之间没有整数。', en: 'No whole number lies between least and most.' }),
  ],
  [
    /^a division is not above itself/,
    () => ({ zh: '区划不能是自己的上级。', en: 'A division is not above itself.' }),
  ],
  [
    /^what is in this division goes on/,
    () => ({
      zh: '该区划内还有单位或下级区划在这一天之后继续存在，请先为它们填写停用日。',
      en: 'Units or divisions in it go on after that day: give them a last day first.',
    }),
  ],
  [/^(.+) is missing$/, (what) => ({ zh: `缺少 ${what}，请补上。`, en: `${what} is missing; add it.` })],
  [
    /^a holiday has a first/,
    () => ({
      zh: '节假日须有首日和末日，且顺序正确。',
      en: 'A holiday has a first and a last day, in this order.',
    }),
  ],
  [
    /^supplement-overdue is needed/,
    () => ({
      zh: '代码为 supplement-overdue 的理由不能删除：逾期未补正由系统按它不予受理。',
      en: 'The reason with the code supplement-overdue cannot go: the system refuses with it what is not supplemented in time.',
    }),
  ],
  [
    /^a reason has its words in both/,
    () => ({ zh: '理由的中文和英文都要填写。', en: 'A reason needs its words in Chinese and in English.' }),
  ],
  [
    /^a code is in kebab case/,
    () => ({
      zh: '代码由小写英文字母、数字和连字符组成，例如 civil-dispute。',
      en: 'A code has small letters, digits and hyphens, such as civil-dispute.',
    }),
  ],
  [/^every choice needs a label/, () => ({ zh: '每个选项都要有名称。', en: 'Every choice needs words.' })],
  [
    /^two questions have one name/,
    () => ({ zh: '两个问题用了同一个代码。', en: 'Two questions have the same code.' }),
  ],
  [
    /^a name is camel case/,
    () => ({
      zh: '代码以小写字母开头，只含字母和数字。',
      en: 'A code begins with a small letter; letters and digits only.',
    }),
  ],
  [
    /^(minLength|minimum) is above/,
    () => ({ zh: '最小值不能大于最大值。', en: 'The least is above the most.' }),
  ],
  [/^a mail has a subject/, () => ({ zh: '邮件须有标题。', en: 'A mail has a subject.' })],
  [
    /^braces are for placeholders/,
    () => ({
      zh: '花括号只用于占位符，请用按钮插入。',
      en: 'Braces are for placeholders only; use the buttons.',
    }),
  ],
  [
    /^a letter knows no (\{\{\w+\}\})/,
    (name) => ({ zh: `文书没有占位符 ${name}。`, en: `A letter has no ${name}.` }),
  ],
  [
    /^a code has small letters/,
    () => ({
      zh: '代码只含小写英文字母、数字和连字符，以字母开头。',
      en: 'A code has small letters, digits and hyphens, and begins with a letter.',
    }),
  ],
  [/^a station is there twice/, () => ({ zh: '环节重复了。', en: 'A station is there twice.' })],
  [/knows no (\{\{\w+\}\})/, (name) => ({ zh: `这类通知没有 ${name}。`, en: `This notice has no ${name}.` })],
  [
    /^every message to a complainant/,
    () => ({
      zh: '给诉求人的通知须包含退订链接 {{unsubscribe}}。',
      en: 'A message to a complainant has the link {{unsubscribe}}.',
    }),
  ],
  [
    /^the file is not as it was exported/,
    () => ({
      zh: '文件导出后被改动过，不能导入。请重新导出；要改内容，请导入后再编辑。',
      en: 'The file was changed after the export. Export it again; to change what it holds, import it and edit.',
    }),
  ],
  [/^this is a file of/, () => ({ zh: '这个文件是另一类配置的。', en: 'This is a file of another kind.' })],
  [
    /changes at most in one version/,
    () => ({
      zh: '一次最多改动 90 个机构，请分几次保存。',
      en: '90 organisations at most in one version: save in parts.',
    }),
  ],
];

/** What is wrong, in plain words of both languages; a message that is not known stands as it is. */
export function faultWords(message: string): Bilingual {
  for (const [pattern, words] of WORDS) {
    const found = pattern.exec(message);
    if (found) return words(...found.slice(1));
  }
  return { zh: message, en: message };
}
