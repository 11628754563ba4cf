import { dot } from '../../charts/kinds/dot/index.ts';
import type { FigureId } from '../../data/model/figures.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { withRounding } from '../rounding.ts';

/** What is compared, with the percent that the one is of the other; agreement first. */
const MATCHES: readonly (readonly [key: string, label: string, match: FigureId])[] = [
  ['iva-growth', 'Industry’s growth in ten years', 'd-match-iva-growth'],
  ['iva-multiple', 'Its growth from 2014 to 2022', 'd-match-iva-multiple'],
  ['contracts', 'Contracts’ growth a year', 'd-match-contracts'],
  ['gdp-ratio', 'GDP of 2023 over 2013', 'd-match-gdp-ratio'],
  ['equipment-points', 'Average of 2020, lead as points', 'd-match-equipment-points'],
  ['q3', 'Manufacturing, three quarters of 2020', 'd-match-q3'],
  ['equipment-percent', 'Average of 2020, lead as percent', 'd-match-equipment-percent'],
  ['contribution', 'Manufacturing’s contribution, 2020', 'd-match-contribution'],
  ['real-for-nominal', 'The stated rate for GDP’s doubling', 'd-match-real-for-nominal'],
  ['iva-editions', 'Industry in 2023 over 2022, two editions', 'd-match-iva-editions'],
  ['boeing', 'Boeing’s planned capacity over a doubled one', 'd-match-boeing'],
  ['benteler', 'Benteler’s growth, one report over the other', 'd-match-benteler'],
];

export const statedAndComputed = defineExhibit<typeof dot>({
  slug: 'stated-and-computed',
  kind: dot,
  headline: { en: 'Half the dots sit on the line; four fall clearly short' },
  subtitle: { en: 'What was computed as a percent of what was stated, or one statement as a percent of the other' },
  note: {
    en: 'The checks that set two figures for one thing beside each other. Whiskers show what rounding allows, of both figures. A dot on the line means agreement. Manufacturing’s contribution misses it a little, most likely because the bureau used the weights of the year before. The arrow of the two editions says that the figure of 2022 is itself only a lower bound.',
  },
  rows: (language) => MATCHES.map(([key, label, id]) => ({ key, label, datum: withRounding(datum(id, language), id) })),
  base: (language) => ({
    unit: 'percent',
    unitLabel: 'Computed, as a part of stated',
    itemLabel: 'Check',
    domain: [45, 130],
    reference: { datum: datum('d-match-equipment-points', language, { text: 'as stated' }), label: 'Exactly' },
  }),
  views: {
    all: {
      says: {
        en: 'Six sums land on what was stated, within rounding. Read as a percent, the lead of 2020 falls short by less than rounding allows; manufacturing’s contribution just misses. {xh24-gdp-growth-rate} makes {d-match-real-for-nominal} of what GDP did; Boeing’s plan is {d-match-boeing} of a doubling, and one of Benteler’s rates {d-match-benteler} of the other.',
      },
    },
  },
});
