import type { CorrectionInput } from '../model/schema.ts';

/**
 * What was printed wrongly or loosely, what we use instead, and how we know. `settledBy` is empty where the sources
 * themselves show it, or nothing settles it.
 */
export const CORRECTIONS = {
  'cd23-rail-name': {
    source: 'china-daily-2023-01',
    printed: 'northern section of the Beijing-Harbin intercity rail',
    reading: { en: 'The Beijing-Binhai intercity railway, from Baodi to Beichen.', zh: '京滨城际铁路宝坻至北辰段' },
    why: {
      en: 'Two lines opened on 30 December 2022, parting at Baodi: Beijing-Tangshan and Beijing-Binhai. 京滨 (Beijing-Binhai) was rendered as 京哈 (Beijing-Harbin). The Beijing-Harbin railway had been complete since January 2021.',
      zh: '2022年12月30日开通两条线，在宝坻分岔：京唐城际和京滨城际。英文把“京滨”误作“京哈”。京哈高铁2021年1月已全线贯通。',
    },
    settledBy: ['shijiazhuang-daily-2022-12', 'people-overseas-2021-01', 'exploring-tianjin-2023-04'],
    figures: ['cd23-rail-lines'],
  },
  'cd23-park-registrations': {
    source: 'china-daily-2023-01',
    printed: 'industrial parks, hit 5,080 last year',
    reading: {
      en: 'Companies registered at the two parks in all, from anywhere, by the end of 2022: {cd23-park-registrations|number}.',
      zh: '截至2022年底两园累计注册的企业，不论来自哪里：{cd23-park-registrations|number}家。',
      isTranslation: true,
    },
    why: {
      en: 'The official wording is cumulative registrations. The two parks’ own totals add up to about as many, and of the Binhai park’s companies about one in five came from Beijing.',
      zh: '官方说法是“累计注册企业”。两园各自的累计数相加，也大致是这个数；滨海园区的企业约五分之一来自北京。',
    },
    settledBy: [
      'china-news-2023-01',
      'imsilkroad-2023-02',
      'exploring-tianjin-2023-04',
      'binhai-reform-commission-2023',
    ],
    figures: ['cd23-park-registrations'],
  },
  'cd23-project-size': {
    source: 'china-daily-2023-01',
    printed: 'each with 50 million yuan to the district',
    reading: {
      en: 'A floor for each project: {cd23-baodi-project-size}.',
      zh: '每个项目的下限：{cd23-baodi-project-size}。',
      isTranslation: true,
    },
    why: {
      en: 'That {cd23-baodi-projects} have exactly the same size cannot be meant. A threshold is the usual form of such a count; no source confirms it.',
      zh: '{cd23-baodi-projects}不可能规模完全一样。这类统计通常有门槛；没有来源证实。',
    },
    settledBy: [],
    figures: ['cd23-baodi-project-size'],
  },
  'cd23-consultative-conference': {
    source: 'china-daily-2023-01',
    printed: "Chinese People's Political Consultative Committee",
    reading: {
      en: 'Chinese People’s Political Consultative Conference.',
      zh: '中国人民政治协商会议。',
      isTranslation: true,
    },
    why: { en: 'The body is called a conference.', zh: '该机构名为“会议”，不是“委员会”。' },
    settledBy: [],
  },
  'cd23-declustering': {
    source: 'china-daily-2023-01',
    printed: '"declustering" the industrial burden of Beijing',
    reading: { en: 'Relieving Beijing of functions that a capital does not need.', zh: '疏解北京非首都功能' },
    why: { en: 'A loose translation of a set phrase of this policy.', zh: '是对这一固定提法的不严谨翻译。' },
    settledBy: ['xinhua-2024-02', 'china-daily-2018-07'],
  },
  'cd24-new-quality': {
    source: 'china-daily-2024-02',
    printed: "Tianjin to free 'new productive forces'",
    reading: { en: 'New quality productive forces.', zh: '新质生产力' },
    why: {
      en: 'The Chinese phrase has a word for quality; the paper leaves it out.',
      zh: '中文里有“质”字，该报漏译了。',
    },
    settledBy: ['rthk-2024-02'],
  },
  'cd24-components': {
    source: 'china-daily-2024-02',
    printed: "747 and 737 aircraft models' 1,500 components' orders",
    reading: {
      en: '{cd24-boeing-components}, not so many pieces.',
      zh: '{cd24-boeing-components}，不是这么多件。',
      isTranslation: true,
    },
    why: {
      en: 'A plant that makes {cd24-boeing-capacity} would finish {cd24-boeing-components|number} in about four days, and each piece would cost some {d-boeing-value-per-type}. This is our reading; nobody has confirmed it.',
      zh: '产能{cd24-boeing-capacity}的工厂，造{cd24-boeing-components|number}件只要四天左右，而每件要值约{d-boeing-value-per-type}。这是我们的理解，没有人证实。',
    },
    settledBy: ['china-daily-2024-02'],
    figures: ['cd24-boeing-components'],
  },
  'cd24-boeing-models': {
    source: 'china-daily-2024-02',
    printed: "Boeing 747 and 737 aircraft models'",
    reading: {
      en: 'The [[737]] stands; what “[[747]]” stands for we could not settle.',
      zh: '[[737]]没有疑问；[[747]]指什么，我们未能弄清。',
      isTranslation: true,
    },
    why: {
      en: 'The last [[747]] was delivered on 31 January 2023, a year before. Reports on the expansion name the [[737 MAX, 777 and 787]]. It may be a slip for another model, an old list, or spare parts.',
      zh: '末架[[747]]已在一年前的2023年1月31日交付。扩建的报道提到的是[[737 MAX、777和787]]。可能是误写了别的机型，可能抄自旧清单，也可能指备件。',
    },
    settledBy: ['inside-logistics-2023-01', 'flightglobal-2024-04'],
    figures: ['cd24-boeing-orders-ratio'],
  },
  'cd24-value-added': {
    source: 'china-daily-2024-02',
    printed: "incremental industrial value of the Tianjin's integrated circuit",
    reading: {
      en: 'Added value of the three industries grew by these rates.',
      zh: '三个产业的增加值按这些增速增长。',
      isTranslation: true,
    },
    why: {
      en: 'Tianjin Daily prints the same three rates as growth of added value (增加值).',
      zh: '《天津日报》印有同样三个增速，写明是增加值。',
    },
    settledBy: ['tianjin-daily-2024-02'],
    figures: ['cd24-ic-growth', 'cd24-connected-vehicles-growth', 'cd24-aerospace-growth'],
  },
  'cd24-benteler-growth': {
    source: 'china-daily-2024-02',
    printed: 'sales revenue surged by 200 percent last year',
    reading: {
      en: 'Twice the sales of 2022, by the better evidence; we show both.',
      zh: '按更可靠的证据，为2022年销售额的两倍；两种说法我们都列出。',
      isTranslation: true,
    },
    why: {
      en: 'Klaus Hansmeier, Launch Manager of the works, said so in direct speech a month earlier. China Daily’s sentence names no speaker. It may have meant “to” this percentage; that is our guess.',
      zh: '该厂投产经理Klaus Hansmeier一个月前在直接引语中这样说。《中国日报》的句子没有写明出自何人，或许本意是“增长到”这个百分比；这是我们的猜测。',
    },
    settledBy: ['xinhua-german-2024-01'],
    figures: ['cd24-benteler-sales-growth'],
  },
  'cd24-boeing-capacity': {
    source: 'china-daily-2024-02',
    printed: 'to surge to 20,000 units from the current 12,000 units',
    reading: {
      en: 'Two thirds more. Others give another start or another end; we show all of them.',
      zh: '多三分之二。别的来源起点或终点不同，我们全部列出。',
      isTranslation: true,
    },
    why: {
      en: 'Xinhua, according to Boeing, wrote that the same expansion was expected to double capacity; the builder’s notice put it at {boeing-capacity@2023-05} before. They may count differently.',
      zh: '新华社援引波音的说法，称同一次扩建有望使产能翻一番；建设方的通告称此前为{boeing-capacity@2023-05}。两者口径可能不同。',
    },
    settledBy: ['xinhua-2024-04-13', 'boeing-builder-2023-05'],
    figures: ['cd24-boeing-capacity-planned'],
  },
  'cd24-parks': {
    source: 'china-daily-2024-02',
    printed: 'additional projects are in the pipeline. Some 32 industrial parks',
    reading: {
      en: 'Parks that the city has recognised, {cd24-parks|number} of them, not ones still to come.',
      zh: '全市已经认定的园区，共{cd24-parks|number}个，不是将建的。',
      isTranslation: true,
    },
    why: {
      en: 'Three batches had been recognised by December 2023, and Tianjin Daily counts {ctx-theme-parks-2023|number}.',
      zh: '到2023年12月已分三批认定，《天津日报》的数也是{ctx-theme-parks-2023|number}个。',
    },
    settledBy: ['tianjin-daily-2024-02'],
    figures: ['cd24-parks'],
  },
  'et22-call': {
    source: 'exploring-tianjin-2022-04',
    printed: 'has called for city-wide concerted efforts',
    reading: {
      en: 'Decided: the legislature’s decision of 30 March 2022, in force at once.',
      zh: '《关于促进和保障制造业立市推动高质量发展的决定》',
    },
    why: {
      en: 'The Chinese text is notice no. [[96]] of the Standing Committee, a binding decision. Its main idea, 制造业立市, “the city stands on manufacturing”, is missing from the English.',
      zh: '中文原文是市人大常委会第[[96]]号公告，是有约束力的决定。它的主旨“制造业立市”，英文稿里没有。',
    },
    settledBy: ['tianjin-decision-2022-03'],
  },
  'et22-base': {
    source: 'exploring-tianjin-2022-04',
    printed: 'shape the city into a national advanced manufacturing base',
    reading: {
      en: 'A national base for research and development in advanced manufacturing.',
      zh: '全国先进制造研发基地',
    },
    why: {
      en: 'The English drops two words: research and development here, and services (服务化) further down.',
      zh: '英文漏了两个词：这里的“研发”，以及后文的“服务化”。',
    },
    settledBy: ['tianjin-decision-2022-03'],
  },
  'tn21-equipment-lead': {
    source: 'tonight-news-2021',
    printed: '6.2% faster than that of the above-scale industries',
    reading: { en: 'Faster by {tn21-equipment-lead}.', zh: '快{tn21-equipment-lead}。', isTranslation: true },
    why: {
      en: 'Industry above designated size grew by {tianjin-industry-growth@2020} in 2020, and {tn21-equipment-growth} less {tn21-equipment-lead|number} points is {d-equipment-average-points}. Taken as a ratio the sum gives {d-equipment-average-ratio}; only rounding at its very edge would bring it to the published rate. Points are far likelier, not proved.',
      zh: '2020年规模以上工业增长{tianjin-industry-growth@2020}；{tn21-equipment-growth}减去{tn21-equipment-lead|number}个百分点，得{d-equipment-average-points}。若当作比率，得{d-equipment-average-ratio}，只有四舍五入取到极端才合得上公布的增速。百分点可能性大得多，但没有证明。',
    },
    settledBy: ['beijing-statistics-2021-07'],
    figures: ['tn21-equipment-lead'],
  },
  'tn21-equipment-share-change': {
    source: 'tonight-news-2021',
    printed: 'above-scale industries, an increase of 4.8%',
    reading: {
      en: 'A rise of {tn21-equipment-share-change}.',
      zh: '提高{tn21-equipment-share-change}。',
      isTranslation: true,
    },
    why: {
      en: 'The same text prints a percent sign for points one clause earlier. We found no Chinese original of this clause.',
      zh: '同一篇稿子前一个分句就把百分点印成了百分号。这个分句的中文原文，我们没有查到。',
    },
    settledBy: [],
    figures: ['tn21-equipment-share-change'],
  },
  'tn21-seven-months': {
    source: 'tonight-news-2021',
    printed: 'grew at a rate of 7 consecutive months',
    reading: {
      en: 'The rate of growth rose for seven months running.',
      zh: '增速连续七个月加快。',
      isTranslation: true,
    },
    why: {
      en: 'As printed the clause has no meaning, and growth was still negative over the first three quarters, so seven months of growth cannot be meant.',
      zh: '照印的字面讲不通；而且前三季度还是负增长，说的不可能是连续七个月增长。',
    },
    settledBy: ['tianjin-q3-2020'],
    figures: ['tn21-manufacturing-months'],
  },
  'tn21-traditional': {
    source: 'tonight-news-2021',
    printed: "city's original four major traditional industries",
    reading: { en: 'The four advantageous industries of the [[1+3+4]] system.', zh: '优势产业' },
    why: {
      en: 'A report of January 2023 on the city’s work report names these four so.',
      zh: '2023年1月一篇关于市政府工作报告的报道，对这四个产业正是这样称呼。',
    },
    settledBy: ['china-news-2023-01'],
    figures: ['tn21-traditional-industries'],
  },
  'xh24-growth-nominal': {
    source: 'xinhua-2024-10',
    printed: 'with a cumulative growth of 43 percent',
    reading: {
      en: 'We read it as growth in prices of each year, price changes included.',
      zh: '我们读作按当年价格计算的增长，含价格变动。',
      isTranslation: true,
    },
    why: {
      en: '{xh24-iva-2023} divided by {xh24-iva-2013} makes growth of {d-iva-growth}: the rate is the quotient of the two amounts.',
      zh: '{xh24-iva-2023}除以{xh24-iva-2013}，增长{d-iva-growth}：这个增速就是两个数额之商。',
    },
    settledBy: ['xinhua-2024-10'],
    figures: ['xh24-iva-growth'],
  },
  'xh24-two-yardsticks': {
    source: 'xinhua-2024-10',
    printed: 'almost doubling that of 2013, with an average annual growth rate',
    reading: {
      en: 'Two yardsticks: “almost doubling” counts price changes, {xh24-gdp-growth-rate} does not.',
      zh: '两把尺子：“接近翻一番”含价格变动，{xh24-gdp-growth-rate}不含。',
      isTranslation: true,
    },
    why: {
      en: 'Growth of {xh24-gdp-growth-rate} makes {d-gdp-real-multiple} in ten years. The statistics bureau’s amounts make {d-gdp-ratio}, or {d-gdp-cagr}.',
      zh: '{xh24-gdp-growth-rate}，十年得{d-gdp-real-multiple}。统计局的金额则是{d-gdp-ratio}，合{d-gdp-cagr}。',
    },
    settledBy: ['nbs-provinces-b', 'china-news-2024-01-25', 'economic-daily-2023-02'],
    figures: ['xh24-gdp-ratio', 'xh24-gdp-growth-rate'],
  },
  'xh24-dollars': {
    source: 'xinhua-2024-10',
    printed: 'about 238 billion U.S. dollars',
    reading: {
      en: 'A 2013 amount at a rate close to those of 2024. It does not tell what it was worth in dollars then.',
      zh: '把2013年的数额按接近2024年的汇率折算，不能说明它当年值多少美元。',
      isTranslation: true,
    },
    why: {
      en: '{xh24-iva-2013} divided by {xh24-iva-2013-usd} is {d-rate-xh24}, close to the {d-rate-cd24} that China Daily used in February 2024.',
      zh: '{xh24-iva-2013}除以{xh24-iva-2013-usd}，得{d-rate-xh24}，接近《中国日报》2024年2月所用的{d-rate-cd24}。',
    },
    settledBy: ['china-daily-2024-02'],
    figures: ['xh24-iva-2013-usd'],
  },
  'xh24-value-added-2022': {
    source: 'xinhua-2024-10',
    printed: 'to 2.43 trillion yuan in 2023',
    reading: {
      en: 'Kept as printed. Less than the {ctx-iva-2022} of 2022, in yuan; that is no fall in output.',
      zh: '照印不改。金额少于2022年的{ctx-iva-2022}，但不等于产出下降。',
      isTranslation: true,
    },
    why: {
      en: 'In 2023 prices fell. In Tianjin industry and building changed by {d-secondary-change-tianjin-2023} in yuan and by {ctx-secondary-real-tianjin-2023|signed} in output. The amount was public by February 2024, before the census revisions.',
      zh: '2023年价格下跌。天津第二产业的金额变动{d-secondary-change-tianjin-2023}，产出变动{ctx-secondary-real-tianjin-2023|signed}。这个数额2024年2月就已公布，早于普查修订。',
    },
    settledBy: ['industry-report-2023-11', 'tianjin-results-2023', 'jschina-2024-02'],
    figures: ['xh24-iva-2023'],
  },
  'xh24-half': {
    source: 'xinhua-2024-10',
    printed: 'has exceeded half of the national total',
    reading: {
      en: 'Kept as printed: a share of the industry’s scale, not of its market.',
      zh: '照印不改：说的是产业规模占比，不是市场占有率。',
      isTranslation: true,
    },
    why: {
      en: 'In April 2024 Yin Jihui gave {ctx-cluster-it-share-2024-04} of the national market, in January 2025 more than half of the national scale. Two measures, no contradiction.',
      zh: '尹继辉2024年4月说的是全国市场占有率{ctx-cluster-it-share-2024-04}，2025年1月说的是规模占全国一半以上。两个指标，并不矛盾。',
    },
    settledBy: ['cluster-briefing-2024-04', 'clusters-2025-01'],
    figures: ['xh24-share-it-innovation'],
  },
  'high-speed-rail-2023': {
    source: 'china-daily-2024-02-26',
    printed: '由2013年的1284公里增长到2624公里',
    reading: {
      en: 'Kept as printed, beside {ctx-hsr-2023-january} by Beijing’s statistics bureau a month before.',
      zh: '照印不改，同时列出北京市统计局一个月前给出的{ctx-hsr-2023-january}。',
      isTranslation: true,
    },
    why: { en: 'Neither text explains the difference.', zh: '两份文本都没有解释差别。' },
    settledBy: ['china-news-2024-01-25'],
    figures: ['ctx-hsr-2023'],
  },
  'beijing-190-percent': {
    source: 'beijing-gov-coordination',
    printed: 'a 190% increase',
    reading: {
      en: '{ctx-gdp-multiple-2023}: that is how much there is, not how much there is more.',
      zh: '{ctx-gdp-multiple-2023}：说的是总量，不是增量。',
      isTranslation: true,
    },
    why: {
      en: 'The same page’s text says {ctx-gdp-multiple-2023}.',
      zh: '同一页的正文写的是{ctx-gdp-multiple-2023}。',
    },
    settledBy: ['beijing-gov-coordination'],
  },
} as const satisfies Record<string, CorrectionInput>;

/** Id of a correction in `CORRECTIONS`. */
export type CorrectionId = keyof typeof CORRECTIONS;
