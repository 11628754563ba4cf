/** Checks on the four factory floors, and on the dollar figures of the five sources. */
import type { CheckInput } from '../../model/check-types.ts';
import { signs } from '../derivations/signs.ts';

export const factoryChecks = {
  'benteler-growth': {
    verdict: 'fails',
    rests: { left: 'cd24-benteler-sales-growth', is: 'meets', right: 'd-benteler-growth-doubled' },
    kind: 'conflict',
    sources: ['china-daily-2024-02', 'xinhua-german-2024-01'],
    title: {
      en: 'Did Benteler’s sales in Tianjin grow by {cd24-benteler-sales-growth} in 2023?',
      zh: '2023年，本特勒天津公司销售额增长{cd24-benteler-sales-growth}吗？',
    },
    stated: ['cd24-benteler-sales-growth', 'ctx-benteler-sales-multiple-2023'],
    computed: ['d-benteler-multiple', 'd-benteler-growth-doubled'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'cd24-benteler-sales-growth', as: { en: 'China Daily, no speaker', zh: '《中国日报》，未署说话人' } },
        { figure: 'd-benteler-growth-doubled', as: { en: 'A manager, quoted', zh: '一位管理人员，直接引语' } },
      ],
    },
    formula: signs('1 + {cd24-benteler-sales-growth} = {d-benteler-multiple} ≠ {ctx-benteler-sales-multiple-2023}'),
    verdictSentence: {
      en: 'Not by the better evidence: a manager of the works said that they doubled.',
      zh: '更可靠的证据不支持：该厂一位管理人员说，销售额翻了一番。',
    },
    detail: {
      en: 'Klaus Hansmeier, Launch Manager, in direct speech to Xinhua’s German service in January 2024. China Daily’s sentence, a month later, names no speaker. “To” and “by” a percentage are easily mixed up; we cannot show that this happened.',
      zh: '2024年1月，投产经理（Launch Manager）Klaus Hansmeier对新华社德文部直接这样说。一个月后，《中国日报》的那句话没有写明出自何人。“增长到”和“增长了”容易混淆，但我们无法证明这里确实如此。',
    },
  },
  'benteler-base': {
    verdict: 'unknowable',
    kind: 'plan-or-result',
    sources: ['china-daily-2024-02'],
    title: { en: 'Can Benteler’s sales in 2023 be worked out?', zh: '本特勒2023年的销售额算得出来吗？' },
    stated: ['cd24-benteler-sales-growth', 'cd24-benteler-sales-2024'],
    computed: [],
    formula: {
      en: 'sales of 2024 ÷ growth in 2024: the second is not stated',
      zh: '2024年销售额 ÷ 2024年增速：后者未公布',
    },
    verdictSentence: {
      en: 'No. {cd24-benteler-sales-2024} is a projection for 2024; the growth is that of 2023.',
      zh: '算不出。{cd24-benteler-sales-2024}是对2024年的预计，而增速是2023年的。',
    },
    detail: {
      en: 'Growth in 2023 leads from 2022 to 2023 and says nothing of 2024. And a projection with an open end is no base for a sum.',
      zh: '2023年的增速说的是从2022年到2023年，与2024年无关。况且，只有下限的预计值不能拿来作除法。',
    },
  },
  'boeing-two-thirds': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['china-daily-2024-02', 'xinhua-2024-04-13', 'boeing-2011-04', 'boeing-builder-2023-05'],
    title: {
      en: 'Does Boeing’s plant in Tianjin double with its third phase?',
      zh: '三期工程会使天津波音工厂的产能翻一番吗？',
    },
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
        { figure: 'cd24-boeing-capacity', as: { en: 'February 2024', zh: '2024年2月' } },
        { figure: 'boeing-capacity@2023-05', as: { en: 'Builder, May 2023', zh: '建设方，2023年5月' } },
        { figure: 'cd24-boeing-capacity-planned', as: { en: 'Planned', zh: '计划' } },
        { figure: 'd-boeing-capacity-doubled', as: { en: 'If doubled', zh: '若翻一番' } },
      ],
    },
    formula: signs('{cd24-boeing-capacity-planned} ÷ {cd24-boeing-capacity} − 1 = {d-boeing-capacity-growth}'),
    verdictSentence: {
      en: 'We cannot tell. Its executive’s figures make {d-boeing-capacity-growth} more; Xinhua, after Boeing, says double.',
      zh: '无从判断。按该厂管理人员的数字，增幅是{d-boeing-capacity-growth}；新华社援引波音的说法，是翻一番。',
    },
    detail: {
      en: 'They may count differently: units, parts, and no base for “double”. In 2011 Boeing called the area of an expansion doubled and its capacity up by {ctx-boeing-expansion-2011}. From the builder’s figure the growth is {d-boeing-capacity-growth-builder}. We found no result.',
      zh: '两者口径可能不同：一个按件数，一个按部件数，“翻一番”又没有写明基数。2011年那次扩建，波音说的是面积翻一番、产能提高{ctx-boeing-expansion-2011}。若以建设方的数字为起点，增幅是{d-boeing-capacity-growth-builder}。我们没有查到结果。',
    },
  },
  'boeing-components': {
    verdict: 'holds-if',
    rests: { why: 'the count is of kinds or of pieces, which is not said' },
    kind: 'translation',
    sources: ['china-daily-2024-02'],
    title: {
      en: 'Are Boeing’s orders worth {cd24-boeing-orders-value} for so few components?',
      zh: '这么少的部件，订单值{cd24-boeing-orders-value}吗？',
    },
    stated: ['cd24-boeing-components', 'cd24-boeing-orders-value', 'cd24-boeing-capacity'],
    computed: ['d-boeing-value-per-type', 'd-boeing-value-per-piece-high', 'd-boeing-value-per-piece-low'],
    formula: signs(
      '{cd24-boeing-orders-value} ÷ {cd24-boeing-components} = {d-boeing-value-per-type}; ÷ {d-boeing-capacity-year} = {d-boeing-value-per-piece-high}',
    ),
    verdictSentence: {
      en: 'If the count is of kinds and not of pieces. Otherwise each costs {d-boeing-value-per-type}.',
      zh: '若数的是种类而不是件数，成立。否则平均每件要{d-boeing-value-per-type}。',
    },
    detail: {
      en: 'A plant that makes {cd24-boeing-capacity} cannot live on so few pieces. Over a year’s capacity a piece comes to between {d-boeing-value-per-piece-low} and {d-boeing-value-per-piece-high}, which is plausible. That the count means kinds is our reading.',
      zh: '产能{cd24-boeing-capacity}的工厂，不可能只靠这么少的部件。摊到全年产能上，每件在{d-boeing-value-per-piece-low}至{d-boeing-value-per-piece-high}之间，说得过去。把它读作种类，是我们的理解。',
    },
  },
  'boeing-value-and-volume': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['china-daily-2024-02'],
    title: { en: 'What were Boeing Tianjin’s orders worth in 2023?', zh: '2023年天津波音的订单值多少钱？' },
    stated: ['cd24-boeing-orders-ratio', 'cd24-boeing-orders-value', 'cd24-boeing-investment'],
    computed: ['d-boeing-investment-to-orders'],
    formula: signs('{cd24-boeing-orders-value} ÷ ?'),
    verdictSentence: {
      en: 'We cannot tell. Orders double in volume; their value need not.',
      zh: '无从判断。翻一番的是订单数量，金额未必。',
    },
    detail: {
      en: 'Half of the amount would be right only if prices and the mix of parts stayed the same. The latest investment is {d-boeing-investment-to-orders} a year’s order value.',
      zh: '只有价格和部件构成都不变，才能取一半。最近一轮投资与一年订单金额之比，{d-boeing-investment-to-orders}。',
    },
  },
  'the-747': {
    verdict: 'unknowable',
    kind: 'conflict',
    sources: ['china-daily-2024-02', 'inside-logistics-2023-01', 'flightglobal-2024-04'],
    title: {
      en: 'Can orders for parts of the Boeing [[747]] double in 2024?',
      zh: '波音[[747]]的部件订单，2024年能翻一番吗？',
    },
    stated: ['cd24-boeing-components', 'cd24-boeing-orders-ratio'],
    computed: [],
    formula: {
      en: 'orders of 2024 ↔ a last delivery on 31 January 2023',
      zh: '2024年的订单 ↔ 末架于2023年1月31日交付',
    },
    verdictSentence: {
      en: 'Hardly for new aircraft: the last one had been delivered a year before.',
      zh: '若是新飞机，很难：末架一年前就已交付。',
    },
    detail: {
      en: 'The model may be a slip for another, a line from an old list, or stand for spare parts. Reports on the expansion name the [[737 MAX, 777 and 787]]. We found no other account of the company’s statement to Tianjin TV.',
      zh: '可能是误写了别的机型，可能抄自旧清单，也可能指备件。扩建的报道提到的是[[737 MAX、777和787]]。该公司对天津电视台的这番话，我们没有查到其他记录。',
    },
  },
  'boeing-opened': {
    verdict: 'holds',
    rests: { why: 'a date, told by others' },
    kind: 'plan-or-result',
    sources: ['china-daily-2024-02', 'flightglobal-2024-04', 'nikkei-2019-11'],
    title: {
      en: 'Did Boeing Tianjin’s new facilities open in April 2024, as announced?',
      zh: '天津波音的新设施，如预告所说于2024年4月启用了吗？',
    },
    stated: ['cd24-boeing-investment', 'ctx-boeing-phase3-area'],
    computed: [],
    formula: { en: 'announced: April 2024; opened: 12 April 2024', zh: '预告：2024年4月；启用：2024年4月12日' },
    verdictSentence: { en: 'Yes, on [[12]] April 2024.', zh: '是的，2024年4月12日启用。' },
    detail: {
      en: 'When work began in November 2019, the same phase was to be complete in 2021.',
      zh: '不过2019年11月开工时，同一期工程原定2021年完工。',
    },
  },
  'toyota-opened': {
    verdict: 'holds',
    rests: { why: 'a date, told by others' },
    kind: 'plan-or-result',
    sources: ['tonight-news-2021', 'people-japanese-2022-11'],
    title: {
      en: 'Was FAW Toyota’s plant making cars in 2022, as planned?',
      zh: '一汽丰田新工厂如计划在2022年造车了吗？',
    },
    stated: ['tn21-toyota-capacity', 'ctx-toyota-cumulative-2022'],
    computed: [],
    formula: {
      en: 'planned: 2022; a car left the plant on 28 November 2022',
      zh: '计划：2022年；2022年11月28日有车在该厂下线',
    },
    verdictSentence: { en: 'Yes, by [[28]] November 2022 at the latest.', zh: '是的，最迟在2022年11月28日。' },
    detail: {
      en: 'The ten-millionth car of the whole company left this plant on that day. How many it makes in a year we did not find.',
      zh: '那天在该厂下线的，是一汽丰田累计[[第1000万辆]]车。该厂一年造多少辆，我们没有查到。',
    },
  },
  'toyota-value-a-car': {
    verdict: 'holds-if',
    rests: { why: 'a plan, set against nothing measured' },
    kind: 'plan-or-result',
    sources: ['tonight-news-2021', 'toyota-plan-repost', 'people-japanese-2022-11'],
    title: {
      en: 'Is {tn21-toyota-output-value} a year plausible for FAW Toyota’s plant?',
      zh: '一汽丰田新工厂年产值{tn21-toyota-output-value}，可信吗？',
    },
    stated: ['tn21-toyota-output-value', 'tn21-toyota-capacity', 'ctx-toyota-investment', 'ctx-toyota-cumulative-2022'],
    computed: ['d-toyota-value-per-car', 'd-toyota-investment-per-car'],
    formula: signs('{tn21-toyota-output-value} ÷ {tn21-toyota-capacity} = {d-toyota-value-per-car}'),
    verdictSentence: {
      en: 'As a plan at full use, yes: {d-toyota-value-per-car}, bought-in parts included.',
      zh: '作为满产时的计划，可信：{d-toyota-value-per-car}，含外购零部件。',
    },
    detail: {
      en: 'Output value counts everything in the finished car. The plan did turn into a plant, open by November 2022. How many cars it makes, and for how much, we did not find.',
      zh: '产值把成品车里的一切都算在内。计划后来确实成了工厂，最迟2022年11月已投产。实际造了多少辆、值多少钱，我们没有查到。',
    },
  },
  'lishen-ampere-hours': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['tonight-news-2021', 'xinhua-2023-02'],
    title: { en: 'How much energy is {tn21-lishen-output}?', zh: '{tn21-lishen-output}是多少电能？' },
    stated: ['tn21-lishen-output', 'lishen-sales@2020'],
    computed: ['d-lishen-energy-low', 'd-lishen-energy-high'],
    comparison: {
      unit: 'gigawatt-hour-a-year',
      figures: [
        { figure: 'd-lishen-energy-low', as: { en: 'At the lower usual voltage', zh: '按较低的常用电压' } },
        { figure: 'd-lishen-energy-high', as: { en: 'At the higher usual voltage', zh: '按较高的常用电压' } },
      ],
    },
    formula: {
      en: '{tn21-lishen-output} × 3.2 volts = {d-lishen-energy-low}; × 3.65 volts = {d-lishen-energy-high}',
      zh: '{tn21-lishen-output} × 3.2伏 = {d-lishen-energy-low}；× 3.65伏 = {d-lishen-energy-high}',
    },
    verdictSentence: {
      en: 'It depends on the voltage, which is not given: {d-lishen-energy-low|number} to {d-lishen-energy-high}.',
      zh: '要看电压，而电压没有给出：{d-lishen-energy-low|number}至{d-lishen-energy-high}。',
    },
    detail: {
      en: 'Ampere-hours measure charge; energy is charge times voltage. Lishen’s sales are stated in energy, {lishen-sales@2020} in 2020. And one is what a line can make, the other what a company sold.',
      zh: '安时计的是电荷，电能等于电荷乘电压。力神的销量是按电能说的，2020年为{lishen-sales@2020}。而且一个是产线能造多少，另一个是公司卖了多少。',
    },
  },
  'lishen-efficiency-and-cost': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['tonight-news-2021'],
    title: {
      en: 'Are {tn21-lishen-efficiency} more efficiency and a fifth less cost one gain or two?',
      zh: '效率提高{tn21-lishen-efficiency}、成本降低五分之一，是一项成果还是两项？',
    },
    stated: ['tn21-lishen-efficiency', 'tn21-lishen-cost'],
    computed: ['d-lishen-output-per-yuan'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'tn21-lishen-efficiency', as: { en: 'Efficiency, stated', zh: '效率，所述' } },
        { figure: 'd-lishen-output-per-yuan', as: { en: 'From cost, computed', zh: '由成本推算' } },
      ],
    },
    formula: signs('1 ÷ (1 + ({tn21-lishen-cost})) − 1 = {d-lishen-output-per-yuan}'),
    verdictSentence: {
      en: 'We cannot tell. Neither has a base year or a definition.',
      zh: '无从判断。两者都没有基年，也没有定义。',
    },
    detail: {
      en: 'If the cost is that of each unit made, a fifth less means {d-lishen-output-per-yuan} more output for each yuan, which is not the efficiency stated. A manager says both; nothing else checks them.',
      zh: '若说的是单位成本，降低五分之一意味着同样的钱能多产出{d-lishen-output-per-yuan}，与所述效率不同。两句话都出自一位管理人员，别无佐证。',
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
    title: { en: 'Is {xh24-iva-2013} as much as {xh24-iva-2013-usd}?', zh: '{xh24-iva-2013}合{xh24-iva-2013-usd}吗？' },
    stated: ['xh24-iva-2013', 'xh24-iva-2013-usd'],
    computed: ['d-rate-xh24', 'd-rate-cd23', 'd-rate-cd24'],
    comparison: {
      unit: 'yuan-per-dollar',
      figures: [
        { figure: 'd-rate-cd23', as: { en: 'China Daily, January 2023', zh: '《中国日报》，2023年1月' } },
        { figure: 'd-rate-cd24', as: { en: 'China Daily, February 2024', zh: '《中国日报》，2024年2月' } },
        { figure: 'd-rate-xh24', as: { en: 'Xinhua, for 2013', zh: '新华社，对2013年的数额' } },
      ],
    },
    formula: signs('{xh24-iva-2013} ÷ {xh24-iva-2013-usd} = {d-rate-xh24}'),
    verdictSentence: {
      en: 'Yes, at a rate close to those of 2024, {d-rate-xh24}. For 2013 it tells nothing.',
      zh: '按接近2024年的汇率（{d-rate-xh24}），是的。对2013年则说明不了什么。',
    },
    detail: {
      en: 'The rate is close to those that the reports of 2023 and 2024 imply. The dollars give a feeling for the size, and are not to be compared with others of 2013.',
      zh: '这一汇率与2023年、2024年报道中隐含的汇率相近。美元数可以帮助想象大小，但不能同其他按2013年汇率折算的美元数相比。',
    },
  },
} as const satisfies Record<string, CheckInput>;
