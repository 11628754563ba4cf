/** Checks on ten years of coordination: growth, profit, clusters, capital, parks, rail. */
import type { CheckInput } from '../../model/check-types.ts';
import { signs } from '../derivations/signs.ts';

export const regionChecks = {
  'industry-43-percent': {
    verdict: 'holds-if',
    rests: {
      left: 'xh24-iva-growth',
      is: 'meets',
      right: 'd-iva-growth',
      given: 'the amounts are in prices of their years',
    },
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
    verdictSentence: {
      en: 'Yes, if the amounts are in prices of their years, as we read them. Then it is not real growth.',
    },
    detail: {
      en: 'The growth is the quotient of the two amounts. The source does not say in which prices they are. The first amount has two digits, which leaves room of several points either way.',
    },
  },
  'gdp-almost-doubling': {
    verdict: 'holds',
    rests: { left: 'd-gdp-ratio', is: 'meets', right: 'xh24-gdp-ratio' },
    kind: 'arithmetic',
    sources: ['xinhua-2024-10', 'nbs-provinces-b', 'china-news-2024-01-25', 'beijing-gov-coordination'],
    title: { en: 'Did the region’s GDP almost double from 2013 to 2023?' },
    stated: ['xh24-gdp-2023', 'xh24-gdp-ratio', 'ctx-gdp-multiple-2023'],
    computed: ['d-gdp-bth-2013', 'd-gdp-bth-2023', 'd-gdp-ratio', 'd-gdp-ratio-c'],
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
      en: 'We added up the three places from the statistics bureau’s tables. Officials elsewhere round the same quotient to {ctx-gdp-multiple-2023}. The figures of 2023 are preliminary; the edition after the next census makes it {d-gdp-ratio-c}.',
    },
  },
  'real-and-nominal-in-one-sentence': {
    verdict: 'holds-if',
    rests: {
      left: 'd-gdp-ratio',
      is: 'meets',
      right: 'xh24-gdp-ratio',
      given: 'the rate leaves prices out and the ratio does not',
    },
    kind: 'real-or-nominal',
    sources: ['xinhua-2024-10', 'nbs-provinces-b', 'china-news-2024-01-25', 'china-news-2022-09'],
    title: { en: 'Can ten years at {xh24-gdp-growth-rate} and “almost doubling” both be right?' },
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
      en: 'Yes, if the rate leaves prices out and the doubling does not. As one sum they make {d-gdp-real-multiple}.',
    },
    detail: {
      en: 'That the rate is real is our reading; no text says so. A full doubling takes {d-gdp-doubling-rate}; nominal GDP did {d-gdp-cagr}. The two fit if prices rose to {d-gdp-price-multiple} their level, about {d-gdp-price-rise}. The three places’ own real rates come near it, and not all the way: see the next check.',
    },
  },
  'region-rate-from-places': {
    verdict: 'fails',
    rests: { left: 'xh24-gdp-growth-rate', is: 'meets', right: 'd-region-real-rate' },
    kind: 'arithmetic',
    sources: ['xinhua-2024-10', 'nbs-provinces-b', 'china-news-2022-09', 'china-news-2024-01-25'],
    title: { en: 'Does {xh24-gdp-growth-rate} follow from the three places’ own rates?' },
    stated: [
      'xh24-gdp-growth-rate',
      'ctx-real-growth-average-beijing',
      'ctx-real-growth-average-tianjin',
      'ctx-real-growth-average-hebei',
    ],
    computed: ['d-region-real-rate', 'd-region-real-multiple'],
    comparison: {
      unit: 'percent-a-year',
      figures: [
        { figure: 'xh24-gdp-growth-rate', as: { en: 'Stated by Xinhua' } },
        { figure: 'd-region-real-rate', as: { en: 'From the three places' } },
      ],
    },
    formula: {
      en: '(average to 2021 over 8 years) × (1 + rate of 2022) × (1 + rate of 2023), each place weighted with its GDP of 2013 = {d-region-real-multiple}',
    },
    verdictSentence: { en: 'Not from the rates as first published: they come to {d-region-real-rate}.' },
    detail: {
      en: 'The averages are {ctx-real-growth-average-beijing} for Beijing and Hebei and {ctx-real-growth-average-tianjin} for Tianjin to 2021; 2022 was slow for all three. With all rounding allowed for, the two ranges do not meet. Later revisions of the yearly rates could close the gap; we found no revised series, in stored copies to February 2026.',
    },
  },
  'industry-2022-against-2023': {
    verdict: 'holds-if',
    rests: {
      left: 'd-secondary-change-tianjin-2023',
      is: 'below',
      right: 'ctx-secondary-real-tianjin-2023',
      given: 'the amounts are in prices of their years, which fell',
    },
    kind: 'real-or-nominal',
    sources: [
      'xinhua-2024-10',
      'industry-report-2023-11',
      'tianjin-results-2023',
      'tianjin-communique-2022',
      'china-communique-2022',
      'china-communique-2023',
    ],
    title: { en: 'Can {xh24-iva-2023} be right for 2023, after {ctx-iva-2022} in 2022?' },
    stated: ['ctx-iva-2022', 'xh24-iva-2023', 'ctx-secondary-real-tianjin-2023', 'ctx-secondary-real-china-2023'],
    computed: ['d-iva-change-2022-2023', 'd-secondary-change-tianjin-2023', 'd-secondary-change-china-2023'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'd-secondary-change-tianjin-2023', as: { en: 'Tianjin, in yuan' } },
        { figure: 'ctx-secondary-real-tianjin-2023', as: { en: 'Tianjin, output' } },
        { figure: 'd-secondary-change-china-2023', as: { en: 'China, in yuan' } },
        { figure: 'ctx-secondary-real-china-2023', as: { en: 'China, output' } },
      ],
    },
    formula: signs('{xh24-iva-2023} ÷ {ctx-iva-2022} − 1 = {d-iva-change-2022-2023}'),
    verdictSentence: { en: 'Yes, as amounts in yuan. Prices fell, and output can rise all the same.' },
    detail: {
      en: 'So it went in 2023 in Tianjin and in China, for industry and building together: in yuan {d-secondary-change-tianjin-2023} and {d-secondary-change-china-2023}, in output up by {ctx-secondary-real-tianjin-2023} and {ctx-secondary-real-china-2023}. That prices explain all of it is not proved: neither report gives its price basis, and we found no full year for Hebei.',
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
    verdictSentence: { en: 'We cannot tell. We found no national total for either sector.' },
    detail: {
      en: 'A briefing gives the life and health cluster {ctx-cluster-life-health-output-2023} of output in 2023. What counts as its sector in the whole country is not defined.',
    },
  },
  'more-than-half': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['xinhua-2024-10', 'cluster-briefing-2024-04', 'clusters-2025-01'],
    title: { en: 'Does the region hold {xh24-share-it-innovation} of the nation’s IT application innovation?' },
    stated: ['xh24-share-it-innovation', 'ctx-cluster-it-share-2024-04'],
    computed: [],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'ctx-cluster-it-share-2024-04', as: { en: 'Of the market, April 2024' } },
        { figure: 'xh24-share-it-innovation', as: { en: 'Of the scale, October 2024' } },
      ],
    },
    formula: signs('{ctx-cluster-it-share-2024-04} ↔ {xh24-share-it-innovation}'),
    verdictSentence: {
      en: 'We cannot tell: no amount is given. The {ctx-cluster-it-share-2024-04} of April is no contradiction.',
    },
    detail: {
      en: 'Two measures, from one speaker: Yin Jihui gave a share of the market in April 2024, and of the industry’s scale in January 2025, when he repeated Xinhua’s half.',
    },
  },
  'six-chains': {
    verdict: 'holds',
    rests: { why: 'a count of names, which depends on how they are cut' },
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
    rests: { left: 'cd23-capital', is: 'below', right: 'ctx-capital-beijing-hebei-2022' },
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
    rests: { why: 'the same count is a running total in other reports' },
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
    rests: { left: 'ctx-binhai-zgc-from-beijing-2023', is: 'meets', right: 'binhai-zgc-registrations@2023-12' },
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
    rests: { why: 'the amount is a floor under one reading and no amount under the other' },
    kind: 'bound',
    sources: ['china-daily-2023-01'],
    title: { en: 'Does the size given for Baodi’s {cd23-baodi-projects} make sense?' },
    stated: ['cd23-baodi-projects', 'cd23-baodi-project-size'],
    computed: ['d-baodi-projects-floor'],
    formula: signs('{cd23-baodi-projects} × {cd23-baodi-project-size} = {d-baodi-projects-floor}'),
    verdictSentence: { en: 'Yes, if it is a minimum. Then they come to {d-baodi-projects-floor}.' },
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
    rests: { why: 'a name, not a number' },
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
      en: 'The railway’s notices name two openings, from Baodi to Tangshan and from Baodi to Beichen. The line to Harbin, {ctx-line-beijing-harbin-length} long, had been complete since January 2021. The same newspaper prints the name correctly in April 2023.',
    },
  },
} as const satisfies Record<string, CheckInput>;
