import type { Organisation, OrganisationDuty, Tier } from '../../shared/domain/organisations/organisation.ts';
import { BUREAUX } from './bureaux.ts';
import { ningboDivisions } from './ningbo-divisions.ts';
import { type Place, placeOf } from './place-names.ts';
import { townOffice } from './town-offices.ts';

const VALID_FROM = '2024-01-01';

type Unit = { slug: string; name: string; nameEn: string; duty: OrganisationDuty };

/** The offices that run the complaint service itself; no two duties that must check each other share an office. */
const SERVICE_OFFICES: readonly Unit[] = [
  {
    slug: 'intake',
    name: '宁波市营商环境投诉受理中心',
    nameEn: 'Ningbo Business Environment Complaint Intake Centre',
    duty: 'intake',
  },
  {
    slug: 'visit',
    name: '宁波市营商环境投诉回访中心',
    nameEn: 'Ningbo Business Environment Return Visit Centre',
    duty: 'return-visit',
  },
  {
    slug: 'supervision',
    name: '宁波市营商环境督办室',
    nameEn: 'Ningbo Business Environment Supervision Office',
    duty: 'supervision',
  },
  {
    slug: 'admin',
    name: '宁波市营商环境投诉平台运行管理中心',
    nameEn: 'Ningbo Complaint Platform Administration Centre',
    duty: 'administration',
  },
  {
    slug: 'audit',
    name: '宁波市营商环境投诉平台安全审计室',
    nameEn: 'Ningbo Complaint Platform Audit Office',
    duty: 'audit',
  },
];

const divisionNode = (place: Place, tier: Tier, parent: string | null): Organisation => ({
  id: place.code,
  kind: 'division',
  tier,
  division: place.code,
  parent,
  name: place.name,
  nameEn: place.nameEn,
  duties: [],
  validFrom: VALID_FROM,
});

const unitOf =
  (place: Place, tier: Tier) =>
  ({ slug, name, nameEn, duty }: Unit): Organisation => ({
    id: `${place.code}-${slug}`,
    kind: 'unit',
    tier,
    division: place.code,
    parent: place.code,
    name,
    nameEn,
    duties: [duty],
    validFrom: VALID_FROM,
  });

const bureauxOf = (place: Place): Unit[] =>
  BUREAUX.map(({ slug, nameOf, nameEn }) => ({
    slug,
    name: nameOf(place),
    nameEn: `${place.nameEn} ${nameEn}`,
    duty: 'handling',
  }));

/** City, counties and towns with their units, each after the division it belongs to. */
export const organisations = (): Organisation[] => {
  const city = placeOf(ningboDivisions.city);
  const counties = ningboDivisions.counties.map(placeOf);
  const towns = ningboDivisions.towns.map(placeOf);
  return [
    divisionNode(city, 'city', null),
    ...[...SERVICE_OFFICES, ...bureauxOf(city)].map(unitOf(city, 'city')),
    ...counties.flatMap((county) => [
      divisionNode(county, 'county', city.code),
      ...bureauxOf(county).map(unitOf(county, 'county')),
    ]),
    ...towns.flatMap((town) => [
      divisionNode(town, 'town', town.code.slice(0, 6)),
      unitOf(town, 'town')({ ...townOffice(town.name), slug: 'office', duty: 'handling' }),
    ]),
  ];
};
