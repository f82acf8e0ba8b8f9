import type { z } from 'zod';
import type { me } from '../../shared/contracts/session.ts';

type Role = z.infer<typeof me>['roles'][number];

/** Somebody who can sign in to the demo; `organisation` is an organisation's id or an enterprise's credit code. */
export type DemoPerson = {
  user: string;
  name: string;
  nameEn: string;
  role: Role;
  organisation: string;
  email: string;
};

const person = (
  user: string,
  role: Role,
  organisation: string,
  name: string,
  nameEn: string,
): DemoPerson => ({
  user,
  name,
  nameEn,
  role,
  organisation,
  email: `${user}@suda.example`,
});

/** The people of the demo: every role, a second dispatcher and a second supervisor who review the first ones' work, and the handler and head of two bureaux in different counties. */
export const people = (): DemoPerson[] => [
  person('dispatcher', 'dispatcher', '330200-intake', '周文静', 'Zhou Wenjing'),
  person('dispatcher2', 'dispatcher', '330200-intake', '吴佩琳', 'Wu Peilin'),
  person('handler', 'handler', '330203-market', '陈志远', 'Chen Zhiyuan'),
  person('lead', 'lead', '330203-market', '徐国平', 'Xu Guoping'),
  person('handler2', 'handler', '330212-housing', '王雅琴', 'Wang Yaqin'),
  person('lead2', 'lead', '330212-housing', '张建明', 'Zhang Jianming'),
  person('visitor', 'visitor', '330200-visit', '林晓燕', 'Lin Xiaoyan'),
  person('supervisor', 'supervisor', '330200-supervision', '郑海峰', 'Zheng Haifeng'),
  person('supervisor2', 'supervisor', '330200-supervision', '何晓东', 'He Xiaodong'),
  person('admin', 'admin', '330200-admin', '沈佳琪', 'Shen Jiaqi'),
  person('auditor', 'auditor', '330200-audit', '胡敏', 'Hu Min'),
  person('enterprise', 'enterprise', '91330203MA2000001C', '俞立军', 'Yu Lijun'),
];
