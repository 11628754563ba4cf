/** Checks on ten years of coordination: growth, profit, clusters, capital, parks, rail. */
import type { CheckInput } from '../../model/check-types.ts';
import { signs } from '../derivations/signs.ts';

export const regionChecks = {
  'industry-43-percent': {
    verdict: 'holds-if',
    kind: 'real-or-nominal',
    sources: ['xinhua-2024-10'],
    title: { en: 'Did industrial added value grow by {xh24-iva-growth}?' },
    stated: ['xh24-iva-2013', 'xh24-iva-2023', 'xh24-iva-growth'],
    computed: ['d-iva-growth', 'd-iva-cagr'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'xh24-iva-growth', as: { en: 'Stated' } },
        { figure: 'd-iva-growth', as: { en: 'Computed' } },
      ],
    },
    formula: signs('{xh24-iva-2023} ÷ {xh24-iva-2013} − 1 = {d-iva-growth}'),
    verdictSentence: { en: 'Yes, in the prices of each year. It is not real growth.' },
    detail: {
      en: 'The growth is the quotient of the two amounts, so price changes are in it. The first amount has two digits, which leaves room of several points either way.',
    },
  },
  'gdp-almost-doubling': {
    verdict: 'holds',
    kind: 'arithmetic',
    sources: ['xinhua-2024-10', 'nbs-provinces-b', 'china-news-2024-01-25', 'beijing-gov-coordination'],
    title: { en: 'Did the region’s GDP almost double from 2013 to 2023?' },
    stated: ['xh24-gdp-2023', 'xh24-gdp-ratio', 'ctx-gdp-multiple-2023'],
    computed: ['d-gdp-bth-2013', 'd-gdp-bth-2023', 'd-gdp-ratio'],
    comparison: {
      unit: 'times',
      figures: [
        { figure: 'xh24-gdp-ratio', as: { en: 'Xinhua' } },
        { figure: 'ctx-gdp-multiple-2023', as: { en: 'Beijing’s city government' } },
        { figure: 'd-gdp-ratio', as: { en: 'Computed' } },
      ],
    },
    formula: signs('{d-gdp-bth-2023} ÷ {d-gdp-bth-2013} = {d-gdp-ratio}'),
    verdictSentence: { en: 'Yes, in the prices of each year: {d-gdp-ratio} as much.' },
    detail: {
      en: 'We added up the three places from the statistics bureau’s tables. Officials elsewhere round the same quotient to {ctx-gdp-multiple-2023}. The figures of 2023 are preliminary.',
    },
  },
  'real-and-nominal-in-one-sentence': {
    verdict: 'holds-if',
    kind: 'real-or-nominal',
    sources: ['xinhua-2024-10', 'nbs-provinces-b', 'china-news-2024-01-25', 'china-news-2022-09'],
    title: { en: 'Do ten years at {xh24-gdp-growth-rate} almost double an economy?' },
    stated: [
      'xh24-gdp-growth-rate',
      'xh24-gdp-ratio',
      'ctx-real-growth-average-beijing',
      'ctx-real-growth-average-hebei',
      'ctx-real-growth-average-tianjin',
    ],
    computed: [
      'd-gdp-real-multiple',
      'd-gdp-doubling-rate',
      'd-gdp-ratio',
      'd-gdp-cagr',
      'd-gdp-price-multiple',
      'd-gdp-price-rise',
    ],
    comparison: {
      unit: 'times',
      figures: [
        { figure: 'd-gdp-real-multiple', as: { en: 'At the stated rate' } },
        { figure: 'd-gdp-ratio', as: { en: 'In prices of each year' } },
        { figure: 'xh24-gdp-ratio', as: { en: 'In Xinhua’s words' } },
      ],
    },
    formula: { en: '(1 + {xh24-gdp-growth-rate}) over 10 years = {d-gdp-real-multiple}' },
    verdictSentence: {
      en: 'Not as one sum: they make {d-gdp-real-multiple}. The rate is real growth, the doubling nominal.',
    },
    detail: {
      en: 'That the rate is real is our reading; the real averages to 2021, {ctx-real-growth-average-beijing} in Beijing and Hebei and {ctx-real-growth-average-tianjin} in Tianjin, fit it. A full doubling takes {d-gdp-doubling-rate}; nominal GDP did {d-gdp-cagr}. The two fit if prices rose to {d-gdp-price-multiple} their level, about {d-gdp-price-rise}.',
    },
  },
  'industry-share-of-gdp': {
    verdict: 'holds-if',
    kind: 'definition',
    sources: ['xinhua-2024-10', 'nbs-provinces-b', 'china-news-2024-01-25', 'economic-daily-2023-02'],
    title: { en: 'Did industry gain ground with {xh24-iva-growth} in ten years?' },
    stated: ['xh24-iva-growth', 'ctx-secondary-share-2013', 'ctx-secondary-share-2022'],
    computed: [
      'd-gdp-growth-nominal',
      'd-iva-share-2013',
      'd-iva-share-2023',
      'd-iva-share-change',
      'd-secondary-share-change',
    ],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'd-iva-share-2013', as: { en: 'Share of GDP in 2013' } },
        { figure: 'd-iva-share-2023', as: { en: 'Share of GDP in 2023' } },
      ],
    },
    formula: signs(
      '{xh24-iva-2013} ÷ {d-gdp-bth-2013} = {d-iva-share-2013}; {xh24-iva-2023} ÷ {d-gdp-bth-2023} = {d-iva-share-2023}',
    ),
    verdictSentence: {
      en: 'In amount, yes. In weight, no: its share of GDP fell from {d-iva-share-2013} to {d-iva-share-2023}.',
    },
    detail: {
      en: 'GDP grew by {d-gdp-growth-nominal}, also in prices of each year. Official shares point the same way: industry and construction together fell from {ctx-secondary-share-2013} in 2013 to {ctx-secondary-share-2022} in 2022. A smaller share is not smaller output.',
    },
  },
  'industry-2022-against-2023': {
    verdict: 'fails',
    kind: 'conflict',
    sources: ['xinhua-2024-10', 'industry-report-2023-11'],
    title: { en: 'Do two editions of the regional report agree on industrial added value?' },
    stated: ['ctx-iva-2022', 'xh24-iva-2023'],
    computed: ['d-iva-change-2022-2023'],
    comparison: {
      unit: 'yuan',
      figures: [
        { figure: 'ctx-iva-2022', as: { en: 'For 2022, said in 2023' } },
        { figure: 'xh24-iva-2023', as: { en: 'For 2023, said in 2024' } },
      ],
    },
    formula: signs('{xh24-iva-2023} ÷ {ctx-iva-2022} − 1 = {d-iva-change-2022-2023}'),
    verdictSentence: { en: 'No. One says {ctx-iva-2022} in 2022, the other {xh24-iva-2023} a year later.' },
    detail: {
      en: 'Read together they would mean that industry shrank in 2023, which neither says. Revisions, other prices or another definition may explain it. We keep Xinhua’s pair and show the conflict.',
    },
  },
  'one-point-four-three-twice': {
    verdict: 'holds-if',
    kind: 'definition',
    sources: ['industry-report-2023-11', 'xinhua-2024-10'],
    title: { en: 'One report says {ctx-iva-multiple-2022}, another {xh24-iva-growth} more. The same fact?' },
    stated: ['ctx-iva-multiple-2022', 'ctx-iva-annual-2022', 'xh24-iva-growth'],
    computed: ['d-iva-real-multiple', 'd-iva-growth'],
    comparison: {
      unit: 'times',
      figures: [
        { figure: 'ctx-iva-multiple-2022', as: { en: 'Stated, 2014 to 2022' } },
        { figure: 'd-iva-real-multiple', as: { en: 'Computed from its yearly rate' } },
      ],
    },
    formula: { en: '(1 + {ctx-iva-annual-2022}) over 8 years = {d-iva-real-multiple}' },
    verdictSentence: { en: 'Two facts: one is of 2014 to 2022, the other of 2013 to 2023.' },
    detail: {
      en: 'The earlier report’s yearly rate compounds to its multiple over eight years; the later one’s growth is a quotient of amounts over ten. Whether prices are in the first is not said. That they look alike does not make them one.',
    },
  },
  'three-vintages-of-gdp': {
    verdict: 'holds-if',
    kind: 'definition',
    sources: [
      'nbs-provinces-a',
      'nbs-provinces-b',
      'nbs-provinces-c',
      'china-news-2024-01-25',
      'beijing-gov-coordination',
    ],
    title: { en: 'Is GDP growth the same in every edition of the tables?' },
    stated: ['ctx-gdp-multiple-2023'],
    computed: ['d-gdp-ratio', 'd-gdp-ratio-c', 'd-gdp-ratio-mixed', 'd-gdp-tianjin-2017-cut'],
    comparison: {
      unit: 'times',
      figures: [
        { figure: 'd-gdp-ratio', as: { en: 'The edition we use' } },
        { figure: 'd-gdp-ratio-c', as: { en: 'The edition after it' } },
        { figure: 'd-gdp-ratio-mixed', as: { en: 'Two editions mixed' } },
      ],
    },
    formula: signs(
      '{d-gdp-bth-2023} ÷ {d-gdp-bth-2013} = {d-gdp-ratio}; {d-gdp-bth-2023-c} ÷ {d-gdp-bth-2013-c} = {d-gdp-ratio-c}',
    ),
    verdictSentence: { en: 'Only if both years come from one edition. Mixing two gives a false {d-gdp-ratio-mixed}.' },
    detail: {
      en: 'Censuses revise past years. The one of 2018 changed Tianjin’s GDP of 2017 by {d-gdp-tianjin-2017-cut}; with the one of 2023 the region’s ten years come to {d-gdp-ratio-c}.',
    },
  },
  'record-profit': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['xinhua-2024-10'],
    title: { en: 'Was {xh24-profit-h1-2024} of profit a record?' },
    stated: ['xh24-profit-h1-2024', 'xh24-profit-growth'],
    computed: ['d-profit-h1-2023', 'd-profit-rise'],
    comparison: {
      unit: 'yuan',
      figures: [
        { figure: 'd-profit-h1-2023', as: { en: 'First half of 2023, implied' } },
        { figure: 'xh24-profit-h1-2024', as: { en: 'First half of 2024, stated' } },
      ],
    },
    formula: signs('{xh24-profit-h1-2024} ÷ (1 + {xh24-profit-growth}) = {d-profit-h1-2023}'),
    verdictSentence: { en: 'We cannot tell. Only the first half of 2023 can be worked out: {d-profit-h1-2023}.' },
    detail: {
      en: 'A record needs all earlier years, and none is given. The year before is implied, not published: such rates are on a comparable base. “Major” firms are those above designated size.',
    },
  },
  'more-than-a-fifth': {
    verdict: 'unknowable',
    kind: 'bound',
    sources: ['xinhua-2024-10', 'cluster-briefing-2024-04'],
    title: { en: 'Do two clusters each make {xh24-share-life-health} of their sector’s national output?' },
    stated: ['xh24-share-life-health', 'xh24-share-power-equipment', 'ctx-cluster-life-health-output-2023'],
    computed: [],
    formula: { en: 'cluster’s output ÷ nation’s output: the second is not published for these sectors' },
    verdictSentence: { en: 'We cannot tell. No source gives the national total.' },
    detail: {
      en: 'A briefing gives the life and health cluster {ctx-cluster-life-health-output-2023} of output in 2023. What counts as its sector in the whole country is not defined.',
    },
  },
  'more-than-half': {
    verdict: 'unknowable',
    kind: 'conflict',
    sources: ['xinhua-2024-10', 'cluster-briefing-2024-04'],
    title: { en: 'Does the region make {xh24-share-it-innovation} of the nation’s IT application innovation?' },
    stated: ['xh24-share-it-innovation', 'ctx-cluster-it-share-2024-04'],
    computed: [],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'ctx-cluster-it-share-2024-04', as: { en: 'Briefing, April 2024' } },
        { figure: 'xh24-share-it-innovation', as: { en: 'Xinhua, October 2024' } },
      ],
    },
    formula: signs('{ctx-cluster-it-share-2024-04} ↔ {xh24-share-it-innovation}'),
    verdictSentence: { en: 'We cannot tell. Half a year earlier a briefing said {ctx-cluster-it-share-2024-04}.' },
    detail: {
      en: 'The two bounds do not exclude each other. One speaks of industrial scale, and includes network security; the other of market share. Neither gives an amount.',
    },
  },
  'six-chains': {
    verdict: 'holds',
    kind: 'translation',
    sources: ['xinhua-2024-10', 'xinhua-2024-04'],
    title: { en: 'Are the chains that the report lists really {xh24-chains|word}?' },
    stated: ['xh24-chains'],
    computed: [],
    formula: {
      en: 'hydrogen · new energy and connected vehicles · biomedicine · cybersecurity and industrial internet · machine tools · robots',
    },
    verdictSentence: { en: 'Yes, with two long names as one chain each, as they are in Chinese.' },
    detail: {
      en: 'In English the list can be read as eight. An earlier Xinhua report in Chinese names the same chains as six.',
    },
  },
  'capital-from-beijing': {
    verdict: 'holds',
    kind: 'arithmetic',
    sources: ['china-daily-2023-01', 'cctv-2023-02'],
    title: { en: 'Does {cd23-capital} from Beijing fit the wider statistics?' },
    stated: ['cd23-capital', 'ctx-capital-beijing-hebei-2022'],
    computed: ['d-capital-share-beijing'],
    comparison: {
      unit: 'yuan',
      figures: [
        { figure: 'cd23-capital', as: { en: 'From Beijing, says the mayor' } },
        { figure: 'ctx-capital-beijing-hebei-2022', as: { en: 'From Beijing and Hebei' } },
      ],
    },
    formula: signs('{cd23-capital} ÷ {ctx-capital-beijing-hebei-2022} = {d-capital-share-beijing}'),
    verdictSentence: { en: 'Yes. It is {d-capital-share-beijing} of what came from Beijing and Hebei together.' },
    detail: {
      en: 'The mayor’s figure for Beijing alone is smaller than the count for both neighbours, as it must be. That tests consistency; it is no second count.',
    },
  },
  'companies-and-projects': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['china-daily-2023-01'],
    title: { en: 'How much capital did each arrival from Beijing bring?' },
    stated: ['cd23-companies', 'cd23-projects', 'cd23-capital'],
    computed: ['d-capital-per-company', 'd-capital-per-project'],
    formula: signs(
      '{cd23-capital} ÷ {cd23-companies} = {d-capital-per-company}; ÷ {cd23-projects} = {d-capital-per-project}',
    ),
    verdictSentence: { en: 'We cannot tell. It is not said whether the projects are part of the companies.' },
    detail: {
      en: 'The sentence has “companies with projects”. The two averages differ more than fourfold, so no chart of this story divides the one by the other.',
    },
  },
  'parks-last-year': {
    verdict: 'fails',
    kind: 'cumulative-or-annual',
    sources: ['china-daily-2023-01', 'china-news-2023-01', 'imsilkroad-2023-02', 'exploring-tianjin-2023-04'],
    title: { en: 'Did {cd23-park-registrations} move into the two parks in one year?' },
    stated: [
      'cd23-park-registrations',
      'ctx-zgc-both-2022',
      'binhai-zgc-registrations@2023-02',
      'baodi-zgc-registrations@2023-04',
    ],
    computed: ['d-parks-registrations'],
    comparison: {
      unit: 'company',
      figures: [
        { figure: 'cd23-park-registrations', as: { en: 'China Daily: moved last year' } },
        { figure: 'd-parks-registrations', as: { en: 'Both parks’ running totals' } },
      ],
    },
    formula: signs('{binhai-zgc-registrations@2023-02} + {baodi-zgc-registrations@2023-04} = {d-parks-registrations}'),
    verdictSentence: { en: 'No. It is the running total of registrations since the parks opened.' },
    detail: {
      en: 'A Chinese report of the same work report says “registered in total”. The two parks’ own totals of the following months come to about as much. How many registered in 2022 alone is not known.',
    },
  },
  'parks-from-zhongguancun': {
    verdict: 'fails',
    kind: 'definition',
    sources: ['china-daily-2023-01', 'binhai-reform-commission-2023', 'crntt-2025-08'],
    title: { en: 'Were the parks’ companies “moving from Zhongguancun”?' },
    stated: [
      'cd23-park-registrations',
      'ctx-binhai-zgc-from-beijing-2023',
      'binhai-zgc-registrations@2023-12',
      'ctx-binhai-zgc-beijing-share-2025',
    ],
    computed: ['d-binhai-zgc-beijing-share'],
    comparison: {
      unit: 'company',
      figures: [
        { figure: 'ctx-binhai-zgc-from-beijing-2023', as: { en: 'From Beijing' } },
        { figure: 'binhai-zgc-registrations@2023-12', as: { en: 'All registered' } },
      ],
    },
    formula: signs(
      '{ctx-binhai-zgc-from-beijing-2023} ÷ {binhai-zgc-registrations@2023-12} = {d-binhai-zgc-beijing-share}',
    ),
    verdictSentence: { en: 'No. At the larger park, about one in five came from anywhere in Beijing.' },
    detail: {
      en: 'Binhai’s own commission counts {ctx-binhai-zgc-from-beijing-2023} from Beijing among {binhai-zgc-registrations@2023-12}; a report of 2025 gives {ctx-binhai-zgc-beijing-share-2025}. And to register is not to relocate.',
    },
  },
  'baodi-projects': {
    verdict: 'holds-if',
    kind: 'bound',
    sources: ['china-daily-2023-01'],
    title: { en: 'Are Baodi’s {cd23-baodi-projects} all of one size?' },
    stated: ['cd23-baodi-projects', 'cd23-baodi-project-size'],
    computed: ['d-baodi-projects-floor'],
    formula: signs('{cd23-baodi-projects} × {cd23-baodi-project-size} = {d-baodi-projects-floor}'),
    verdictSentence: { en: 'Only if the size is a minimum. Then they come to {d-baodi-projects-floor}.' },
    detail: {
      en: 'The paper writes “each with”, as if every project were equally large. A threshold is far more likely; that is our reading.',
    },
  },
  'baodi-targets': {
    verdict: 'unknowable',
    kind: 'plan-or-result',
    sources: ['china-daily-2023-01'],
    title: {
      en: 'Did Baodi reach {cd23-baodi-sme-target|number} science firms and {cd23-baodi-high-tech-target|number} high-tech firms in 2023?',
    },
    stated: ['cd23-baodi-sme-target', 'cd23-baodi-high-tech-target'],
    computed: [],
    formula: { en: 'target − result: no result was found' },
    verdictSentence: { en: 'We cannot tell. These are targets of January 2023, and we found no result.' },
    detail: {
      en: 'Both count firms on national lists. One firm may be on both, so the two targets are not to be added.',
    },
  },
  'the-line-to-harbin': {
    verdict: 'fails',
    kind: 'translation',
    sources: [
      'china-daily-2023-01',
      'shijiazhuang-daily-2022-12',
      'people-overseas-2021-01',
      'exploring-tianjin-2023-04',
    ],
    title: { en: 'Did a Beijing-Harbin line open at Baodi in December 2022?' },
    stated: ['cd23-rail-lines', 'ctx-line-beijing-binhai-length', 'ctx-line-beijing-harbin-length'],
    computed: [],
    formula: { en: '京滨 (Beijing-Binhai) ≠ 京哈 (Beijing-Harbin)', zh: '京滨 ≠ 京哈' },
    verdictSentence: { en: 'No. It was the Beijing-Binhai line, from Baodi to Beichen.' },
    detail: {
      en: 'The railway’s notices name two openings, on lines that part at Baodi. The line to Harbin, {ctx-line-beijing-harbin-length} long, had been complete since January 2021. The same newspaper prints the name correctly in April 2023.',
    },
  },
  'contracts-tenfold': {
    verdict: 'holds',
    kind: 'arithmetic',
    sources: ['beijing-business-today-2024', 'beijing-statistics-2023-12'],
    title: { en: 'Did technology contracts from Beijing grow {ctx-contracts-annual-growth} for ten years?' },
    stated: ['tech-contracts@2013', 'tech-contracts@2022', 'tech-contracts@2023', 'ctx-contracts-annual-growth'],
    computed: ['d-contracts-multiple', 'd-contracts-cagr', 'd-contracts-growth-2023', 'd-contracts-one-year-part'],
    comparison: {
      unit: 'percent-a-year',
      figures: [
        { figure: 'ctx-contracts-annual-growth', as: { en: 'Stated' } },
        { figure: 'd-contracts-cagr', as: { en: 'Computed' } },
      ],
    },
    formula: {
      en: '({tech-contracts@2023} ÷ {tech-contracts@2013}) to the power of 1/10, less 1 = {d-contracts-cagr}',
    },
    verdictSentence: { en: 'On average, yes. But {d-contracts-one-year-part} of the rise came in 2023 alone.' },
    detail: {
      en: 'The sum is right: {d-contracts-multiple} in ten years. But from 2022 to 2023 alone contracts grew by {d-contracts-growth-2023}. For 2014 to 2020 we found nothing.',
    },
  },
} as const satisfies Record<string, CheckInput>;
