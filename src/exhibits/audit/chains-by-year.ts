import { bar } from '../../charts/kinds/bar/index.ts';
import { formatPeriod } from '../../data/words/format.ts';
import type { FigureId } from '../../data/model/figures.ts';
import type { Language } from '../../data/model/schema.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { nameOf, type NameId } from '../new-productive-forces/names.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

/** The chains an official text singled out, and the total that stands beside them, period by period. */
const PERIODS: readonly {
  period: string;
  chains: readonly (readonly [NameId, FigureId])[];
  total: readonly [NameId, FigureId];
}[] = [
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
    total: ['twelve-chains', 'd-chains-growth-2024'],
  },
  {
    period: '2025',
    chains: [
      ['connected-vehicles', 'ctx-chain-2025-vehicles'],
      ['it-innovation', 'ctx-chain-2025-xinchuang'],
      ['aerospace', 'ctx-chain-2025-aerospace'],
    ],
    total: ['twelve-chains', 'ctx-chains-growth-2025'],
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
  headline: {
    en: 'The chains in the news change; the total always grows less',
    zh: '新闻里的产业链年年在换，整体总是增得更慢',
  },
  subtitle: {
    en: 'Real growth of added value on the year before, three chains that official texts singled out and the total, Tianjin, 2022 to 2025',
    zh: '天津增加值实际增速：官方文本点名的三条产业链与整体，2022年至2025年',
  },
  note: {
    en: 'Each panel is the choice of its own announcement, so the panels are not one series. The total is that of all twelve chains, for 2024 by our arithmetic; for the whole of 2023 it was not found, and all industry stands instead. The work report of January 2024 names two more chains that grew by {ctx-chain-2023-equipment}; the release for 2025 names five, of which the first three stand here.',
    zh: '每一格都是当次发布自己挑的，所以各格不是一个序列。整体指十二条产业链合计，2024年为本站推算；2023年全年没有查到，以规模以上工业代替。2024年1月的政府工作报告另点名两条，增速{ctx-chain-2023-equipment}；2025年的发布点名五条，这里取前三条。',
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
        en: 'Singled-out chains grew at most by {ctx-chain-2022-h1-aerospace} in the first half of 2022, {cd24-ic-growth} in 2023, {ctx-chain-2024-aerospace} in 2024 and {ctx-chain-2025-vehicles} in 2025; the totals beside them by {ctx-chains-growth-2022-h1}, {tianjin-industry-growth@2023}, {d-chains-growth-2024} and {ctx-chains-growth-2025}.',
        zh: '被点名的产业链，最高增速2022年上半年为{ctx-chain-2022-h1-aerospace}，2023年{cd24-ic-growth}，2024年{ctx-chain-2024-aerospace}，2025年{ctx-chain-2025-vehicles}；旁边的整体依次为{ctx-chains-growth-2022-h1}、{tianjin-industry-growth@2023}、{d-chains-growth-2024}和{ctx-chains-growth-2025}。',
      },
    },
  },
});
