/** An enterprise of the demo; all are invented. */
export type DemoEnterprise = {
  /** Unified social credit code. */
  creditCode: string;
  name: string;
  address: string;
  /** Division code of the town it is in. */
  division: string;
  /** Section of GB/T 4754-2017, A–T. */
  industry: string;
};

const enterprise = (
  creditCode: string,
  industry: string,
  division: string,
  name: string,
  address: string,
): DemoEnterprise => ({ creditCode, name, address, division, industry });

/** Enterprises in all ten counties, from a factory to a noodle shop and a farmers' cooperative. */
export const enterprises = (): DemoEnterprise[] => [
  enterprise(
    '91330203MA2000001C',
    'I',
    '330203001',
    '宁波海曙甬诚信息技术有限公司',
    '宁波市海曙区南门街道甬水桥路88号',
  ),
  enterprise(
    '91330206MA2000002T',
    'C',
    '330206002',
    '宁波北仑港达精密模具有限公司',
    '宁波市北仑区新碶街道明州路166号',
  ),
  enterprise('92330282MA2000003W', 'H', '330282006', '慈溪市古塘老灶面馆', '慈溪市古塘街道新城大道北路21号'),
  enterprise(
    '91330212MA2000004N',
    'E',
    '330212006',
    '宁波鄞州明筑建设工程有限公司',
    '宁波市鄞州区首南街道天童南路700号',
  ),
  enterprise(
    '91330211MA2000005B',
    'C',
    '330211002',
    '宁波镇海蛟川化工新材料有限公司',
    '宁波市镇海区蛟川街道镇骆东路1818号',
  ),
  enterprise(
    '91330281MA2000006T',
    'C',
    '330281103',
    '余姚市泗门光明电器有限公司',
    '余姚市泗门镇滨海大道12号',
  ),
  enterprise(
    '91330205MA2000007U',
    'G',
    '330205007',
    '宁波江北洪塘顺通物流有限公司',
    '宁波市江北区洪塘街道长兴路199号',
  ),
  enterprise(
    '91330225MA2000008X',
    'A',
    '330225101',
    '象山石浦渔源水产养殖有限公司',
    '象山县石浦镇渔港中路56号',
  ),
  enterprise('91330226MA2000009F', 'C', '330226111', '宁海县西店恒亮灯具有限公司', '宁海县西店镇香石北路9号'),
  enterprise(
    '91330213MA200000AP',
    'H',
    '330213100',
    '宁波奉化溪口山居酒店管理有限公司',
    '宁波市奉化区溪口镇武岭西路138号',
  ),
  enterprise(
    '92330203MA200000B8',
    'F',
    '330203005',
    '宁波市海曙鼓楼福源食品店',
    '宁波市海曙区鼓楼街道公园路35号',
  ),
  enterprise('93330281MA200000C7', 'A', '330281114', '余姚市梁弄山果农民专业合作社', '余姚市梁弄镇正蒙街7号'),
];
