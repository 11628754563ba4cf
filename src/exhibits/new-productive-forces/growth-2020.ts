import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { nameOf } from './names.ts';
import { TONES } from '../tones.ts';

export const growth2020 = defineExhibit<typeof bar>({
  slug: 'growth-2020',
  kind: bar,
  headline: { en: 'In the pandemic year, makers of equipment left the average behind' },
  subtitle: { en: 'Real growth of added value on the year before, firms above designated size, Tianjin, 2020' },
  note: {
    en: 'The source never states the city’s average. Its two leads imply it: {tn21-equipment-growth} less {tn21-equipment-lead}, and {tn21-high-tech-growth} less {tn21-high-tech-lead}, both leave {d-equipment-average-points}. The Beijing statistics bureau printed the same rate for Tianjin. The equipment lead is printed with a percent sign; we read percentage points. How far the groups overlap is not said, so the bars are not parts of one whole.',
  },
  rows: (language) => [
    {
      key: 'average',
      label: nameOf('all-industry', language),
      datum: datum('tianjin-industry-growth@2020', language, { form: 'signed' }),
      tone: TONES.tianjin,
    },
    {
      key: 'manufacturing',
      label: nameOf('manufacturing', language),
      datum: datum('tn21-manufacturing-growth', language, { form: 'signed' }),
    },
    {
      key: 'high-tech',
      label: nameOf('high-tech', language),
      datum: datum('tn21-high-tech-growth', language, { form: 'signed' }),
      lead: datum('tn21-high-tech-lead', language, { form: 'full' }),
    },
    {
      key: 'equipment',
      label: nameOf('equipment', language),
      datum: datum('tn21-equipment-growth', language, { form: 'signed' }),
      lead: datum('tn21-equipment-lead', language, { form: 'full' }),
    },
  ],
  base: (language) => ({
    unit: 'percent',
    unitLabel: exhibitWords(language).growthOfAddedValue,
    signed: true,
    reference: {
      datum: datum('tianjin-industry-growth@2020', language, { form: 'signed' }),
      label: exhibitWords(language).growth2020.average,
    },
  }),
  // All bars from the first step on: one alone would leave the stage empty.
  views: {
    all: {
      says: {
        en: 'Against {tianjin-industry-growth@2020} for all firms above designated size: manufacturing {tn21-manufacturing-growth}, high-tech manufacturing {tn21-high-tech-growth}, equipment manufacturing {tn21-equipment-growth}.',
      },
    },
    average: {
      change: () => ({ emphasis: ['average'] }),
      says: {
        en: 'The city’s average: all industry above designated size grew by {tianjin-industry-growth@2020} in 2020.',
      },
    },
    manufacturing: {
      change: () => ({ emphasis: ['average', 'manufacturing'] }),
      says: { en: 'Manufacturing as a whole, at {tn21-manufacturing-growth}, stood just below the average.' },
    },
    'high-tech': {
      change: () => ({
        emphasis: ['average', 'high-tech'],
        measure: 'high-tech',
      }),
      says: {
        en: 'High-tech manufacturing grew by {tn21-high-tech-growth}, {tn21-high-tech-lead} faster than all.',
      },
    },
    equipment: {
      change: () => ({ emphasis: ['average', 'equipment'], measure: 'equipment' }),
      says: {
        en: 'Equipment manufacturing grew by {tn21-equipment-growth}, {tn21-equipment-lead} faster than all.',
      },
    },
  },
});
