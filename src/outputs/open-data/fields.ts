/** The fields of a figure's record, described once: the JSON Schema, the table schema and the columns of the CSV come from here. */
import { SINGLE_READINGS, STATUSES } from '../../data/model/schema.ts';

export interface Field {
  readonly name: string;
  /** `ids` are several ids: an array in JSON, separated by spaces in CSV. */
  readonly type: 'string' | 'number' | 'ids';
  readonly about: string;
  readonly required?: true;
  readonly oneOf?: readonly string[];
}

export const FIELDS: readonly Field[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    about: 'Id of the figure; its row on the data page has the same address, with -- for @.',
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    oneOf: ['claim', 'point', 'derivation'],
    about: 'A claim, one point of a series, or our own arithmetic.',
  },
  { name: 'series', type: 'string', about: 'For points: the series.' },
  {
    name: 'text_en',
    type: 'string',
    required: true,
    about: 'The figure as English readers see it, with every digit that was stated.',
  },
  { name: 'text_zh', type: 'string', required: true, about: 'The figure as Chinese readers write it.' },
  {
    name: 'reading',
    type: 'string',
    required: true,
    oneOf: [...SINGLE_READINGS, 'range'],
    about: 'How the value is to be read: exact, approximate, a bound, or a range.',
  },
  {
    name: 'value',
    type: 'number',
    about:
      'The value in the unit itself (yuan, not billions); for a range, see low and high. Derived values are not rounded.',
  },
  { name: 'low', type: 'number', about: 'For ranges: the lower end.' },
  { name: 'high', type: 'number', about: 'For ranges: the upper end.' },
  { name: 'step', type: 'number', about: 'Size of the last digit that was stated or that we print.' },
  { name: 'unit', type: 'string', required: true, about: 'Id of the unit.' },
  { name: 'unit_en', type: 'string', required: true, about: 'Name of the unit.' },
  { name: 'rounding_low', type: 'number', about: 'For derivations: the least that the rounding of the inputs allows.' },
  { name: 'rounding_high', type: 'number', about: 'For derivations: the most that the rounding of the inputs allows.' },
  { name: 'measure_en', type: 'string', required: true, about: 'What the figure measures.' },
  { name: 'measure_zh', type: 'string', about: 'What the figure measures, in Chinese.' },
  { name: 'place', type: 'string', required: true, about: 'Id of the place.' },
  { name: 'place_en', type: 'string', required: true, about: 'Name of the place.' },
  { name: 'company', type: 'string', about: 'Id of the company, where the figure is a company’s.' },
  { name: 'company_en', type: 'string', about: 'Name of the company.' },
  {
    name: 'period',
    type: 'string',
    required: true,
    about:
      'Year, half (2024-H1), quarter, month or day; two of them with a slash for a change from the first to the second.',
  },
  { name: 'period_en', type: 'string', required: true, about: 'The period in words.' },
  {
    name: 'status',
    type: 'string',
    required: true,
    oneOf: STATUSES,
    about: 'Result, claim, plan, target, our arithmetic, or context from outside the five sources.',
  },
  { name: 'source', type: 'string', about: 'Id of the source; derivations have inputs instead.' },
  { name: 'source_en', type: 'string', about: 'Publisher and date.' },
  { name: 'speaker', type: 'string', about: 'Id of the person or body that says so, within the source.' },
  { name: 'speaker_en', type: 'string', about: 'Name of that person or body.' },
  { name: 'office_en', type: 'string', about: 'Office of that person.' },
  { name: 'phrase', type: 'string', about: 'The source’s own words that carry the figure, at most twelve.' },
  { name: 'original', type: 'string', about: 'The words of an outside source in its own language.' },
  { name: 'note_en', type: 'string', about: 'The editor’s note.' },
  { name: 'note_zh', type: 'string', about: 'The editor’s note, in Chinese.' },
  { name: 'formula_en', type: 'string', about: 'For derivations: the sum, with its inputs.' },
  { name: 'formula_zh', type: 'string', about: 'For derivations: the sum, in Chinese.' },
  { name: 'inputs', type: 'ids', about: 'For derivations: ids of the figures it is worked out from.' },
  { name: 'corrections', type: 'ids', about: 'Ids of the corrections to what was printed.' },
  { name: 'checks', type: 'ids', about: 'Ids of the checks that test the figure or use it.' },
  { name: 'chapters', type: 'ids', about: 'Slugs of the chapters that show it.' },
  { name: 'address', type: 'string', required: true, about: 'Its row on the data page.' },
];
