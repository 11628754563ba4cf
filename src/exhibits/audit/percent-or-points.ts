import { dot } from '../../charts/kinds/dot/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { withRounding } from '../rounding.ts';
import { TONES } from '../tones.ts';

const rounded = (id: FigureId, language: Language) => withRounding(datum(id, language), id);

/** The average of 2020 by every road that the copy of Tonight News allows, against the one that was published. */
export const percentOrPoints = defineExhibit<typeof dot>({
  slug: 'percent-or-points',
  kind: dot,
  headline: { en: 'Read as points, both leads arrive at the published average' },
  subtitle: {
    en: 'Growth of all industry above designated size in Tianjin, 2020: published, and worked out from each lead',
  },
  note: {
    en: 'Stated: equipment manufacturing grew by {tn21-equipment-growth}, its lead is {tn21-equipment-lead}, printed with a percent sign; high-tech manufacturing grew by {tn21-high-tech-growth}, its lead is {tn21-high-tech-lead}. The whiskers show what rounding allows. The last lead was printed without a decimal, so its whiskers are wide.',
  },
  rows: (language) => [
    {
      key: 'published',
      label: 'Published average',
      tone: TONES.tianjin,
      datum: rounded('tianjin-industry-growth@2020', language),
    },
    {
      key: 'points',
      label: 'From equipment, lead read as points',
      datum: rounded('d-equipment-average-points', language),
    },
    {
      key: 'percent',
      label: 'From equipment, lead read as percent',
      datum: rounded('d-equipment-average-ratio', language),
    },
    {
      key: 'high-tech',
      label: 'From high-tech, points as printed',
      datum: rounded('d-hightech-average-points', language),
    },
  ],
  base: () => ({
    unit: 'percent',
    unitLabel: 'Real growth on the year before',
    itemLabel: 'Road to the average',
    domain: [1, 2.4],
  }),
  views: {
    all: {
      says: {
        en: 'Published: {tianjin-industry-growth@2020}. Subtracting a lead in points gives {d-equipment-average-points} from equipment and {d-hightech-average-points} from high-tech; dividing by a lead in percent gives {d-equipment-average-ratio}.',
      },
    },
  },
});
