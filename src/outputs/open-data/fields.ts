/**
 * The fields of a figure's record, described once: the JSON Schema, the table schema and the columns of the CSV come
 * from here.
 */
import { SINGLE_READINGS, STATUSES } from '../../data/model/schema.ts';
import type { OutputWords } from '../words/en.ts';

export interface Field {
  /** What it holds is said under the same name in the dictionary. */
  readonly name: keyof OutputWords['openData']['fields'];
  /** `ids` are several ids: an array in JSON, separated by spaces in CSV. */
  readonly type: 'string' | 'number' | 'ids';
  readonly required?: true;
  readonly oneOf?: readonly string[];
}

export const FIELDS: readonly Field[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    oneOf: ['claim', 'point', 'derivation'],
  },
  { name: 'series', type: 'string' },
  {
    name: 'text_en',
    type: 'string',
    required: true,
  },
  { name: 'text_zh', type: 'string', required: true },
  {
    name: 'reading',
    type: 'string',
    required: true,
    oneOf: [...SINGLE_READINGS, 'range'],
  },
  {
    name: 'value',
    type: 'number',
  },
  { name: 'low', type: 'number' },
  { name: 'high', type: 'number' },
  { name: 'step', type: 'number' },
  { name: 'unit', type: 'string', required: true },
  { name: 'unit_en', type: 'string', required: true },
  { name: 'unit_zh', type: 'string', required: true },
  { name: 'rounding_low', type: 'number' },
  { name: 'rounding_high', type: 'number' },
  { name: 'measure_en', type: 'string', required: true },
  { name: 'measure_zh', type: 'string' },
  { name: 'place', type: 'string', required: true },
  { name: 'place_en', type: 'string', required: true },
  { name: 'place_zh', type: 'string', required: true },
  { name: 'company', type: 'string' },
  { name: 'company_en', type: 'string' },
  { name: 'company_zh', type: 'string' },
  {
    name: 'period',
    type: 'string',
    required: true,
  },
  { name: 'period_en', type: 'string', required: true },
  { name: 'period_zh', type: 'string', required: true },
  {
    name: 'status',
    type: 'string',
    required: true,
    oneOf: STATUSES,
  },
  { name: 'source', type: 'string' },
  { name: 'source_en', type: 'string' },
  { name: 'source_zh', type: 'string' },
  { name: 'speaker', type: 'string' },
  { name: 'speaker_en', type: 'string' },
  { name: 'speaker_zh', type: 'string' },
  { name: 'office_en', type: 'string' },
  { name: 'office_zh', type: 'string' },
  { name: 'phrase', type: 'string' },
  { name: 'original', type: 'string' },
  { name: 'note_en', type: 'string' },
  { name: 'note_zh', type: 'string' },
  { name: 'formula_en', type: 'string' },
  { name: 'formula_zh', type: 'string' },
  { name: 'inputs', type: 'ids' },
  { name: 'corrections', type: 'ids' },
  { name: 'checks', type: 'ids' },
  { name: 'chapters', type: 'ids' },
  { name: 'address', type: 'string', required: true },
  { name: 'address_zh', type: 'string', required: true },
];
