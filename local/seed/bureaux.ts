import type { Place } from './place-names.ts';

/** How the bureau of one trade is called in the city and in a county; city districts differ from counties proper. */
type Bureau = { slug: string; nameOf: (place: Place) => string; nameEn: string };

const isCity = ({ code }: Place): boolean => code.endsWith('00');
const isDistrict = ({ name }: Place): boolean => name.endsWith('区');
const shortName = ({ name }: Place): string => name.slice(0, -1);

/** The bureaux that the city and each of its counties have, under their official names. */
export const BUREAUX: readonly Bureau[] = [
  { slug: 'market', nameOf: ({ name }) => `${name}市场监督管理局`, nameEn: 'Market Regulation Bureau' },
  {
    slug: 'housing',
    nameOf: ({ name }) => `${name}住房和城乡建设局`,
    nameEn: 'Housing and Urban-Rural Development Bureau',
  },
  {
    slug: 'environment',
    nameOf: (place) => `宁波市生态环境局${isCity(place) ? '' : `${shortName(place)}分局`}`,
    nameEn: 'Ecology and Environment Bureau',
  },
  { slug: 'emergency', nameOf: ({ name }) => `${name}应急管理局`, nameEn: 'Emergency Management Bureau' },
  {
    slug: 'tax',
    nameOf: (place) => `国家税务总局${isDistrict(place) ? '宁波市' : ''}${place.name}税务局`,
    nameEn: 'Tax Bureau',
  },
  {
    slug: 'labour',
    nameOf: ({ name }) => `${name}人力资源和社会保障局`,
    nameEn: 'Human Resources and Social Security Bureau',
  },
  {
    slug: 'enforcement',
    nameOf: ({ name }) => `${name}综合行政执法局`,
    nameEn: 'Comprehensive Administrative Enforcement Bureau',
  },
  {
    slug: 'approval',
    nameOf: ({ name }) => `${name}政务服务管理办公室`,
    nameEn: 'Government Services Office',
  },
  { slug: 'commerce', nameOf: ({ name }) => `${name}商务局`, nameEn: 'Commerce Bureau' },
  { slug: 'finance', nameOf: ({ name }) => `${name}财政局`, nameEn: 'Finance Bureau' },
  { slug: 'transport', nameOf: ({ name }) => `${name}交通运输局`, nameEn: 'Transport Bureau' },
  {
    slug: 'police',
    nameOf: (place) => (isDistrict(place) ? `宁波市公安局${shortName(place)}分局` : `${place.name}公安局`),
    nameEn: 'Public Security Bureau',
  },
];
