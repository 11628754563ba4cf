/**
 * What this edition changed in the one before it: our own mistakes, dated, beside those of the sources. Words may name
 * figures in braces. The newest first.
 */
import type { EditionCorrectionInput } from '../model/schema.ts';

const ON_26_NOVEMBER = { date: '2026-11-26' } as const;

export const EDITION_CORRECTIONS = {
  'value-is-not-output': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'The audit found that {xh24-iva-2023} for 2023, after {ctx-iva-2022} in 2022, “does not hold”, and the story said that nothing explains it.',
      zh: '核对曾认定：2022年{ctx-iva-2022}之后，2023年{xh24-iva-2023}“不成立”，正文也说无从解释。',
    },
    now: {
      en: 'Holds if read rightly. In yuan industry can shrink while it makes more, when prices fall.',
      zh: '读法正确则成立。价格下跌时，工业的金额可以缩小，而产出更多。',
    },
    why: {
      en: 'We fell into the trap that the last chapter warns of. In Tianjin industry and building changed by {d-secondary-change-tianjin-2023} in yuan in 2023, and by {ctx-secondary-real-tianjin-2023|signed} in output.',
      zh: '我们自己掉进了最后一章所提醒的陷阱。2023年天津第二产业的金额变动{d-secondary-change-tianjin-2023}，产出变动{ctx-secondary-real-tianjin-2023|signed}。',
    },
    sources: ['tianjin-results-2023', 'china-communique-2023'],
  },
  'question-answered': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Whether the new industries outgrow the old ones was called a sum that cannot be done yet.',
      zh: '新产业是否长得比旧产业快，曾被说成一笔还算不了的账。',
    },
    now: {
      en: 'It is done in the last chapter, as far as the published weights and rates carry it.',
      zh: '最后一章已经算了，凭公布的占比和增速能算多远就算多远。',
    },
    why: {
      en: 'The twelve chains’ share and growth were in our own table, unused; the city’s results for 2025 were not.',
      zh: '十二条产业链的占比和增速，我们自己的表里就有，却没有用；全市2025年的结果当时还没有。',
    },
    sources: ['china-news-2025-01', 'sic-2025-02', 'tianjin-results-2025'],
  },
  'chains-added-value': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'A note said that our excerpts do not tell what grew in the chains of 2021, 2022 and 2024.',
      zh: '一条注释说，从我们的摘录看不出2021年、2022年和2024年各链增长的是什么。',
    },
    now: { en: 'Added value, in every year.', zh: '每一年都是增加值。' },
    why: { en: 'The pages that we cited say so.', zh: '我们引用的页面写得明白。' },
    sources: ['tianjin-daily-2022-02', 'china-news-2025-01'],
  },
  'contracts-before-2021': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Of contracts from 2014 to 2020 we said that nothing was found.',
      zh: '对2014年至2020年的合同，我们曾说什么也没有查到。',
    },
    now: {
      en: 'The years are not known one by one; their sum is, {ctx-contracts-to-2020}. The picture shows averages.',
      zh: '各年分别是多少仍不清楚，合计数是知道的：{ctx-contracts-to-2020}。图上画的是平均数。',
    },
    why: {
      en: 'The empty gap made one year’s jump look larger than it was.',
      zh: '空着的一段，使某一年的跳升显得比实际更大。',
    },
    sources: ['beijing-business-today-2021-02', 'china-news-2022-09'],
  },
  'the-747': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'We wrote that Boeing’s plant makes parts for “the other models in production”, as if the [[747]] were one.',
      zh: '我们写过，波音的工厂为“其他在产机型”制造部件，好像[[747]]还在生产。',
    },
    now: {
      en: 'The last [[747]] was delivered in January 2023. What the name stands for in the source is open.',
      zh: '末架[[747]]已于2023年1月交付。来源中这个名称指什么，仍不清楚。',
    },
    why: { en: 'We had not checked the model.', zh: '我们没有核实这个机型。' },
    sources: ['inside-logistics-2023-01'],
  },
  'boeing-double': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'The doubling of capacity was credited to FlightGlobal, and the audit held that it “cannot be right” beside the manager’s figures. For the years after 2008 we said that no figure was found.',
      zh: '产能翻番之说曾被记在FlightGlobal名下，核对还断言它与该厂管理人员的数字“不可能都对”。2008年以后的年份，我们说没有查到数字。',
    },
    now: {
      en: 'It is Xinhua’s, according to Boeing; units and base may differ, so it cannot be checked. Counts of 2010 and 2011 are added.',
      zh: '出自新华社，援引波音的说法；单位和基数可能不同，所以无法核对。补上了2010年和2011年的数。',
    },
    why: {
      en: 'FlightGlobal says only that capacity increases, and takes the area from media reports.',
      zh: 'FlightGlobal只说产能提高，面积转引自媒体报道。',
    },
    sources: ['xinhua-2024-04-13', 'china-daily-2010-08', 'xinhua-2011-boeing'],
  },
  'benteler-speaker': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'We treated the two growth rates of Benteler’s sales as a draw, and placed China Daily’s sentence after the robots.',
      zh: '本特勒的两个销售增速，我们曾当作不分高下，还把《中国日报》的那句话说成接在讲机器人的一句之后。',
    },
    now: {
      en: 'A named manager says in direct speech that sales doubled. China Daily’s sentence stands between two of Liao Kai’s.',
      zh: '一位具名管理人员在直接引语中说，销售额翻了一番。《中国日报》的那句话，前后两句都是Liao Kai的话。',
    },
    why: {
      en: 'The page that we cited quotes Klaus Hansmeier; the first edition left him out.',
      zh: '我们引用的页面里有Klaus Hansmeier的话，第一版把他漏掉了。',
    },
    sources: ['xinhua-german-2024-01'],
  },
  'editions-of-gdp': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'The story said that Tianjin’s GDP fell once, in 2020, and that Beijing and Hebei change places at the top four times.',
      zh: '正文说过，天津的地区生产总值下降过一次，在2020年；北京与河北四次互换第一。',
    },
    now: {
      en: 'Both depend on the edition of the tables: {d-gdp-tianjin-2020-b} in one, {d-gdp-tianjin-2020-c|signed} in the next. Statements that depend on it are left out, or name it.',
      zh: '两件事都取决于数据的版本：一个版本是{d-gdp-tianjin-2020-b}，下一个版本是{d-gdp-tianjin-2020-c|signed}。凡取决于版本的说法，或者删去，或者写明版本。',
    },
    why: {
      en: 'We had warned of mixed editions and then rested on one.',
      zh: '我们提醒过不要混用版本，自己却靠在一个版本上。',
    },
    sources: ['nbs-provinces-b', 'nbs-provinces-c'],
  },
  'report-not-read': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'We pinned an omission on the conference report, and read prices of each year into its words on the cover.',
      zh: '我们曾把一处遗漏归咎于大会报告，封面上还替它的话补上了“当年价格”。',
    },
    now: {
      en: 'Only Xinhua’s account was read. That its amounts are in prices of each year is marked as our reading.',
      zh: '读到的只有新华社的报道。把金额看作当年价格，已标明是我们的理解。',
    },
    why: { en: 'The report itself was not found.', zh: '报告本身没有查到。' },
    sources: ['xinhua-2024-10'],
  },
  'rate-from-places': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'The audit said that the three places’ averages fit {xh24-gdp-growth-rate}.',
      zh: '核对曾说，三地的平均增速与{xh24-gdp-growth-rate}相符。',
    },
    now: {
      en: 'They come to {d-region-real-rate}, which is not the same. A check of its own says so.',
      zh: '推算得{d-region-real-rate}，并不相同。现在有一项核对专门说明。',
    },
    why: { en: 'We had not done the sum.', zh: '我们当时没有算这笔账。' },
    sources: ['china-news-2022-09', 'china-news-2024-01-25'],
  },
  'five-checks-gone': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Five checks tested nothing that the five sources state: the dollars of the day, two reports’ like-sounding growth, the contracts, the editions of GDP, and industry’s share.',
      zh: '有五项核对，检验的并不是五份来源所说的事：当日汇率、两篇报道里听来相近的增速、技术合同、地区生产总值的版本、工业占比。',
    },
    now: {
      en: 'They are gone. What is worth knowing of them stands in the chapters.',
      zh: '已经删去。其中值得知道的，写进了各章。',
    },
    why: {
      en: 'A “holds” for a sum that cannot fail is worth nothing.',
      zh: '一笔不可能算错的账，判它“成立”毫无意义。',
    },
    sources: [],
  },
  'ratios-on-one-axis': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'One picture set ratios of growth rates and ratios of amounts on one scale.',
      zh: '有一张图把增速之比和数额之比放在同一把尺子上。',
    },
    now: { en: 'It is withdrawn.', zh: '已撤下。' },
    why: { en: 'How far each dot fell short depended on that choice.', zh: '每个点差多少，取决于这种选择。' },
    sources: [],
  },
  'manufacturing-weight': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Manufacturing’s contribution of 2020 was said to hold, nearly.',
      zh: '2020年制造业的拉动，曾被判为大致成立。',
    },
    now: { en: 'Cannot be checked.', zh: '无法核对。' },
    why: {
      en: 'The sum needs the weight of the year before, and the difference is larger than rounding.',
      zh: '算这笔账要用上一年的占比，而且差额超出了四舍五入。',
    },
    sources: ['cnr-2021-01'],
  },
  'who-measured': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Cards credited figures to the wrong office: GDP and growth of 2022 and 2023, contracts, the chains of 2022 to 2024, the equipment share of 2024, the railways of January 2024, shares, output and profit of 2021, research spending of 2023, and the investment in FAW Toyota’s plant.',
      zh: '依据卡片曾把数字记在错误的机构名下：2022年和2023年的地区生产总值与增速，技术合同，2022年至2024年的产业链，2024年装备制造业占比，2024年1月的铁路里程，2021年的占比、产值和利润，2023年的研发经费，以及一汽丰田工厂的投资。',
    },
    now: {
      en: 'Beijing’s statistics bureau, Beijing’s science commission, Tianjin’s statistics bureau and its director, and the city’s industry conference are named, as the cited texts have it; where a text names nobody, it speaks for itself.',
      zh: '现已按所引文本写明北京市统计局、北京市科委、天津市统计局及其局长、全市工业和信息化工作会议；文本没有写明出自谁的，就算文本自己说的。',
    },
    why: { en: 'The body was guessed from the subject.', zh: '当时是按题目猜的机构。' },
    sources: ['china-news-2024-01-25', 'beijing-business-today-2024', 'china-news-2025-01'],
  },
  'meaning-of-reported': {
    ...ON_26_NOVEMBER,
    before: {
      en: '“Reported” was defined as a result that is published by the body that measures it.',
      zh: '“公布值”曾被定义为由负责统计的机构公布的结果。',
    },
    now: {
      en: 'A result, as one of the five sources states it; its evidence names who measured it, where the source does.',
      zh: '五份来源之一所述的结果；来源写明由谁统计的，依据里也写明。',
    },
    why: {
      en: 'Of many such figures a newspaper speaks, or a report that nobody here has read.',
      zh: '许多这样的数字，说话的是报纸，或者是这里没有人读过的一份报告。',
    },
    sources: [],
  },
  'points-likelier': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Of a lead printed with a percent sign the story said that it is points, as if that were proved.',
      zh: '对一个印着百分号的领先幅度，正文曾说它就是百分点，好像已经证明。',
    },
    now: {
      en: 'Points are far likelier, not proved. We read points, and say so.',
      zh: '百分点可能性大得多，但没有证明。我们读作百分点，并且写明。',
    },
    why: {
      en: 'Our own check showed that rounding at its edge could bring the percent to the published rate.',
      zh: '我们自己的核对表明，四舍五入取到极端，百分比也能合上公布的增速。',
    },
    sources: ['beijing-statistics-2021-07'],
  },
  'stated-may-be-exact': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'The story said that the true growth of industry lies near {xh24-iva-growth}, not exactly on it.',
      zh: '正文说过，工业的真实增长在{xh24-iva-growth}上下，不会恰好是它。',
    },
    now: {
      en: 'The stated growth may be exact. What is rough is our own quotient of two rounded amounts.',
      zh: '所述增速可能是精确的。粗略的是我们拿两个约数相除。',
    },
    why: {
      en: 'Rounding of the amounts says nothing against the growth.',
      zh: '数额经过四舍五入，并不能说明增速不准。',
    },
    sources: ['xinhua-2024-10'],
  },
  'decision-not-call': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'We told of the legislature’s “call” of April 2022.',
      zh: '我们曾说2022年4月市人大常委会发出“呼吁”。',
    },
    now: {
      en: 'A binding decision of 30 March 2022, whose main idea the English report never names.',
      zh: '是2022年3月30日有约束力的决定，其主旨在英文报道中从未出现。',
    },
    why: { en: 'The Chinese text was found.', zh: '查到了中文原文。' },
    sources: ['tianjin-decision-2022-03'],
  },
  'parks-and-some': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'We read “some” before the number of parks as if they were still to come.',
      zh: '园区数前的“some”，我们曾读作还在将来。',
    },
    now: {
      en: '“Some” means about. The misleading words are “in the pipeline”.',
      zh: '“some”是“约”的意思。误导人的是“in the pipeline”（筹备中）。',
    },
    why: { en: 'A slip of ours in reading.', zh: '是我们读错了。' },
    sources: ['china-daily-2024-02'],
  },
  'clusters-no-conflict': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Two national shares of one cluster were shown as differing.',
      zh: '同一个集群的两个全国占比，曾被当作互相矛盾。',
    },
    now: {
      en: 'One is of the market, the other of the industry’s scale: no contradiction.',
      zh: '一个是市场占有率，一个是产业规模占比：并不矛盾。',
    },
    why: { en: 'The same official gave both.', zh: '两个数出自同一位官员。' },
    sources: ['clusters-2025-01', 'cluster-briefing-2024-04'],
  },
  'firms-of-some-size': {
    ...ON_26_NOVEMBER,
    before: {
      en: '“All industry” stood where only firms above a size are counted, and the size was left to “the statisticians”.',
      zh: '只统计规模以上工业的地方写成了“全部工业”，规模是多少则推给了“统计部门”。',
    },
    now: {
      en: 'Firms with a yearly revenue of {ctx-above-scale-threshold}; the label says so.',
      zh: '年主营业务收入{ctx-above-scale-threshold}的企业；标签上已写明。',
    },
    why: { en: 'Two of our own sources give the number.', zh: '我们自己的两份来源里就有这个数。' },
    sources: ['china-org-2019-07', 'china-daily-2022-03'],
  },
  'nobody-visited': {
    ...ON_26_NOVEMBER,
    before: { en: 'The story spoke of visits to four factories.', zh: '正文说过走访四家工厂。' },
    now: { en: 'It is a reading of reports, and says so.', zh: '这里是读报道，现已写明。' },
    why: { en: 'Nobody went.', zh: '没有人去过。' },
    sources: [],
  },
  'pictures-and-headlines': {
    ...ON_26_NOVEMBER,
    before: {
      en: 'Some pictures did not show what their headline says: the map, the ten years of industry, the summary of the audit.',
      zh: '有些图画的不是标题所说的：地图、工业十年、核对汇总。',
    },
    now: {
      en: 'The first view of each figure, its file and its share picture show the headline.',
      zh: '每张图的第一个画面、它的文件和分享图，画的都是标题所说的。',
    },
    why: {
      en: 'The first state of a passage had become the figure’s own.',
      zh: '滚动段落的第一个画面，被当成了整张图的画面。',
    },
    sources: [],
  },
} as const satisfies Record<string, EditionCorrectionInput>;

/** Id of a correction of this edition. */
export type EditionCorrectionId = keyof typeof EDITION_CORRECTIONS;
