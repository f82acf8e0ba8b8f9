import { INSPECTION_MUST_NOTS } from './inspection-must-nots.ts';
import {
  CHARGES_QUESTIONS,
  INSPECTION_QUESTIONS,
  LICENSING_QUESTIONS,
  PENALTY_QUESTIONS,
} from './questions-of-conduct.ts';
import { type SeedCategory, seedCategory } from './seed-category.ts';

/** Complaints about how officials act: licensing, charges, favours, inspections, penalties. */
export const CATEGORIES_OF_CONDUCT: readonly SeedCategory[] = [
  seedCategory(
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
    { questions: LICENSING_QUESTIONS },
  ),
  seedCategory(
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
    { questions: CHARGES_QUESTIONS },
  ),
  seedCategory(
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
  seedCategory(
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
  seedCategory(
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
  seedCategory(
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
    { subReasons: INSPECTION_MUST_NOTS, questions: INSPECTION_QUESTIONS },
  ),
  seedCategory(
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
    { questions: PENALTY_QUESTIONS },
  ),
];
