/** English words of the exhibits: names of their rows, columns and axes, by exhibit. */
import type { Text } from '../../data/model/schema.ts';

export const en = {
  /** Between the parts of a mark's accessible name. */
  comma: ', ',
  /** What is printed beside a name: in English its Chinese. */
  nameBeside: (name: Text): string | undefined => name.zh,
  growthOfAddedValue: 'Growth of added value on the year before',

  growth2020: { average: 'The city’s average' },
  equipmentShare: { share: 'Equipment’s share', volume: 'By output alone' },
  investmentShare: { before: '2019, worked back', after: '2020', item: 'Year' },
  industry20182024: { belowZero: 'The only year below zero' },
  policyIndustries: { item: 'Industry' },
  chainsByYear: { unit: 'Growth on the year before' },
  parksAndChains: {
    perUnit: 'One dot is one of its kind',
    chains: 'Industrial chains',
    parks: 'Industrial theme parks',
    members: 'Companies in the alliance',
  },
  turn2020: { quarters: '2020, first three quarters', year: '2020, whole year' },
  projects2020: {
    perUnit: 'One dot is one project',
    highTech: 'High-tech manufacturing',
    smart: 'Smart manufacturing',
  },
  investment2020: {
    byProduct: 'Sorted by what is made',
    byProcess: 'Sorted by how it is made',
    all: 'All manufacturing',
    highTech: 'High-tech manufacturing',
    rest: 'The rest of manufacturing',
    smart: 'Smart manufacturing',
    unit: 'Growth of investment on the year before',
  },

  tenYears: { part: 'Industry', whole: 'GDP', share: 'Industry’s share', item: 'Year' },
  gdpByPlace: { total: 'All three', unit: 'GDP', item: 'Place' },
  nominalAndReal: { unit: 'Growth a year', item: 'What is measured' },
  realGrowth: { unit: 'Growth on the year before', item: 'Place' },
  profitH12024: {
    implied: (period: string) => `${period}, implied`,
    published: (period: string) => `${period}, published`,
    unit: 'Total profit',
    item: 'Period',
  },
  clusterShares: {
    lifeHealth: 'Life and health',
    powerEquipment: 'Power and new-energy equipment',
    itOctober: 'IT application innovation and network security, report of October',
    itApril: 'IT application innovation, briefing of April',
    unit: 'Share of the national total',
    item: 'Cluster',
  },
  sixChains: { item: 'List' },
  regionMap: {
    lines: {
      'beijing-tianjin': 'Beijing-Tianjin',
      'beijing-tangshan': 'Beijing-Tangshan',
      'beijing-binhai-north': 'Beijing-Binhai, north section',
      'beijing-binhai-south': 'South section, being built',
    },
    companies: 'companies, ten to a dot',
    capital: 'yuan, a billion to a dot',
    misprint: 'Printed as “Beijing-Harbin”',
    centralDistricts: 'Six central districts',
  },
  arrivals2022: {
    companies: 'Companies',
    companiesADot: 'One dot is 10 companies',
    projects: 'New large projects',
    projectsADot: 'One dot is 10 projects',
    capital: 'Capital',
    capitalADot: 'One dot is 1 billion yuan',
    item: 'What came',
  },
  parkRegistrations: { both: 'Both parks', opening: 'Binhai park opens', unit: 'Companies registered since opening' },
  baodi: {
    projects: 'Key projects brought in by Zhongguancun’s resources',
    claimed: 'claimed, January 2023',
    smallFirms: 'National-level small and medium-sized technology firms',
    highTech: 'National-level high-tech companies',
    target: 'target for 2023',
    unit: 'Number',
    item: 'What is counted',
  },
  highSpeedRail: { label: 'High-speed railways', unit: 'Kilometres' },
  techContracts: { label: 'Contracts', unit: 'Technology contracts', gap: 'Nothing found for 2014 to 2020' },
  coordinationTimeline: { item: 'What happened' },

  checks: { aYear: 'A year' },
};

/** What each language has words for. */
export type ExhibitWords = typeof en;
