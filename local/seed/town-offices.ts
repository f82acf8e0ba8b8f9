/** What the government of a town is called by the kind of town, which its name ends in. */
const OFFICES = [
  { suffix: '街道', name: '办事处', nameEn: 'Subdistrict Office' },
  { suffix: '镇', name: '人民政府', nameEn: 'Town Government' },
  { suffix: '乡', name: '人民政府', nameEn: 'Township Government' },
] as const;

/** Development zones and parks that the statistics list among the towns. */
const ZONE_OFFICE = { name: '管理委员会', nameEn: 'Administrative Committee' } as const;

/** Names the office of a town: 南门街道办事处, 高桥镇人民政府, 保税区管理委员会. */
export const townOffice = (town: string): { name: string; nameEn: string } => {
  const office = OFFICES.find(({ suffix }) => town.endsWith(suffix)) ?? ZONE_OFFICE;
  return { name: `${town}${office.name}`, nameEn: `${town} ${office.nameEn}` };
};
