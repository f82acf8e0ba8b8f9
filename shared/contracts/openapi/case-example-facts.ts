/** What both views of the example say. */
export const TITLE = '同一部门一个月内三次上门检查';
export const CENTRE = { id: '330200-intake', name: '宁波市企业诉求受理中心', nameEn: 'Ningbo Intake Centre' };
export const DUE_AT = '2026-11-25T15:59:59.000Z';
export const SUBMITTED_TEXT = { zh: '诉求已提交', en: 'Complaint filed' };
