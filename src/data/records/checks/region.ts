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
    title: {
      en: 'Did industrial added value grow by {xh24-iva-growth}?',
      zh: '京津冀工业增加值增长了{xh24-iva-growth}吗？',
    },
    stated: ['xh24-iva-2013', 'xh24-iva-2023', 'xh24-iva-growth'],
    computed: ['d-iva-growth', 'd-iva-cagr'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'xh24-iva-growth', as: { en: 'Stated', zh: '所述' } },
        { figure: 'd-iva-growth', as: { en: 'Computed', zh: '推算' } },
      ],
    },
    formula: signs('{xh24-iva-2023} ÷ {xh24-iva-2013} − 1 = {d-iva-growth}'),
    verdictSentence: {
      en: 'Yes, if the amounts are in prices of their years, as we read them. Then it is not real growth.',
      zh: '若两个数额都按当年价格计算，成立；我们就是这样读的。那它就不是实际增长。',
    },
    detail: {
      en: 'The growth is the quotient of the two amounts. The source does not say in which prices they are. The first amount has two digits, which leaves room of several points either way.',
      zh: '这个增速就是两个数额之商。来源没有写明价格口径。第一个数额只有两位有效数字，上下各有几个百分点的余地。',
    },
  },
  'gdp-almost-doubling': {
    verdict: 'holds',
    rests: { left: 'd-gdp-ratio', is: 'meets', right: 'xh24-gdp-ratio' },
    kind: 'arithmetic',
    sources: ['xinhua-2024-10', 'nbs-provinces-b', 'china-news-2024-01-25', 'beijing-gov-coordination'],
    title: {
      en: 'Did the region’s GDP almost double from 2013 to 2023?',
      zh: '2013年至2023年，京津冀地区生产总值接近翻一番吗？',
    },
    stated: ['xh24-gdp-2023', 'xh24-gdp-ratio', 'ctx-gdp-multiple-2023'],
    computed: ['d-gdp-bth-2013', 'd-gdp-bth-2023', 'd-gdp-ratio', 'd-gdp-ratio-c'],
    comparison: {
      unit: 'times',
      figures: [
        { figure: 'xh24-gdp-ratio', as: { en: 'Xinhua', zh: '新华社' } },
        { figure: 'ctx-gdp-multiple-2023', as: { en: 'Beijing’s city government', zh: '北京市政府' } },
        { figure: 'd-gdp-ratio', as: { en: 'Computed', zh: '推算' } },
      ],
    },
    formula: signs('{d-gdp-bth-2023} ÷ {d-gdp-bth-2013} = {d-gdp-ratio}'),
    verdictSentence: {
      en: 'Yes, in the prices of each year: {d-gdp-ratio} as much.',
      zh: '按当年价格，是的：{d-gdp-ratio}。',
    },
    detail: {
      en: 'We added up the three places from the statistics bureau’s tables. Officials elsewhere round the same quotient to {ctx-gdp-multiple-2023}. The figures of 2023 are preliminary; the edition after the next census makes it {d-gdp-ratio-c}.',
      zh: '我们把统计局年度数据中三地的数相加。官方在别处把同一个商取整为{ctx-gdp-multiple-2023}。2023年是初步核算数；下一次普查后的版本为{d-gdp-ratio-c}。',
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
    title: {
      en: 'Can ten years at {xh24-gdp-growth-rate} and “almost doubling” both be right?',
      zh: '十年{xh24-gdp-growth-rate}与“接近翻一番”，能同时成立吗？',
    },
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
        { figure: 'd-gdp-real-multiple', as: { en: 'At the stated rate', zh: '按所述增速' } },
        { figure: 'd-gdp-ratio', as: { en: 'In prices of each year', zh: '按当年价格' } },
        { figure: 'xh24-gdp-ratio', as: { en: 'In Xinhua’s words', zh: '新华社的说法' } },
      ],
    },
    formula: {
      en: '(1 + {xh24-gdp-growth-rate}) over 10 years = {d-gdp-real-multiple}',
      zh: '（1 + {xh24-gdp-growth-rate}）连乘10年 = {d-gdp-real-multiple}',
    },
    verdictSentence: {
      en: 'Yes, if the rate leaves prices out and the doubling does not. As one sum they make {d-gdp-real-multiple}.',
      zh: '若增速剔除了价格、翻番没有剔除，两者可以并存。若当作一笔账，只得{d-gdp-real-multiple}。',
    },
    detail: {
      en: 'That the rate is real is our reading; no text says so. A full doubling takes {d-gdp-doubling-rate}; nominal GDP did {d-gdp-cagr}. The two fit if prices rose to {d-gdp-price-multiple} their level, about {d-gdp-price-rise}. The three places’ own real rates come near it, and not all the way: see the next check.',
      zh: '增速是实际增速，这是我们的理解，没有文本写明。真正翻一番需要{d-gdp-doubling-rate}；名义值实际走的是{d-gdp-cagr}。若十年间价格涨到原来的{d-gdp-price-multiple}，即大约{d-gdp-price-rise}，两者就合得上。三地各自公布的实际增速与它接近，但没有完全对上，见下一项核对。',
    },
  },
  'region-rate-from-places': {
    verdict: 'fails',
    rests: { left: 'xh24-gdp-growth-rate', is: 'meets', right: 'd-region-real-rate' },
    kind: 'arithmetic',
    sources: ['xinhua-2024-10', 'nbs-provinces-b', 'china-news-2022-09', 'china-news-2024-01-25'],
    title: {
      en: 'Does {xh24-gdp-growth-rate} follow from the three places’ own rates?',
      zh: '{xh24-gdp-growth-rate}能由三地各自的增速算出来吗？',
    },
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
        { figure: 'xh24-gdp-growth-rate', as: { en: 'Stated by Xinhua', zh: '新华社所述' } },
        { figure: 'd-region-real-rate', as: { en: 'From the three places', zh: '由三地推算' } },
      ],
    },
    formula: {
      en: '(average to 2021 over 8 years) × (1 + rate of 2022) × (1 + rate of 2023), each place weighted with its GDP of 2013 = {d-region-real-multiple}',
      zh: '（截至2021年的8年平均增速）×（1 + 2022年增速）×（1 + 2023年增速），各地以2013年地区生产总值为权重 = {d-region-real-multiple}',
    },
    verdictSentence: {
      en: 'Not from the rates as first published: they come to {d-region-real-rate}.',
      zh: '按首次公布的增速算不出来：得{d-region-real-rate}。',
    },
    detail: {
      en: 'The averages are {ctx-real-growth-average-beijing} for Beijing and Hebei and {ctx-real-growth-average-tianjin} for Tianjin to 2021; 2022 was slow for all three. With all rounding allowed for, the two ranges do not meet. Later revisions of the yearly rates could close the gap; we found no revised series, in stored copies to February 2026.',
      zh: '截至2021年的平均增速，北京、河北为{ctx-real-growth-average-beijing}，天津为{ctx-real-growth-average-tianjin}；2022年三地都慢。即使把四舍五入的余地全部算上，两个区间也不相交。各年增速此后的修订可能补上这个差；在截至2026年2月的存档页面中，我们没有查到修订后的序列。',
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
    title: {
      en: 'Can {xh24-iva-2023} be right for 2023, after {ctx-iva-2022} in 2022?',
      zh: '2022年{ctx-iva-2022}，2023年还能是{xh24-iva-2023}吗？',
    },
    stated: ['ctx-iva-2022', 'xh24-iva-2023', 'ctx-secondary-real-tianjin-2023', 'ctx-secondary-real-china-2023'],
    computed: ['d-iva-change-2022-2023', 'd-secondary-change-tianjin-2023', 'd-secondary-change-china-2023'],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'd-secondary-change-tianjin-2023', as: { en: 'Tianjin, in yuan', zh: '天津，金额' } },
        { figure: 'ctx-secondary-real-tianjin-2023', as: { en: 'Tianjin, output', zh: '天津，产出' } },
        { figure: 'd-secondary-change-china-2023', as: { en: 'China, in yuan', zh: '全国，金额' } },
        { figure: 'ctx-secondary-real-china-2023', as: { en: 'China, output', zh: '全国，产出' } },
      ],
    },
    formula: signs('{xh24-iva-2023} ÷ {ctx-iva-2022} − 1 = {d-iva-change-2022-2023}'),
    verdictSentence: {
      en: 'Yes, as amounts in yuan. Prices fell, and output can rise all the same.',
      zh: '作为金额，可以。价格下跌时，产出照样可以增长。',
    },
    detail: {
      en: 'So it went in 2023 in Tianjin and in China, for industry and building together: in yuan {d-secondary-change-tianjin-2023} and {d-secondary-change-china-2023}, in output up by {ctx-secondary-real-tianjin-2023} and {ctx-secondary-real-china-2023}. That prices explain all of it is not proved: neither report gives its price basis, and we found no full year for Hebei.',
      zh: '2023年天津和全国的第二产业就是如此：金额分别变动{d-secondary-change-tianjin-2023}和{d-secondary-change-china-2023}，产出分别增长{ctx-secondary-real-tianjin-2023}和{ctx-secondary-real-china-2023}。价格能否解释全部差额，没有证明：两份报告都没有写明价格口径，河北的全年数我们也没有查到。',
    },
  },
  'record-profit': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['xinhua-2024-10'],
    title: { en: 'Was {xh24-profit-h1-2024} of profit a record?', zh: '{xh24-profit-h1-2024}的利润是历史新高吗？' },
    stated: ['xh24-profit-h1-2024', 'xh24-profit-growth'],
    computed: ['d-profit-h1-2023', 'd-profit-rise'],
    comparison: {
      unit: 'yuan',
      figures: [
        { figure: 'd-profit-h1-2023', as: { en: 'First half of 2023, implied', zh: '2023年上半年，反推' } },
        { figure: 'xh24-profit-h1-2024', as: { en: 'First half of 2024, stated', zh: '2024年上半年，所述' } },
      ],
    },
    formula: signs('{xh24-profit-h1-2024} ÷ (1 + {xh24-profit-growth}) = {d-profit-h1-2023}'),
    verdictSentence: {
      en: 'We cannot tell. Only the first half of 2023 can be worked out: {d-profit-h1-2023}.',
      zh: '无从判断。能推算的只有2023年上半年：{d-profit-h1-2023}。',
    },
    detail: {
      en: 'A record needs all earlier years, and none is given. The year before is implied, not published: such rates are on a comparable base. “Major” firms are those above designated size.',
      zh: '要说新高，得有以前各年的数，而来源一个也没有给。上一年的数是反推的，不是公布的：这类增速按可比口径计算。英文稿中的“主要”企业，指规模以上企业。',
    },
  },
  'more-than-a-fifth': {
    verdict: 'unknowable',
    kind: 'bound',
    sources: ['xinhua-2024-10', 'cluster-briefing-2024-04'],
    title: {
      en: 'Do two clusters each make {xh24-share-life-health} of their sector’s national output?',
      zh: '两个集群的产值各占全国同行业{xh24-share-life-health}吗？',
    },
    stated: ['xh24-share-life-health', 'xh24-share-power-equipment', 'ctx-cluster-life-health-output-2023'],
    computed: [],
    formula: {
      en: 'cluster’s output ÷ nation’s output: the second is not published for these sectors',
      zh: '集群产值 ÷ 全国产值：这些行业的后者没有公布',
    },
    verdictSentence: {
      en: 'We cannot tell. We found no national total for either sector.',
      zh: '无从判断。两个行业的全国总数，我们都没有查到。',
    },
    detail: {
      en: 'A briefing gives the life and health cluster {ctx-cluster-life-health-output-2023} of output in 2023. What counts as its sector in the whole country is not defined.',
      zh: '一次发布会给出生命健康集群2023年的产值为{ctx-cluster-life-health-output-2023}。全国范围内哪些算同一行业，没有定义。',
    },
  },
  'more-than-half': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['xinhua-2024-10', 'cluster-briefing-2024-04', 'clusters-2025-01'],
    title: {
      en: 'Does the region hold {xh24-share-it-innovation} of the nation’s IT application innovation?',
      zh: '京津冀的信创产业占全国{xh24-share-it-innovation}吗？',
    },
    stated: ['xh24-share-it-innovation', 'ctx-cluster-it-share-2024-04'],
    computed: [],
    comparison: {
      unit: 'percent',
      figures: [
        { figure: 'ctx-cluster-it-share-2024-04', as: { en: 'Of the market, April 2024', zh: '占市场，2024年4月' } },
        { figure: 'xh24-share-it-innovation', as: { en: 'Of the scale, October 2024', zh: '占规模，2024年10月' } },
      ],
    },
    formula: signs('{ctx-cluster-it-share-2024-04} ↔ {xh24-share-it-innovation}'),
    verdictSentence: {
      en: 'We cannot tell: no amount is given. The {ctx-cluster-it-share-2024-04} of April is no contradiction.',
      zh: '无从判断：没有给出金额。4月所说的{ctx-cluster-it-share-2024-04}与此并不矛盾。',
    },
    detail: {
      en: 'Two measures, from one speaker: Yin Jihui gave a share of the market in April 2024, and of the industry’s scale in January 2025, when he repeated Xinhua’s half.',
      zh: '两个指标，同一个人：尹继辉2024年4月说的是市场占有率，2025年1月说的是产业规模占比，后者与新华社的“一半”一致。',
    },
  },
  'six-chains': {
    verdict: 'holds',
    rests: { why: 'a count of names, which depends on how they are cut' },
    kind: 'translation',
    sources: ['xinhua-2024-10', 'xinhua-2024-04'],
    title: {
      en: 'Are the chains that the report lists really {xh24-chains|word}?',
      zh: '报道列出的产业链，真是{xh24-chains|word}条吗？',
    },
    stated: ['xh24-chains'],
    computed: [],
    formula: {
      en: 'hydrogen · new energy and connected vehicles · biomedicine · cybersecurity and industrial internet · machine tools · robots',
      zh: '氢能 · 新能源和智能网联汽车 · 生物医药 · 网络安全和工业互联网 · 高端工业母机 · 机器人',
    },
    verdictSentence: {
      en: 'Yes, with two long names as one chain each, as they are in Chinese.',
      zh: '是的，两个长名称各算一条，中文里就是这样。',
    },
    detail: {
      en: 'In English the list can be read as eight. An earlier Xinhua report in Chinese names the same chains as six.',
      zh: '英文清单也可以数成八条。新华社更早的中文报道列出同样几条，称为六条。',
    },
  },
  'capital-from-beijing': {
    verdict: 'holds',
    rests: { left: 'cd23-capital', is: 'below', right: 'ctx-capital-beijing-hebei-2022' },
    kind: 'arithmetic',
    sources: ['china-daily-2023-01', 'cctv-2023-02'],
    title: {
      en: 'Does {cd23-capital} from Beijing fit the wider statistics?',
      zh: '来自北京的{cd23-capital}，与更宽口径的统计合得上吗？',
    },
    stated: ['cd23-capital', 'ctx-capital-beijing-hebei-2022'],
    computed: ['d-capital-share-beijing'],
    comparison: {
      unit: 'yuan',
      figures: [
        { figure: 'cd23-capital', as: { en: 'From Beijing, says the mayor', zh: '来自北京，市长所说' } },
        { figure: 'ctx-capital-beijing-hebei-2022', as: { en: 'From Beijing and Hebei', zh: '来自北京和河北' } },
      ],
    },
    formula: signs('{cd23-capital} ÷ {ctx-capital-beijing-hebei-2022} = {d-capital-share-beijing}'),
    verdictSentence: {
      en: 'Yes. It is {d-capital-share-beijing} of what came from Beijing and Hebei together.',
      zh: '合得上，占京冀来津合计的{d-capital-share-beijing}。',
    },
    detail: {
      en: 'The mayor’s figure for Beijing alone is smaller than the count for both neighbours, as it must be. That tests consistency; it is no second count.',
      zh: '市长所说的只是北京，理应小于京冀合计，也确实如此。这只能检验是否自洽，不等于另一次统计。',
    },
  },
  'companies-and-projects': {
    verdict: 'unknowable',
    kind: 'definition',
    sources: ['china-daily-2023-01'],
    title: { en: 'How much capital did each arrival from Beijing bring?', zh: '每来一家北京企业，带来多少资金？' },
    stated: ['cd23-companies', 'cd23-projects', 'cd23-capital'],
    computed: ['d-capital-per-company', 'd-capital-per-project'],
    formula: signs(
      '{cd23-capital} ÷ {cd23-companies} = {d-capital-per-company}; ÷ {cd23-projects} = {d-capital-per-project}',
    ),
    verdictSentence: {
      en: 'We cannot tell. It is not said whether the projects are part of the companies.',
      zh: '无从判断。没有写明项目是否属于这些企业。',
    },
    detail: {
      en: 'The sentence has “companies with projects”. The two averages differ more than fourfold, so no chart of this story divides the one by the other.',
      zh: '原句是“企业连同项目”。两种平均数相差四倍以上，所以本站没有一张图拿它们相除。',
    },
  },
  'parks-last-year': {
    verdict: 'fails',
    rests: { why: 'the same count is a running total in other reports' },
    kind: 'cumulative-or-annual',
    sources: ['china-daily-2023-01', 'china-news-2023-01', 'imsilkroad-2023-02', 'exploring-tianjin-2023-04'],
    title: {
      en: 'Did {cd23-park-registrations} move into the two parks in one year?',
      zh: '一年之内有{cd23-park-registrations}迁入两个园区吗？',
    },
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
        { figure: 'cd23-park-registrations', as: { en: 'China Daily: moved last year', zh: '《中国日报》：去年迁入' } },
        { figure: 'd-parks-registrations', as: { en: 'Both parks’ running totals', zh: '两园累计数之和' } },
      ],
    },
    formula: signs('{binhai-zgc-registrations@2023-02} + {baodi-zgc-registrations@2023-04} = {d-parks-registrations}'),
    verdictSentence: {
      en: 'No. It is the running total of registrations since the parks opened.',
      zh: '没有。这是两园开园以来的累计注册数。',
    },
    detail: {
      en: 'A Chinese report of the same work report says “registered in total”. The two parks’ own totals of the following months come to about as much. How many registered in 2022 alone is not known.',
      zh: '一篇报道同一份政府工作报告的中文稿写的是“累计注册”。随后几个月两园各自的累计数相加，也大致是这个数。2022年一年注册了多少，不得而知。',
    },
  },
  'parks-from-zhongguancun': {
    verdict: 'fails',
    rests: { left: 'ctx-binhai-zgc-from-beijing-2023', is: 'meets', right: 'binhai-zgc-registrations@2023-12' },
    kind: 'definition',
    sources: ['china-daily-2023-01', 'binhai-reform-commission-2023', 'crntt-2025-08'],
    title: { en: 'Were the parks’ companies “moving from Zhongguancun”?', zh: '园区的企业是“从中关村迁来”的吗？' },
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
        { figure: 'ctx-binhai-zgc-from-beijing-2023', as: { en: 'From Beijing', zh: '来自北京' } },
        { figure: 'binhai-zgc-registrations@2023-12', as: { en: 'All registered', zh: '全部注册企业' } },
      ],
    },
    formula: signs(
      '{ctx-binhai-zgc-from-beijing-2023} ÷ {binhai-zgc-registrations@2023-12} = {d-binhai-zgc-beijing-share}',
    ),
    verdictSentence: {
      en: 'No. At the larger park, about one in five came from anywhere in Beijing.',
      zh: '不是。在较大的那个园区，来自北京各处的企业约占五分之一。',
    },
    detail: {
      en: 'Binhai’s own commission counts {ctx-binhai-zgc-from-beijing-2023} from Beijing among {binhai-zgc-registrations@2023-12}; a report of 2025 gives {ctx-binhai-zgc-beijing-share-2025}. And to register is not to relocate.',
      zh: '滨海新区发改委统计，{binhai-zgc-registrations@2023-12}中来自北京的有{ctx-binhai-zgc-from-beijing-2023}；2025年的一篇报道说占{ctx-binhai-zgc-beijing-share-2025}。况且，注册不等于搬迁。',
    },
  },
  'baodi-projects': {
    verdict: 'holds-if',
    rests: { why: 'the amount is a floor under one reading and no amount under the other' },
    kind: 'bound',
    sources: ['china-daily-2023-01'],
    title: {
      en: 'Does the size given for Baodi’s {cd23-baodi-projects} make sense?',
      zh: '宝坻{cd23-baodi-projects}所给的规模讲得通吗？',
    },
    stated: ['cd23-baodi-projects', 'cd23-baodi-project-size'],
    computed: ['d-baodi-projects-floor'],
    formula: signs('{cd23-baodi-projects} × {cd23-baodi-project-size} = {d-baodi-projects-floor}'),
    verdictSentence: {
      en: 'Yes, if it is a minimum. Then they come to {d-baodi-projects-floor}.',
      zh: '若是门槛，讲得通：合计{d-baodi-projects-floor}。',
    },
    detail: {
      en: 'The paper writes “each with”, as if every project were equally large. A threshold is far more likely; that is our reading.',
      zh: '报道写“每个项目”都是这个数，好像大小完全一样。更可能是门槛；这是我们的理解。',
    },
  },
  'baodi-targets': {
    verdict: 'unknowable',
    kind: 'plan-or-result',
    sources: ['china-daily-2023-01'],
    title: {
      en: 'Did Baodi reach {cd23-baodi-sme-target|number} science firms and {cd23-baodi-high-tech-target|number} high-tech firms in 2023?',
      zh: '2023年，宝坻的科技型中小企业达到{cd23-baodi-sme-target|number}家、高新技术企业达到{cd23-baodi-high-tech-target|number}家了吗？',
    },
    stated: ['cd23-baodi-sme-target', 'cd23-baodi-high-tech-target'],
    computed: [],
    formula: { en: 'target − result: no result was found', zh: '目标 − 结果：没有查到结果' },
    verdictSentence: {
      en: 'We cannot tell. These are targets of January 2023, and we found no result.',
      zh: '无从判断。这是2023年1月提出的目标，我们没有查到结果。',
    },
    detail: {
      en: 'Both count firms on national lists. One firm may be on both, so the two targets are not to be added.',
      zh: '两者数的都是列入国家名单的企业。一家企业可能同在两张名单上，所以两个目标不能相加。',
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
    title: {
      en: 'Did a Beijing-Harbin line open at Baodi in December 2022?',
      zh: '2022年12月，在宝坻开通了京哈线吗？',
    },
    stated: ['cd23-rail-lines', 'ctx-line-beijing-binhai-length', 'ctx-line-beijing-harbin-length'],
    computed: [],
    formula: { en: '京滨 (Beijing-Binhai) ≠ 京哈 (Beijing-Harbin)', zh: '京滨 ≠ 京哈' },
    verdictSentence: {
      en: 'No. It was the Beijing-Binhai line, from Baodi to Beichen.',
      zh: '没有。开通的是京滨城际，宝坻至北辰。',
    },
    detail: {
      en: 'The railway’s notices name two openings, from Baodi to Tangshan and from Baodi to Beichen. The line to Harbin, {ctx-line-beijing-harbin-length} long, had been complete since January 2021. The same newspaper prints the name correctly in April 2023.',
      zh: '铁路部门的公告列出两段：宝坻至唐山、宝坻至北辰。通往哈尔滨的京哈高铁长{ctx-line-beijing-harbin-length}，2021年1月就已全线贯通。同一家报纸2023年4月写对了这个名称。',
    },
  },
} as const satisfies Record<string, CheckInput>;
