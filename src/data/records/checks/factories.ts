/** Checks on the four factory floors, and on the dollar figures of the five sources. */
import type { CheckInput } from '../../model/check-types.ts';
import { signs } from '../derivations/signs.ts';

export const factoryChecks = {
  'benteler-growth': {
    verdict: 'fails',
    kind: 'conflict',
    sources: ['china-daily-2024-02', 'xinhua-german-2024-01'],
    title: { en: 'Do two reports agree on how Benteler’s sales in Tianjin grew in 2023?' },
    stated: ['cd24-benteler-sales-growth', 'ctx-benteler-sales-multiple-2023'],
    computed: ['d-benteler-multiple', 'd-benteler-growth-doubled'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'cd24-benteler-sales-growth', as: { en: 'China Daily' } },
        { figure: 'd-benteler-growth-doubled', as: { en: 'Xinhua in German' } },
      ],
    },
    formula: signs('1 + {cd24-benteler-sales-growth} = {d-benteler-multiple} ≠ {ctx-benteler-sales-multiple-2023}'),
    verdictSentence: {
      en: 'No. One means {d-benteler-multiple} the sales of the year before, the other says doubled.',
    },
    detail: {
      en: 'They appeared a month apart. “To” and “by” a percentage are easily mixed up, but we cannot show that this happened. Neither is drawn as a result.',
    },
  },
  'benteler-base': {
    verdict: 'unknowable',
    kind: 'plan-or-result',
    sources: ['china-daily-2024-02'],
    title: { en: 'Can Benteler’s sales in 2023 be worked out?' },
    stated: ['cd24-benteler-sales-growth', 'cd24-benteler-sales-2024'],
    computed: [],
    formula: { en: 'sales of 2024 ÷ growth in 2024: the second is not stated' },
    verdictSentence: { en: 'No. {cd24-benteler-sales-2024} is a projection for 2024; the growth is that of 2023.' },
    detail: {
      en: 'Growth in 2023 leads from 2022 to 2023 and says nothing of 2024. And a projection with an open end is no base for a sum.',
    },
  },
  'boeing-two-thirds': {
    verdict: 'fails',
    kind: 'conflict',
    sources: ['china-daily-2024-02', 'flightglobal-2024-04', 'boeing-builder-2023-05'],
    title: { en: 'Do the stated capacities double Boeing’s plant in Tianjin?' },
    stated: [
      'cd24-boeing-capacity',
      'cd24-boeing-capacity-planned',
      'ctx-boeing-capacity-multiple',
      'boeing-capacity@2023-05',
    ],
    computed: ['d-boeing-capacity-growth', 'd-boeing-capacity-doubled', 'd-boeing-capacity-growth-builder'],
    comparison: {
      unit: 'component-a-month',
      figures: [
        { figure: 'cd24-boeing-capacity', as: { en: 'February 2024' } },
        { figure: 'boeing-capacity@2023-05', as: { en: 'Builder, May 2023' } },
        { figure: 'cd24-boeing-capacity-planned', as: { en: 'Planned' } },
        { figure: 'd-boeing-capacity-doubled', as: { en: 'If doubled' } },
      ],
    },
    formula: signs('{cd24-boeing-capacity-planned} ÷ {cd24-boeing-capacity} − 1 = {d-boeing-capacity-growth}'),
    verdictSentence: {
      en: 'No. They make {d-boeing-capacity-growth} more; doubling needs {d-boeing-capacity-doubled}.',
    },
    detail: {
      en: 'Boeing expected the third phase to double capacity; its executive’s figures do not. From the builder’s figure the growth is {d-boeing-capacity-growth-builder}. The larger capacity is a plan, and no result was found.',
    },
  },
  'boeing-components': {
    verdict: 'holds-if',
    kind: 'translation',
    sources: ['china-daily-2024-02'],
    title: { en: 'Are Boeing’s orders worth {cd24-boeing-orders-value} for so few components?' },
    stated: ['cd24-boeing-components', 'cd24-boeing-orders-value', 'cd24-boeing-capacity'],
    computed: ['d-boeing-value-per-type', 'd-boeing-value-per-piece-high', 'd-boeing-value-per-piece-low'],
    formula: signs(
      '{cd24-boeing-orders-value} ÷ {cd24-boeing-components} = {d-boeing-value-per-type}; ÷ {d-boeing-capacity-year} = {d-boeing-value-per-piece-high}',
    ),
    verdictSentence: {
      en: 'If the count is of kinds and not of pieces. Otherwise each costs {d-boeing-value-per-type}.',
    },
    detail: {
      en: 'A plant that makes {cd24-boeing-capacity} cannot live on so few pieces. Over a year’s capacity a piece comes to between {d-boeing-value-per-piece-low} and {d-boeing-value-per-piece-high}, which is plausible. That the count means kinds is our reading.',
    },
  },
  'boeing-value-and-volume': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['china-daily-2024-02'],
    title: { en: 'What were Boeing Tianjin’s orders worth in 2023?' },
    stated: ['cd24-boeing-orders-ratio', 'cd24-boeing-orders-value', 'cd24-boeing-investment'],
    computed: ['d-boeing-investment-to-orders'],
    formula: signs('{cd24-boeing-orders-value} ÷ ?'),
    verdictSentence: { en: 'We cannot tell. Orders double in volume; their value need not.' },
    detail: {
      en: 'Half of the amount would be right only if prices and the mix of parts stayed the same. The latest investment is {d-boeing-investment-to-orders} a year’s order value.',
    },
  },
  'toyota-value-a-car': {
    verdict: 'holds-if',
    kind: 'plan-or-result',
    sources: ['tonight-news-2021', 'toyota-plan-2020-07', 'people-japanese-2022-11'],
    title: { en: 'Is {tn21-toyota-output-value} a year plausible for FAW Toyota’s plant?' },
    stated: ['tn21-toyota-output-value', 'tn21-toyota-capacity', 'ctx-toyota-investment', 'ctx-toyota-cumulative-2022'],
    computed: ['d-toyota-value-per-car', 'd-toyota-investment-per-car'],
    formula: signs('{tn21-toyota-output-value} ÷ {tn21-toyota-capacity} = {d-toyota-value-per-car}'),
    verdictSentence: { en: 'As a plan at full use, yes: {d-toyota-value-per-car}, bought-in parts included.' },
    detail: {
      en: 'Output value counts everything in the finished car. The plan did turn into a plant, open by November 2022. How many cars it makes, and for how much, we did not find.',
    },
  },
  'lishen-ampere-hours': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['tonight-news-2021', 'xinhua-2023-02'],
    title: { en: 'How much energy is {tn21-lishen-output}?' },
    stated: ['tn21-lishen-output', 'lishen-sales@2020'],
    computed: ['d-lishen-energy-low', 'd-lishen-energy-high'],
    comparison: {
      unit: 'gigawatt-hour-a-year',
      figures: [
        { figure: 'd-lishen-energy-low', as: { en: 'At the lower usual voltage' } },
        { figure: 'd-lishen-energy-high', as: { en: 'At the higher usual voltage' } },
      ],
    },
    formula: { en: '{tn21-lishen-output} × 3.2 volts = {d-lishen-energy-low}; × 3.65 volts = {d-lishen-energy-high}' },
    verdictSentence: {
      en: 'It depends on the voltage, which is not given: {d-lishen-energy-low|number} to {d-lishen-energy-high}.',
    },
    detail: {
      en: 'Ampere-hours measure charge; energy is charge times voltage. Lishen’s sales are stated in energy, {lishen-sales@2020} in 2020. And one is what a line can make, the other what a company sold.',
    },
  },
  'lishen-efficiency-and-cost': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['tonight-news-2021'],
    title: { en: 'Are {tn21-lishen-efficiency} more efficiency and a fifth less cost one gain or two?' },
    stated: ['tn21-lishen-efficiency', 'tn21-lishen-cost'],
    computed: ['d-lishen-output-per-yuan'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'tn21-lishen-efficiency', as: { en: 'Efficiency, stated' } },
        { figure: 'd-lishen-output-per-yuan', as: { en: 'From cost, computed' } },
      ],
    },
    formula: signs('1 ÷ (1 + ({tn21-lishen-cost})) − 1 = {d-lishen-output-per-yuan}'),
    verdictSentence: { en: 'We cannot tell. Neither has a base year or a definition.' },
    detail: {
      en: 'If the cost is that of each unit made, a fifth less means {d-lishen-output-per-yuan} more output for each yuan, which is not the efficiency stated. A manager says both; nothing else checks them.',
    },
  },
  'dollars-of-another-year': {
    verdict: 'holds-if',
    kind: 'currency',
    sources: ['xinhua-2024-10', 'china-daily-2023-01', 'china-daily-2024-02'],
    title: { en: 'Was {xh24-iva-2013} worth {xh24-iva-2013-usd} in 2013?' },
    stated: ['xh24-iva-2013', 'xh24-iva-2013-usd'],
    computed: ['d-rate-xh24', 'd-rate-cd23', 'd-rate-cd24'],
    comparison: {
      unit: 'yuan-per-dollar',
      figures: [
        { figure: 'd-rate-cd23', as: { en: 'China Daily, January 2023' } },
        { figure: 'd-rate-cd24', as: { en: 'China Daily, February 2024' } },
        { figure: 'd-rate-xh24', as: { en: 'Xinhua, for 2013' } },
      ],
    },
    formula: signs('{xh24-iva-2013} ÷ {xh24-iva-2013-usd} = {d-rate-xh24}'),
    verdictSentence: { en: 'Only at a rate close to those of 2024, {d-rate-xh24}. For 2013 it tells nothing.' },
    detail: {
      en: 'The rate is close to those that the reports of 2023 and 2024 imply. The dollars give a feeling for the size, and are not to be compared with others of 2013.',
    },
  },
  'dollars-of-the-day': {
    verdict: 'holds',
    kind: 'currency',
    sources: ['china-daily-2023-01', 'china-daily-2024-02'],
    title: { en: 'Do China Daily’s dollar figures follow from its yuan figures?' },
    stated: ['cd23-capital', 'cd23-capital-usd', 'cd24-benteler-sales-2024', 'cd24-benteler-sales-2024-usd'],
    computed: ['d-rate-cd23', 'd-rate-cd24'],
    comparison: {
      unit: 'yuan-per-dollar',
      figures: [
        { figure: 'd-rate-cd23', as: { en: 'January 2023' } },
        { figure: 'd-rate-cd24', as: { en: 'February 2024' } },
      ],
    },
    formula: signs(
      '{cd23-capital} ÷ {cd23-capital-usd} = {d-rate-cd23}; {cd24-benteler-sales-2024} ÷ {cd24-benteler-sales-2024-usd} = {d-rate-cd24}',
    ),
    verdictSentence: { en: 'Yes: they imply {d-rate-cd23} in January 2023 and {d-rate-cd24} in February 2024.' },
    detail: {
      en: 'Each is the paper’s own conversion, and the rates lie near each other. We hold them against no published rate, and use the yuan.',
    },
  },
} as const satisfies Record<string, CheckInput>;
