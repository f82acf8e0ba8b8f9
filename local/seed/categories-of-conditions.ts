import { HELP_QUESTIONS, OUTAGE_QUESTIONS, PROMISE_QUESTIONS } from './questions-of-conditions.ts';
import { type SeedCategory, seedCategory } from './seed-category.ts';

/** Complaints about the conditions an enterprise works under, and what is no complaint or fits nowhere else. */
export const CATEGORIES_OF_CONDITIONS: readonly SeedCategory[] = [
  seedCategory(
    'supply-or-production-outage',
    { zh: '停电停水停气、被迫停产', en: 'Outage of power, water, gas or production' },
    {
      zh: '没有通知就停电、停水、停气，或者被要求停产、限产',
      en: 'Power, water or gas cut without notice, or production ordered to stop or slow down',
    },
    {
      zh: '停电，断电，停水，停气，限电，停产，限产，停工',
      en: 'power cut, outage, water cut, gas cut, blackout, production stopped',
    },
    { defaultUrgent: true, questions: OUTAGE_QUESTIONS },
  ),
  seedCategory(
    'restricted-competition',
    { zh: '限制竞争或市场准入', en: 'Restricted competition or market access' },
    {
      zh: '外地企业、民营企业被另眼相看，或者被要求在本地设公司、买指定产品',
      en: 'Outside or private firms are treated worse, or must register locally or buy certain products',
    },
    {
      zh: '准入，本地企业，外地企业，地方保护，垄断，歧视，注册分公司，迁移',
      en: 'market access, discrimination, monopoly, local protection, competition',
    },
  ),
  seedCategory(
    'excessive-seizure',
    { zh: '超范围查封、扣押、冻结', en: 'Seizure or freezing beyond scope' },
    {
      zh: '封了与案件无关的厂房、货物，冻结的钱超出需要，或者到期不解除',
      en: 'Premises, goods or accounts are sealed or frozen beyond need, or not released in time',
    },
    {
      zh: '查封，扣押，冻结，封条，账户，扣货，解封',
      en: 'seizure, seized, frozen, account frozen, sealed, confiscated',
    },
    { defaultUrgent: true },
  ),
  seedCategory(
    'promise-or-contract-not-kept',
    { zh: '政府承诺合同不履行、拖欠账款', en: 'Government promise or contract not kept, arrears' },
    {
      zh: '招商时答应的没有做到，政府或国企的工程款、货款拖着不付',
      en: 'What was promised to investors is not done, or a public body does not pay for work or goods',
    },
    {
      zh: '欠款，拖欠，工程款，货款，账款，合同，承诺，招商，违约',
      en: 'arrears, unpaid, owed, contract, promise, overdue payment',
    },
    { track: 'arrears', questions: PROMISE_QUESTIONS },
  ),
  seedCategory(
    'obstruction-not-stopped',
    { zh: '阻工扰企制止不力', en: 'Obstruction not stopped' },
    {
      zh: '有人堵门、阻挠施工、强买强卖，报了却没人管',
      en: 'People block the gate, stop the work or force deals, and nobody acts on the report',
    },
    {
      zh: '堵门，阻工，闹事，强买强卖，阻挠，占道，没人管',
      en: 'blocked gate, obstruction, blockade, disturbance, forced sale',
    },
  ),
  seedCategory(
    'tendering',
    { zh: '招标投标不公', en: 'Unfair tendering' },
    {
      zh: '招标条件量身定做、围标串标，保证金不退',
      en: 'Conditions made for one bidder, collusion, or a bid bond not returned',
    },
    {
      zh: '招标，投标，中标，围标，串标，标书，评标，政府采购',
      en: 'tender, bid, bidding, procurement, bid bond',
    },
  ),
  seedCategory(
    'financing',
    { zh: '融资难、融资贵', en: 'Financing' },
    {
      zh: '银行抽贷断贷、贷款搭售，或者转贷担保收费过高',
      en: 'Loans called in early, tied to other products, or too dear through guarantees and bridging',
    },
    {
      zh: '贷款，融资，银行，抽贷，断贷，续贷，担保，利息',
      en: 'loan, bank, financing, credit, interest, guarantee',
    },
  ),
  seedCategory(
    'intellectual-property',
    { zh: '知识产权保护', en: 'Intellectual property' },
    {
      zh: '商标、专利被仿冒，商业秘密被偷走，维权没人理',
      en: 'Trademarks or patents copied, trade secrets stolen, and no help to defend them',
    },
    {
      zh: '商标，专利，仿冒，侵权，商业秘密，著作权，抄袭',
      en: 'trademark, patent, counterfeit, infringement, trade secret, copyright',
    },
  ),
  seedCategory(
    'discipline-lead',
    { zh: '违纪违法线索', en: 'Lead on misconduct' },
    {
      zh: '发现公职人员贪污受贿、以权谋私，线索会移交纪检监察机关',
      en: 'Corruption or abuse of office; the lead is handed to the discipline authorities',
    },
    {
      zh: '贪污，受贿，以权谋私，违纪，举报，腐败，利益输送',
      en: 'corruption, misconduct, abuse of office, embezzlement, whistleblow',
    },
  ),
  seedCategory(
    'help-request',
    { zh: '企业求助（非投诉）', en: 'Help request (not a complaint)' },
    {
      zh: '没有要投诉谁，只是遇到难处，想请政府帮忙或者问个明白',
      en: 'Nobody is to blame: you have a difficulty or a question and ask for help',
    },
    {
      zh: '求助，咨询，请问，帮忙，招工，用地，怎么办理',
      en: 'help, question, advice, how to, hiring, land',
    },
    { track: 'help', questions: HELP_QUESTIONS },
  ),
  seedCategory(
    'other',
    { zh: '其他', en: 'Other' },
    {
      zh: '不知道选哪一类就选这里，工作人员会帮您归类',
      en: 'Choose this if none fits; the staff will sort it for you',
    },
    { zh: '其他，其它', en: 'other, something else' },
  ),
];
