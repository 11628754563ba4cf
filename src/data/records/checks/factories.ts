/** Checks on the four factory floors, and on the dollar figures of the five sources. */
import type { CheckInput } from '../../model/check-types.ts';
import { signs } from '../derivations/signs.ts';

export const factoryChecks = {
  'benteler-growth': {
    verdict: 'fails',
    rests: { left: 'cd24-benteler-sales-growth', is: 'meets', right: 'd-benteler-growth-doubled' },
    kind: 'conflict',
    sources: ['china-daily-2024-02', 'xinhua-german-2024-01'],
    title: { en: 'Did Benteler’s sales in Tianjin grow by {cd24-benteler-sales-growth} in 2023?' },
    stated: ['cd24-benteler-sales-growth', 'ctx-benteler-sales-multiple-2023'],
    computed: ['d-benteler-multiple', 'd-benteler-growth-doubled'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'cd24-benteler-sales-growth', as: { en: 'China Daily, no speaker' } },
        { figure: 'd-benteler-growth-doubled', as: { en: 'A manager, quoted' } },
      ],
    },
    formula: signs('1 + {cd24-benteler-sales-growth} = {d-benteler-multiple} ≠ {ctx-benteler-sales-multiple-2023}'),
    verdictSentence: { en: 'Not by the better evidence: a manager of the works said that they doubled.' },
    detail: {
      en: 'Klaus Hansmeier, Launch Manager, in direct speech to Xinhua’s German service in January 2024. China Daily’s sentence, a month later, names no speaker. “To” and “by” a percentage are easily mixed up; we cannot show that this happened.',
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
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['china-daily-2024-02', 'xinhua-2024-04-13', 'boeing-2011-04', 'boeing-builder-2023-05'],
    title: { en: 'Does Boeing’s plant in Tianjin double with its third phase?' },
    stated: [
      'cd24-boeing-capacity',
      'cd24-boeing-capacity-planned',
      'ctx-boeing-capacity-multiple',
      'boeing-capacity@2023-05',
      'ctx-boeing-expansion-2011',
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
      en: 'We cannot tell. Its executive’s figures make {d-boeing-capacity-growth} more; Xinhua, after Boeing, says double.',
    },
    detail: {
      en: 'They may count differently: units, parts, and no base for “double”. In 2011 Boeing called the area of an expansion doubled and its capacity up by {ctx-boeing-expansion-2011}. From the builder’s figure the growth is {d-boeing-capacity-growth-builder}. We found no result.',
    },
  },
  'boeing-components': {
    verdict: 'holds-if',
    rests: { why: 'the count is of kinds or of pieces, which is not said' },
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
  'the-747': {
    verdict: 'unknowable',
    kind: 'conflict',
    sources: ['china-daily-2024-02', 'inside-logistics-2023-01', 'flightglobal-2024-04'],
    title: { en: 'Can orders for parts of the Boeing [[747]] double in 2024?' },
    stated: ['cd24-boeing-components', 'cd24-boeing-orders-ratio'],
    computed: [],
    formula: { en: 'orders of 2024 ↔ a last delivery on 31 January 2023' },
    verdictSentence: { en: 'Hardly for new aircraft: the last one had been delivered a year before.' },
    detail: {
      en: 'The model may be a slip for another, a line from an old list, or stand for spare parts. Reports on the expansion name the [[737 MAX, 777 and 787]]. We found no other account of the company’s statement to Tianjin TV.',
    },
  },
  'boeing-opened': {
    verdict: 'holds',
    rests: { why: 'a date, told by others' },
    kind: 'plan-or-result',
    sources: ['china-daily-2024-02', 'flightglobal-2024-04', 'nikkei-2019-11'],
    title: { en: 'Did Boeing Tianjin’s new facilities open in April 2024, as announced?' },
    stated: ['cd24-boeing-investment', 'ctx-boeing-phase3-area'],
    computed: [],
    formula: { en: 'announced: April 2024; opened: 12 April 2024' },
    verdictSentence: { en: 'Yes, on [[12]] April 2024.' },
    detail: { en: 'When work began in November 2019, the same phase was to be complete in 2021.' },
  },
  'toyota-opened': {
    verdict: 'holds',
    rests: { why: 'a date, told by others' },
    kind: 'plan-or-result',
    sources: ['tonight-news-2021', 'people-japanese-2022-11'],
    title: { en: 'Was FAW Toyota’s plant making cars in 2022, as planned?' },
    stated: ['tn21-toyota-capacity', 'ctx-toyota-cumulative-2022'],
    computed: [],
    formula: { en: 'planned: 2022; a car left the plant on 28 November 2022' },
    verdictSentence: { en: 'Yes, by [[28]] November 2022 at the latest.' },
    detail: {
      en: 'The ten-millionth car of the whole company left this plant on that day. How many it makes in a year we did not find.',
    },
  },
  'toyota-value-a-car': {
    verdict: 'holds-if',
    rests: { why: 'a plan, set against nothing measured' },
    kind: 'plan-or-result',
    sources: ['tonight-news-2021', 'toyota-plan-repost', 'people-japanese-2022-11'],
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
    rests: {
      left: 'd-rate-xh24',
      is: 'meets',
      right: 'd-rate-cd24',
      given: 'the rate of the year of printing was used',
    },
    kind: 'currency',
    sources: ['xinhua-2024-10', 'china-daily-2023-01', 'china-daily-2024-02'],
    title: { en: 'Is {xh24-iva-2013} as much as {xh24-iva-2013-usd}?' },
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
    verdictSentence: { en: 'Yes, at a rate close to those of 2024, {d-rate-xh24}. For 2013 it tells nothing.' },
    detail: {
      en: 'The rate is close to those that the reports of 2023 and 2024 imply. The dollars give a feeling for the size, and are not to be compared with others of 2013.',
    },
  },
} as const satisfies Record<string, CheckInput>;
