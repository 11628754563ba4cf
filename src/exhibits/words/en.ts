/** English words of the exhibits: names of their rows, columns and axes, by exhibit. */
import type { Text } from '../../data/model/schema.ts';
import { chineseBeside, type Form } from '../../data/words/format.ts';

export const en = {
  /** Between the parts of a mark's accessible name. */
  comma: ', ',
  /** What is printed beside a name: in English its Chinese. */
  nameBeside: (name: Text): string | undefined => chineseBeside(name, 'en'),
  growthOfAddedValue: 'Growth of added value on the year before',

  growth2020: { average: 'The city’s average' },
  equipmentWeight: { share: 'Equipment’s share', volume: 'By output alone' },
  policyIndustries: { item: 'Industry' },
  chainsByYear: { unit: 'Growth on the year before' },

  tenYears: { part: 'Industry', whole: 'GDP', share: 'Industry’s share', item: 'Year' },
  gdpByPlace: { total: 'All three', unit: 'GDP', item: 'Place' },
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
  parkRegistrations: { both: 'Both parks', opening: 'Binhai park opens', unit: 'Companies registered since opening' },
  coordinationTimeline: { item: 'What happened' },

  /** `beside`: how a value is printed where the axis names its unit. */
  checks: { aYear: 'A year', beside: 'short' as Form },
};

/** What each language has words for. */
export type ExhibitWords = typeof en;
