import { bar } from '../../charts/kinds/bar/index.ts';
import { formatPeriod } from '../../data/words/format.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { nameOf, type NameId } from './names.ts';
import { TONES } from '../tones.ts';

/** The chains an official text singled out, and the total that stands beside them, period by period. */
const PERIODS: readonly {
  period: string;
  chains: readonly (readonly [NameId, FigureId])[];
  total: readonly [NameId, FigureId];
}[] = [
  {
    period: '2021',
    chains: [
      ['it-innovation', 'ctx-chain-2021-xinchuang'],
      ['integrated-circuits', 'ctx-chain-2021-ic'],
      ['biomedicine', 'ctx-chain-2021-biomedicine'],
    ],
    total: ['twelve-chains', 'ctx-chains-growth-2021'],
  },
  {
    period: '2022-H1',
    chains: [
      ['aerospace', 'ctx-chain-2022-h1-aerospace'],
      ['biomedicine', 'ctx-chain-2022-h1-biomedicine'],
      ['connected-vehicles', 'ctx-chain-2022-h1-vehicles'],
    ],
    total: ['twelve-chains', 'ctx-chains-growth-2022-h1'],
  },
  {
    period: '2023',
    chains: [
      ['integrated-circuits', 'cd24-ic-growth'],
      ['connected-vehicles', 'cd24-connected-vehicles-growth'],
      ['aerospace', 'cd24-aerospace-growth'],
    ],
    total: ['all-industry', 'tianjin-industry-growth@2023'],
  },
  {
    period: '2024',
    chains: [
      ['aerospace', 'ctx-chain-2024-aerospace'],
      ['connected-vehicles', 'ctx-chain-2024-vehicles'],
      ['it-innovation', 'ctx-chain-2024-xinchuang'],
    ],
    total: ['all-industry', 'tianjin-industry-growth@2024'],
  },
];

const rowsOf = (language: Language) =>
  PERIODS.flatMap(({ period, chains, total }) => {
    const words = formatPeriod(period, language);
    const group = words.charAt(0).toUpperCase() + words.slice(1);
    return [
      ...chains.map(([name, id]) => ({
        key: `${period}-${name}`,
        group,
        label: nameOf(name, language),
        datum: datum(id, language, { form: 'signed' }),
      })),
      {
        key: `${period}-total`,
        group,
        label: nameOf(total[0], language),
        datum: datum(total[1], language, { form: 'signed' }),
        tone: TONES.tianjin,
      },
    ];
  });

export const chainsByYear = defineExhibit<typeof bar>({
  slug: 'chains-by-year',
  kind: bar,
  headline: { en: 'The chains in the news change; the total beside them always grows less' },
  subtitle: {
    en: 'Growth on the year before, the three chains that official texts singled out and the total, Tianjin, 2021 to 2024',
  },
  note: {
    en: 'Each panel is the choice of its own announcement, so the panels are not one series. For 2021 and for the first half of 2022 the total is that of all twelve chains; for 2023 and 2024 we found it only for all industry above designated size. For the chains of 2021, 2022 and 2024 our excerpts don’t say whether added value or another measure grew.',
  },
  rows: rowsOf,
  base: (language) => ({
    unit: 'percent',
    unitLabel: exhibitWords(language).chainsByYear.unit,
    signed: true,
  }),
  views: {
    all: {
      says: {
        en: 'Singled-out chains grew by up to {ctx-chain-2021-xinchuang} in 2021, {ctx-chain-2022-h1-aerospace} in the first half of 2022, {cd24-ic-growth} in 2023 and {ctx-chain-2024-aerospace} in 2024; the totals beside them by {ctx-chains-growth-2021}, {ctx-chains-growth-2022-h1}, {tianjin-industry-growth@2023} and {tianjin-industry-growth@2024}.',
      },
    },
  },
});
