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
    title: {
      en: 'Does equipment manufacturing’s lead in 2020 fit the city’s average?',
      zh: '2020年装备制造业领先的幅度，与全市平均对得上吗？',
    },
    stated: ['tn21-equipment-growth', 'tn21-equipment-lead', 'tianjin-industry-growth@2020'],
    computed: ['d-equipment-average-points', 'd-equipment-average-ratio'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'tianjin-industry-growth@2020', as: { en: 'Average, published', zh: '平均，已公布' } },
        { figure: 'd-equipment-average-points', as: { en: 'Lead as points', zh: '领先按百分点' } },
        { figure: 'd-equipment-average-ratio', as: { en: 'Lead as percent', zh: '领先按百分比' } },
      ],
    },
    formula: signs('{tn21-equipment-growth} − {tn21-equipment-lead} = {d-equipment-average-points}'),
    verdictSentence: {
      en: 'Yes, in points, not in percent as printed: subtraction gives the official average.',
      zh: '按百分点读对得上，按所印的百分号则不然：相减即得官方公布的平均数。',
    },
    detail: {
      en: 'Dividing, as a percent would require, gives {d-equipment-average-ratio}: less than the published {tianjin-industry-growth@2020}, though rounding could close the gap. The next lead in the passage is printed as points and leads to the same average.',
      zh: '若真是百分比，就该相除，得{d-equipment-average-ratio}，低于公布的{tianjin-industry-growth@2020}，虽然四舍五入或可补上这个差。同一段里紧接着的另一个领先幅度印的是百分点，指向同一个平均数。',
    },
  },
  'high-tech-lead': {
    verdict: 'holds',
    rests: { left: 'tianjin-industry-growth@2020', is: 'meets', right: 'd-hightech-average-points' },
    kind: 'arithmetic',
    sources: ['tonight-news-2021', 'beijing-statistics-2021-07'],
    title: {
      en: 'Does high-tech manufacturing’s lead point to the same average?',
      zh: '高技术制造业领先的幅度，指向同一个平均数吗？',
    },
    stated: ['tn21-high-tech-growth', 'tn21-high-tech-lead', 'tianjin-industry-growth@2020'],
    computed: ['d-hightech-average-points', 'd-equipment-average-points'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'tianjin-industry-growth@2020', as: { en: 'Average, published', zh: '平均，已公布' } },
        { figure: 'd-hightech-average-points', as: { en: 'From high-tech', zh: '由高技术制造业' } },
        { figure: 'd-equipment-average-points', as: { en: 'From equipment', zh: '由装备制造业' } },
      ],
    },
    formula: signs('{tn21-high-tech-growth} − {tn21-high-tech-lead} = {d-hightech-average-points}'),
    verdictSentence: {
      en: 'Yes: {d-hightech-average-points}, as from equipment manufacturing and as published.',
      zh: '是的：{d-hightech-average-points}，与由装备制造业推出的一致，也与公布的一致。',
    },
    detail: {
      en: 'Two leads over one average must point to the same average, and they do. The source never states it.',
      zh: '两个行业对同一个平均数领先，倒推回去就该是同一个数，确实如此。来源从未写出这个数。',
    },
  },
  'the-turn-of-2020': {
    verdict: 'holds',
    rests: { left: 'ctx-manufacturing-growth-2020-q3', is: 'meets', right: 'd-manufacturing-growth-q3' },
    kind: 'arithmetic',
    sources: ['tonight-news-2021', 'tianjin-q3-2020'],
    title: { en: 'Did manufacturing shrink before it grew in 2020?', zh: '2020年制造业是先降后增吗？' },
    stated: ['tn21-manufacturing-growth', 'tn21-manufacturing-acceleration', 'ctx-manufacturing-growth-2020-q3'],
    computed: ['d-manufacturing-growth-q3'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'ctx-manufacturing-growth-2020-q3', as: { en: 'Three quarters, reported', zh: '前三季度，已公布' } },
        { figure: 'd-manufacturing-growth-q3', as: { en: 'Three quarters, computed', zh: '前三季度，推算' } },
        { figure: 'tn21-manufacturing-growth', as: { en: 'Whole year', zh: '全年' } },
      ],
    },
    formula: signs('{tn21-manufacturing-growth} − {tn21-manufacturing-acceleration} = {d-manufacturing-growth-q3}'),
    verdictSentence: {
      en: 'Yes. The difference gives {d-manufacturing-growth-q3} for three quarters, as reported in October 2020.',
      zh: '是的。相减得前三季度{d-manufacturing-growth-q3}，与2020年10月的报道一致。',
    },
    detail: {
      en: 'The article says only that growth got faster. Subtracting shows that it had been a fall; the last quarter turned it.',
      zh: '文章只说增速加快。相减可知此前是下降，第四季度才转正。',
    },
  },
  'manufacturing-weight': {
    verdict: 'unknowable',
    kind: 'arithmetic',
    sources: ['tonight-news-2021', 'cnr-2021-01'],
    title: {
      en: 'Do manufacturing’s weight and growth give its contribution?',
      zh: '制造业的占比乘以增速，等于它的拉动吗？',
    },
    stated: ['tn21-manufacturing-share', 'tn21-manufacturing-growth', 'ctx-manufacturing-contribution-2020'],
    computed: ['d-manufacturing-contribution'],
    comparison: {
      unit: 'percentage-point',
      figures: [
        { figure: 'ctx-manufacturing-contribution-2020', as: { en: 'Stated', zh: '所述' } },
        { figure: 'd-manufacturing-contribution', as: { en: 'Computed', zh: '推算' } },
      ],
    },
    formula: signs('{tn21-manufacturing-share} × {tn21-manufacturing-growth} = {d-manufacturing-contribution}'),
    verdictSentence: {
      en: 'We cannot tell. The weight of 2020 gives {d-manufacturing-contribution}; {ctx-manufacturing-contribution-2020} was stated.',
      zh: '无从判断。按2020年的占比得{d-manufacturing-contribution}，而公布的是{ctx-manufacturing-contribution-2020}。',
    },
    detail: {
      en: 'A contribution is weight times growth, in points. The difference is small, but larger than rounding. The sum needs the weight of the year before, and we did not find it.',
      zh: '拉动等于占比乘以增速，以百分点计。差别不大，但超出了四舍五入。算这笔账要用上一年的占比，我们没有查到。',
    },
  },
  'equipment-share-points': {
    verdict: 'holds-if',
    rests: { why: 'two readings of one sign; no figure of 2019 was published' },
    kind: 'percent-or-points',
    sources: ['tonight-news-2021'],
    title: {
      en: 'What was equipment manufacturing’s share before it rose to {tn21-equipment-share}?',
      zh: '装备制造业占比升到{tn21-equipment-share}之前是多少？',
    },
    stated: ['tn21-equipment-share', 'tn21-equipment-share-change'],
    computed: ['d-equipment-share-2019', 'd-equipment-share-2019-relative'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'd-equipment-share-2019', as: { en: 'In 2019, rise as points', zh: '2019年，升幅按百分点' } },
        {
          figure: 'd-equipment-share-2019-relative',
          as: { en: 'In 2019, rise as percent', zh: '2019年，升幅按百分比' },
        },
        { figure: 'tn21-equipment-share', as: { en: 'In 2020, stated', zh: '2020年，所述' } },
      ],
    },
    formula: signs('{tn21-equipment-share} − {tn21-equipment-share-change} = {d-equipment-share-2019}'),
    verdictSentence: {
      en: 'If the rise is in points, {d-equipment-share-2019}; as a percent it would be {d-equipment-share-2019-relative}.',
      zh: '若升幅按百分点，是{d-equipment-share-2019}；按百分比，则是{d-equipment-share-2019-relative}。',
    },
    detail: {
      en: 'The copy prints a percent sign here too. The lead in the same sentence fits best as points, and we read points. Unlike for the lead, no second figure supports it.',
      zh: '这份稿子在这里也印了百分号。同一句里的领先幅度按百分点最合，我们这里也按百分点读。但与领先幅度不同，这里没有第二个数字佐证。',
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
    title: {
      en: 'Does the equipment share of {tn21-equipment-share} fit equipment’s growth?',
      zh: '装备制造业{tn21-equipment-share}的占比，与它的增速合得上吗？',
    },
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
        { figure: 'd-equipment-share-2019', as: { en: 'In 2019', zh: '2019年' } },
        { figure: 'd-equipment-share-by-volume', as: { en: 'In 2020, by output alone', zh: '2020年，仅按产出' } },
        { figure: 'tn21-equipment-share', as: { en: 'In 2020, stated', zh: '2020年，所述' } },
        { figure: 'ctx-equipment-share-2024', as: { en: 'In 2024', zh: '2024年' } },
      ],
    },
    formula: signs(
      '{d-equipment-share-2019} × (1 + {tn21-equipment-growth}) ÷ (1 + {d-equipment-average-points}) = {d-equipment-share-by-volume}',
    ),
    verdictSentence: {
      en: 'Yes, if prices or coverage explain a part. Output alone gives {d-equipment-share-by-volume}.',
      zh: '若价格或统计范围解释了一部分，合得上。单凭产出只有{d-equipment-share-by-volume}。',
    },
    detail: {
      en: 'A share in money moves with everyone’s prices, oil and gas among them. So {ctx-equipment-share-2024} in 2024 is no proof of lost output, and {ctx-equipment-share-2025} in 2025 none of so much more: output alone does not make such steps.',
      zh: '以金额计的占比，会随所有行业的价格变动，石油和天然气也在其中。所以2024年的{ctx-equipment-share-2024}不能证明产出减少，2025年的{ctx-equipment-share-2025}也不能证明产出多了这么多：单凭产出，走不出这样的台阶。',
    },
  },
  'where-investment-grew': {
    verdict: 'holds',
    rests: { left: 'tn21-high-tech-investment-growth', is: 'above', right: 'tn21-manufacturing-investment-growth' },
    kind: 'arithmetic',
    sources: ['tonight-news-2021'],
    title: {
      en: 'Did high-tech carry manufacturing investment’s growth of {tn21-manufacturing-investment-growth}?',
      zh: '制造业投资{tn21-manufacturing-investment-growth}的增长，是高技术制造业拉动的吗？',
    },
    stated: [
      'tn21-manufacturing-investment-growth',
      'tn21-high-tech-investment-growth',
      'tn21-high-tech-investment-share',
    ],
    computed: ['d-hightech-investment-share-2019', 'd-other-investment-growth'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'tn21-high-tech-investment-growth', as: { en: 'High-tech, stated', zh: '高技术，所述' } },
        { figure: 'tn21-manufacturing-investment-growth', as: { en: 'All, stated', zh: '全部，所述' } },
        { figure: 'd-other-investment-growth', as: { en: 'The rest, computed', zh: '其余，推算' } },
      ],
    },
    formula: signs(
      '({tn21-manufacturing-investment-growth} − {d-hightech-investment-share-2019} × {tn21-high-tech-investment-growth}) ÷ (1 − {d-hightech-investment-share-2019}) = {d-other-investment-growth}',
    ),
    verdictSentence: {
      en: 'Yes, all of it. Investment in the rest changed by about {d-other-investment-growth}.',
      zh: '是的，而且是全部。其余部分的投资变动约{d-other-investment-growth}。',
    },
    detail: {
      en: 'Within rounding, the three stated figures leave only a slight fall for the rest of manufacturing. No source says so.',
      zh: '在四舍五入的范围内，三个公布数字只给其余制造业留下一点下降。没有来源这样说过。',
    },
  },
  'overlapping-projects': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['tonight-news-2021'],
    title: { en: 'How many projects were high-tech or smart in 2020?', zh: '2020年，高技术或智能制造项目共有多少？' },
    stated: ['tn21-high-tech-projects', 'tn21-smart-projects'],
    computed: ['d-projects-at-least', 'd-projects-at-most'],
    comparison: {
      unit: 'project',
      figures: [
        { figure: 'tn21-high-tech-projects', as: { en: 'High-tech', zh: '高技术' } },
        { figure: 'tn21-smart-projects', as: { en: 'Smart', zh: '智能制造' } },
        { figure: 'd-projects-at-least', as: { en: 'Either, if all overlap', zh: '两者之一，若全部重叠' } },
        { figure: 'd-projects-at-most', as: { en: 'Either, if none does', zh: '两者之一，若毫不重叠' } },
      ],
    },
    formula: signs('{tn21-high-tech-projects} + {tn21-smart-projects} = {d-projects-at-most}'),
    verdictSentence: {
      en: 'We know only bounds: {d-projects-at-least|number}, and {d-projects-at-most|number}. The overlap is not given.',
      zh: '只知道上下限：{d-projects-at-least|number}个，{d-projects-at-most|number}个。重叠多少没有给出。',
    },
    detail: {
      en: 'High-tech is what a plant makes; smart is how it makes it. A project can be both, and then it is counted twice.',
      zh: '高技术说的是造什么，智能制造说的是怎么造。一个项目可以两样都是，那就数了两次。',
    },
  },
  'growth-of-what': {
    verdict: 'holds-if',
    rests: { why: 'a matter of translation' },
    kind: 'translation',
    sources: ['china-daily-2024-02', 'tianjin-daily-2024-02'],
    title: {
      en: 'What grew by {cd24-ic-growth} in integrated circuits in 2023?',
      zh: '2023年集成电路增长{cd24-ic-growth}的，是什么？',
    },
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
    verdictSentence: {
      en: 'Added value, if “incremental industrial value” is read as a mistranslation of it.',
      zh: '是增加值，前提是把“incremental industrial value”看作它的误译。',
    },
    detail: {
      en: 'Tianjin Daily gives the same three rates in Chinese, with the usual word for added value. Read literally, the English would mean that the increase itself had grown.',
      zh: '《天津日报》的中文稿给出同样三个增速，用的就是“增加值”。照英文字面，增长的就成了增量本身。',
    },
  },
  'parks-taking-shape': {
    verdict: 'holds-if',
    rests: { why: 'a matter of tense' },
    kind: 'plan-or-result',
    sources: ['china-daily-2024-02', 'tianjin-daily-2024-02'],
    title: { en: 'Did Tianjin have {cd24-parks} in February 2024?', zh: '2024年2月，天津有{cd24-parks}吗？' },
    stated: ['cd24-parks', 'ctx-theme-parks-2023'],
    computed: [],
    formula: signs('{cd24-parks} = {ctx-theme-parks-2023}'),
    verdictSentence: {
      en: 'Yes, if they are not read as still to come: they had been recognised by December 2023.',
      zh: '有，只要不读成将要建的：2023年12月前就已认定。',
    },
    detail: {
      en: 'The paper puts them after “in the pipeline”. Officials count municipal theme parks, recognised in three batches. A recognition is a label; it says nothing of output.',
      zh: '报道把它们放在“in the pipeline”（筹备中）之后。官方数的是市级主题园区，分三批认定。认定只是一块牌子，不说明产出。',
    },
  },
} as const satisfies Record<string, CheckInput>;
