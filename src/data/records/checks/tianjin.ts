/** Checks on Tianjin's industry: percent and points, shares, investment, translation. */
import type { CheckInput } from '../../model/check-types.ts';
import { signs } from '../derivations/signs.ts';

export const tianjinChecks = {
  'equipment-lead': {
    verdict: 'holds-if',
    rests: {
      left: 'tianjin-industry-growth@2020',
      is: 'meets',
      right: 'd-equipment-average-points',
      given: 'the lead is in points',
    },
    kind: 'percent-or-points',
    sources: ['tonight-news-2021', 'beijing-statistics-2021-07'],
    title: { en: 'Does equipment manufacturing’s lead in 2020 fit the city’s average?' },
    stated: ['tn21-equipment-growth', 'tn21-equipment-lead', 'tianjin-industry-growth@2020'],
    computed: ['d-equipment-average-points', 'd-equipment-average-ratio'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'tianjin-industry-growth@2020', as: { en: 'Average, published' } },
        { figure: 'd-equipment-average-points', as: { en: 'Lead as points' } },
        { figure: 'd-equipment-average-ratio', as: { en: 'Lead as percent' } },
      ],
    },
    formula: signs('{tn21-equipment-growth} − {tn21-equipment-lead} = {d-equipment-average-points}'),
    verdictSentence: { en: 'Yes, in points, not in percent as printed: subtraction gives the official average.' },
    detail: {
      en: 'Dividing, as a percent would require, gives {d-equipment-average-ratio}: less than the published {tianjin-industry-growth@2020}, though rounding could close the gap. The next lead in the passage is printed as points and leads to the same average.',
    },
  },
  'high-tech-lead': {
    verdict: 'holds',
    rests: { left: 'tianjin-industry-growth@2020', is: 'meets', right: 'd-hightech-average-points' },
    kind: 'arithmetic',
    sources: ['tonight-news-2021', 'beijing-statistics-2021-07'],
    title: { en: 'Does high-tech manufacturing’s lead point to the same average?' },
    stated: ['tn21-high-tech-growth', 'tn21-high-tech-lead', 'tianjin-industry-growth@2020'],
    computed: ['d-hightech-average-points', 'd-equipment-average-points'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'tianjin-industry-growth@2020', as: { en: 'Average, published' } },
        { figure: 'd-hightech-average-points', as: { en: 'From high-tech' } },
        { figure: 'd-equipment-average-points', as: { en: 'From equipment' } },
      ],
    },
    formula: signs('{tn21-high-tech-growth} − {tn21-high-tech-lead} = {d-hightech-average-points}'),
    verdictSentence: { en: 'Yes: {d-hightech-average-points}, as from equipment manufacturing and as published.' },
    detail: {
      en: 'Two leads over one average must point to the same average, and they do. The source never states it.',
    },
  },
  'the-turn-of-2020': {
    verdict: 'holds',
    rests: { left: 'ctx-manufacturing-growth-2020-q3', is: 'meets', right: 'd-manufacturing-growth-q3' },
    kind: 'arithmetic',
    sources: ['tonight-news-2021', 'tianjin-q3-2020'],
    title: { en: 'Did manufacturing shrink before it grew in 2020?' },
    stated: ['tn21-manufacturing-growth', 'tn21-manufacturing-acceleration', 'ctx-manufacturing-growth-2020-q3'],
    computed: ['d-manufacturing-growth-q3'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'ctx-manufacturing-growth-2020-q3', as: { en: 'Three quarters, reported' } },
        { figure: 'd-manufacturing-growth-q3', as: { en: 'Three quarters, computed' } },
        { figure: 'tn21-manufacturing-growth', as: { en: 'Whole year' } },
      ],
    },
    formula: signs('{tn21-manufacturing-growth} − {tn21-manufacturing-acceleration} = {d-manufacturing-growth-q3}'),
    verdictSentence: {
      en: 'Yes. The difference gives {d-manufacturing-growth-q3} for three quarters, as reported in October 2020.',
    },
    detail: {
      en: 'The article says only that growth got faster. Subtracting shows that it had been a fall; the last quarter turned it.',
    },
  },
  'manufacturing-weight': {
    verdict: 'unknowable',
    kind: 'arithmetic',
    sources: ['tonight-news-2021', 'cnr-2021-01'],
    title: { en: 'Do manufacturing’s weight and growth give its contribution?' },
    stated: ['tn21-manufacturing-share', 'tn21-manufacturing-growth', 'ctx-manufacturing-contribution-2020'],
    computed: ['d-manufacturing-contribution'],
    comparison: {
      unit: 'percentage-point',
      figures: [
        { figure: 'ctx-manufacturing-contribution-2020', as: { en: 'Stated' } },
        { figure: 'd-manufacturing-contribution', as: { en: 'Computed' } },
      ],
    },
    formula: signs('{tn21-manufacturing-share} × {tn21-manufacturing-growth} = {d-manufacturing-contribution}'),
    verdictSentence: {
      en: 'We cannot tell. The weight of 2020 gives {d-manufacturing-contribution}; {ctx-manufacturing-contribution-2020} was stated.',
    },
    detail: {
      en: 'A contribution is weight times growth, in points. The difference is small, but larger than rounding. The sum needs the weight of the year before, and we did not find it.',
    },
  },
  'equipment-share-points': {
    verdict: 'holds-if',
    rests: { why: 'two readings of one sign; no figure of 2019 was published' },
    kind: 'percent-or-points',
    sources: ['tonight-news-2021'],
    title: { en: 'What was equipment manufacturing’s share before it rose to {tn21-equipment-share}?' },
    stated: ['tn21-equipment-share', 'tn21-equipment-share-change'],
    computed: ['d-equipment-share-2019', 'd-equipment-share-2019-relative'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'd-equipment-share-2019', as: { en: 'In 2019, rise as points' } },
        { figure: 'd-equipment-share-2019-relative', as: { en: 'In 2019, rise as percent' } },
        { figure: 'tn21-equipment-share', as: { en: 'In 2020, stated' } },
      ],
    },
    formula: signs('{tn21-equipment-share} − {tn21-equipment-share-change} = {d-equipment-share-2019}'),
    verdictSentence: {
      en: 'If the rise is in points, {d-equipment-share-2019}; as a percent it would be {d-equipment-share-2019-relative}.',
    },
    detail: {
      en: 'The copy prints a percent sign here too. The lead in the same sentence fits best as points, and we read points. Unlike for the lead, no second figure supports it.',
    },
  },
  'equipment-share-prices': {
    verdict: 'holds-if',
    rests: {
      left: 'd-equipment-share-by-volume',
      is: 'below',
      right: 'tn21-equipment-share',
      given: 'prices or coverage explain the rest',
    },
    kind: 'real-or-nominal',
    sources: ['tonight-news-2021', 'china-news-2025-01', 'tianjin-results-2025'],
    title: { en: 'Does the equipment share of {tn21-equipment-share} fit equipment’s growth?' },
    stated: ['tn21-equipment-share', 'tn21-equipment-growth', 'ctx-equipment-share-2024', 'ctx-equipment-share-2025'],
    computed: [
      'd-equipment-share-by-volume',
      'd-equipment-share-price-part',
      'd-equipment-share-2023',
      'd-industry-growth-2020-2024',
    ],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'd-equipment-share-2019', as: { en: 'In 2019' } },
        { figure: 'd-equipment-share-by-volume', as: { en: 'In 2020, by output alone' } },
        { figure: 'tn21-equipment-share', as: { en: 'In 2020, stated' } },
        { figure: 'ctx-equipment-share-2024', as: { en: 'In 2024' } },
      ],
    },
    formula: signs(
      '{d-equipment-share-2019} × (1 + {tn21-equipment-growth}) ÷ (1 + {d-equipment-average-points}) = {d-equipment-share-by-volume}',
    ),
    verdictSentence: {
      en: 'Yes, if prices or coverage explain a part. Output alone gives {d-equipment-share-by-volume}.',
    },
    detail: {
      en: 'A share in money moves with everyone’s prices, oil and gas among them. So {ctx-equipment-share-2024} in 2024 is no proof of lost output, and {ctx-equipment-share-2025} in 2025 none of so much more: output alone does not make such steps.',
    },
  },
  'where-investment-grew': {
    verdict: 'holds',
    rests: { left: 'tn21-high-tech-investment-growth', is: 'above', right: 'tn21-manufacturing-investment-growth' },
    kind: 'arithmetic',
    sources: ['tonight-news-2021'],
    title: { en: 'Did high-tech carry manufacturing investment’s growth of {tn21-manufacturing-investment-growth}?' },
    stated: [
      'tn21-manufacturing-investment-growth',
      'tn21-high-tech-investment-growth',
      'tn21-high-tech-investment-share',
    ],
    computed: ['d-hightech-investment-share-2019', 'd-other-investment-growth'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'tn21-high-tech-investment-growth', as: { en: 'High-tech, stated' } },
        { figure: 'tn21-manufacturing-investment-growth', as: { en: 'All, stated' } },
        { figure: 'd-other-investment-growth', as: { en: 'The rest, computed' } },
      ],
    },
    formula: signs(
      '({tn21-manufacturing-investment-growth} − {d-hightech-investment-share-2019} × {tn21-high-tech-investment-growth}) ÷ (1 − {d-hightech-investment-share-2019}) = {d-other-investment-growth}',
    ),
    verdictSentence: { en: 'Yes, all of it. Investment in the rest changed by about {d-other-investment-growth}.' },
    detail: {
      en: 'Within rounding, the three stated figures leave only a slight fall for the rest of manufacturing. No source says so.',
    },
  },
  'overlapping-projects': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['tonight-news-2021'],
    title: { en: 'How many projects were high-tech or smart in 2020?' },
    stated: ['tn21-high-tech-projects', 'tn21-smart-projects'],
    computed: ['d-projects-at-least', 'd-projects-at-most'],
    comparison: {
      unit: 'project',
      figures: [
        { figure: 'tn21-high-tech-projects', as: { en: 'High-tech' } },
        { figure: 'tn21-smart-projects', as: { en: 'Smart' } },
        { figure: 'd-projects-at-least', as: { en: 'Either, if all overlap' } },
        { figure: 'd-projects-at-most', as: { en: 'Either, if none does' } },
      ],
    },
    formula: signs('{tn21-high-tech-projects} + {tn21-smart-projects} = {d-projects-at-most}'),
    verdictSentence: {
      en: 'We know only bounds: {d-projects-at-least|number}, and {d-projects-at-most|number}. The overlap is not given.',
    },
    detail: {
      en: 'High-tech is what a plant makes; smart is how it makes it. A project can be both, and then it is counted twice.',
    },
  },
  'growth-of-what': {
    verdict: 'holds-if',
    rests: { why: 'a matter of translation' },
    kind: 'translation',
    sources: ['china-daily-2024-02', 'tianjin-daily-2024-02'],
    title: { en: 'What grew by {cd24-ic-growth} in integrated circuits in 2023?' },
    stated: [
      'cd24-ic-growth',
      'cd24-connected-vehicles-growth',
      'cd24-aerospace-growth',
      'ctx-chain-2023-ic',
      'ctx-chain-2023-vehicles',
      'ctx-chain-2023-aerospace',
    ],
    computed: [],
    formula: signs(
      '{cd24-ic-growth} = {ctx-chain-2023-ic}; {cd24-connected-vehicles-growth} = {ctx-chain-2023-vehicles}; {cd24-aerospace-growth} = {ctx-chain-2023-aerospace}',
    ),
    verdictSentence: { en: 'Added value, if “incremental industrial value” is read as a mistranslation of it.' },
    detail: {
      en: 'Tianjin Daily gives the same three rates in Chinese, with the usual word for added value. Read literally, the English would mean that the increase itself had grown.',
    },
  },
  'parks-taking-shape': {
    verdict: 'holds-if',
    rests: { why: 'a matter of tense' },
    kind: 'plan-or-result',
    sources: ['china-daily-2024-02', 'tianjin-daily-2024-02'],
    title: { en: 'Did Tianjin have {cd24-parks} in February 2024?' },
    stated: ['cd24-parks', 'ctx-theme-parks-2023'],
    computed: [],
    formula: signs('{cd24-parks} = {ctx-theme-parks-2023}'),
    verdictSentence: { en: 'Yes, if they are not read as still to come: they had been recognised by December 2023.' },
    detail: {
      en: 'The paper puts them after “in the pipeline”. Officials count municipal theme parks, recognised in three batches. A recognition is a label; it says nothing of output.',
    },
  },
} as const satisfies Record<string, CheckInput>;
