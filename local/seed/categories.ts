import type { Category } from '../../shared/contracts/reference-data.ts';
import { INSPECTION_MUST_NOTS } from './inspection-must-nots.ts';

/** A category as an administrator keeps it. */
export type SeedCategory = Category & {
  /** Complaints of this kind are urgent unless the dispatcher says otherwise: production, power or property is at stake. */
  defaultUrgent: boolean;
};

type Words = { zh: string; en: string };

/** Keywords are written as one list a language, separated by commas. */
const category = (
  code: string,
  name: Words,
  hint: Words,
  keywords: Words,
  {
    defaultUrgent = false,
    subReasons = [],
  }: Partial<Pick<SeedCategory, 'defaultUrgent' | 'subReasons'>> = {},
): SeedCategory => ({
  code,
  name,
  hint,
  keywords: [...keywords.zh.split('，'), ...keywords.en.split(', ')],
  defaultUrgent,
  subReasons,
});

/** The categories a city starts with, in the order in which the form shows them. */
export const CATEGORIES: readonly SeedCategory[] = [
  category(
    'licensing-refused-or-late',
    { zh: '审批许可拒办或超期', en: 'Licence refused or late' },
    {
      zh: '材料齐了不受理、一拖再拖，或者要求补规定以外的材料',
      en: 'Papers are complete but nobody takes them, it drags on, or papers outside the rules are demanded',
    },
    {
      zh: '审批，许可，执照，证照，不予受理，不给办，超期，补材料，窗口，备案',
      en: 'licence, license, permit, approval, application refused, paperwork',
    },
  ),
  category(
    'arbitrary-charges',
    { zh: '乱收费、乱摊派', en: 'Arbitrary charges' },
    {
      zh: '收没有依据的费用、保证金，强要赞助捐款，或者摊派订报刊',
      en: 'Fees or deposits without a basis, forced sponsorship, donations or subscriptions',
    },
    {
      zh: '收费，乱收费，摊派，保证金，押金，赞助，捐款，订阅',
      en: 'fee, charge, deposit, sponsorship, donation',
    },
  ),
  category(
    'policy-not-delivered',
    { zh: '惠企政策不兑现', en: 'Policy not delivered' },
    {
      zh: '符合条件的补贴、奖励、税费减免、稳岗返还，申请了却拿不到',
      en: 'A subsidy, reward, tax or fee relief that you qualify for does not arrive',
    },
    {
      zh: '补贴，补助，奖励，减免，退税，稳岗，惠企，政策，兑现',
      en: 'subsidy, grant, reward, relief, refund, policy',
    },
  ),
  category(
    'solicitation-of-favours',
    { zh: '吃拿卡要', en: 'Solicitation of favours' },
    {
      zh: '办事人员暗示要好处、要请客送礼，不给就刁难',
      en: 'An official hints at favours, meals or gifts, and makes trouble without them',
    },
    {
      zh: '吃拿卡要，好处费，红包，送礼，请客，刁难，索要',
      en: 'bribe, favour, kickback, gift, demanded money',
    },
  ),
  category(
    'forced-intermediary-or-association',
    { zh: '强制中介服务或强制入会', en: 'Forced intermediary or association' },
    {
      zh: '非要找指定的中介、检测、评估公司，或者被要求加入协会、交会费',
      en: 'You must use a certain agency, tester or appraiser, or join an association and pay dues',
    },
    {
      zh: '中介，指定机构，指定公司，检测公司，评估公司，代理公司，协会，商会，入会，会费',
      en: 'intermediary, agency, association, membership dues',
    },
  ),
  category(
    'irregular-inspection',
    { zh: '违规涉企检查', en: 'Irregular inspection' },
    {
      zh: '重复检查、多头检查、不亮码不出示证件，或者检查时提出不该提的要求',
      en: 'Repeated or overlapping visits, no code or certificate shown, or demands that an inspection must not make',
    },
    {
      zh: '检查，执法，亮码，扫码，多头检查，重复检查，上门，证件，抽查',
      en: 'inspection, inspector, repeated visits, no certificate, checked again',
    },
    { subReasons: INSPECTION_MUST_NOTS },
  ),
  category(
    'unfair-penalty',
    { zh: '处罚不公或首违未免', en: 'Unfair penalty or no first-offence relief' },
    {
      zh: '小过重罚、同样的事罚得不一样，或者轻微首次违法、及时改正了仍被罚',
      en: 'A heavy fine for a small thing, unequal fines, or a fine for a slight first offence put right at once',
    },
    {
      zh: '罚款，处罚，罚单，首违不罚，轻微违法，过罚不当，裁量',
      en: 'fine, penalty, first offence, disproportionate',
    },
  ),
  category(
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
    { defaultUrgent: true },
  ),
  category(
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
  category(
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
  category(
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
  ),
  category(
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
  category(
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
  category(
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
  category(
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
  category(
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
  category(
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
  ),
  category(
    'other',
    { zh: '其他', en: 'Other' },
    {
      zh: '不知道选哪一类就选这里，工作人员会帮您归类',
      en: 'Choose this if none fits; the staff will sort it for you',
    },
    { zh: '其他，其它', en: 'other, something else' },
  ),
];
