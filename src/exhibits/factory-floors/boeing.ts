/** Boeing Tianjin Composites: what it can make, and what the count of components can mean. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { step } from '../../charts/kinds/step/index.ts';
import { inLanguage } from '../../data/words/format.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const boeingCapacity = defineExhibit<typeof step>({
  slug: 'boeing-capacity',
  kind: step,
  headline: { en: 'What the plant can make depends on who was asked', zh: '这家厂能造多少，要看问的是谁' },
  subtitle: {
    en: 'Parts a month, Boeing Tianjin Composites, as stated on five occasions from 2010 to 2024',
    zh: '天津波音复合材料有限责任公司，每月部件数，2010年至2024年间的五个说法',
  },
  note: {
    en: 'No line joins the dots: nobody measured between them, and the sources say parts, pieces, units and components without saying whether these are the same. {cd24-boeing-capacity-planned|number} is {d-boeing-capacity-growth} more than {cd24-boeing-capacity|number}, and {d-boeing-capacity-growth-builder} more than the builder’s figure. In 2008 China Daily gave about as many as in 2010. For 2012 to 2022 no count was found, in stored copies to February 2026.',
    zh: '点与点之间不连线：其间没有人统计，各来源分别说部件、件、单位、组件，没有说明是否相同。{cd24-boeing-capacity-planned|number}比{cd24-boeing-capacity|number}多{d-boeing-capacity-growth}，比建设方的数多{d-boeing-capacity-growth-builder}。2008年《中国日报》给的数与2010年大致相同。2012年至2022年的数，在截至2026年2月的存档页面中没有查到。',
  },
  rows: (language) => [
    {
      type: 'stated',
      key: 'then',
      label: inLanguage({ en: 'China Daily, 2010', zh: '《中国日报》，2010年' }, language),
      date: '2010',
      datum: datum('boeing-capacity@2010', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'baker',
      label: inLanguage({ en: 'General manager, 2011', zh: '总经理，2011年' }, language),
      date: '2011',
      datum: datum('boeing-capacity@2011', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'builder',
      label: inLanguage({ en: 'The builder, May 2023', zh: '建设方，2023年5月' }, language),
      date: '2023-05',
      datum: datum('boeing-capacity@2023-05', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'manager',
      label: inLanguage({ en: 'Its executive, 2024', zh: '该厂管理人员，2024年' }, language),
      date: '2024-02',
      datum: datum('cd24-boeing-capacity', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'plan',
      label: inLanguage({ en: 'Planned', zh: '计划' }, language),
      date: '2024-04',
      datum: datum('cd24-boeing-capacity-planned', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'doubled',
      label: inLanguage({ en: 'If it doubled', zh: '若翻一番' }, language),
      date: '2024-04',
      datum: datum('d-boeing-capacity-doubled', language),
      tone: TONES.tianjin,
      stem: true,
    },
  ],
  base: (language) => ({
    unit: 'count',
    unitLabel: inLanguage({ en: 'Parts a month', zh: '每月部件数' }, language),
    itemLabel: inLanguage({ en: 'Who says so', zh: '谁说的' }, language),
    domain: [0, 25000],
  }),
  // All dots from the first step on: two alone would leave the stage empty.
  views: {
    doubled: {
      says: {
        en: 'Stated: {boeing-capacity@2010} in 2010, {boeing-capacity@2011|number} in 2011, {boeing-capacity@2023-05|number} by the builder in May 2023, {cd24-boeing-capacity|number} by its executive in February 2024, {cd24-boeing-capacity-planned|number} planned. Doubled, it would be {d-boeing-capacity-doubled|number}.',
        zh: '各方所说：2010年{boeing-capacity@2010}，2011年{boeing-capacity@2011|number}，2023年5月建设方{boeing-capacity@2023-05|number}，2024年2月该厂管理人员{cd24-boeing-capacity|number}，计划{cd24-boeing-capacity-planned|number}。若翻一番，为{d-boeing-capacity-doubled|number}。',
      },
    },
    then: {
      change: () => ({ emphasis: ['then', 'baker'] }),
      says: {
        en: 'In 2010 the plant made {boeing-capacity@2010}, in 2011 {boeing-capacity@2011|number}.',
        zh: '2010年该厂产能为{boeing-capacity@2010}，2011年为{boeing-capacity@2011|number}。',
      },
    },
    builder: {
      change: () => ({ emphasis: ['builder'] }),
      says: {
        en: 'In May 2023 the builder of its third phase put it at {boeing-capacity@2023-05}.',
        zh: '2023年5月，三期工程的建设方称{boeing-capacity@2023-05}。',
      },
    },
    manager: {
      change: () => ({ emphasis: ['builder', 'manager'] }),
      says: {
        en: 'In February 2024 its executive for production said {cd24-boeing-capacity}: less than the builder, nine months later.',
        zh: '2024年2月，主管生产的管理人员说是{cd24-boeing-capacity}：比建设方九个月前的数还少。',
      },
    },
    plan: {
      change: () => ({ emphasis: ['manager', 'plan'] }),
      says: {
        en: 'New facilities and engineers were to bring it to {cd24-boeing-capacity-planned}, {d-boeing-capacity-growth} more.',
        zh: '新设施和新工程师要使产能达到{cd24-boeing-capacity-planned}，增加{d-boeing-capacity-growth}。',
      },
    },
  },
  alsoFrom: ['ctx-boeing-capacity-multiple', 'boeing-capacity@2008', 'ctx-boeing-expansion-2011'],
});

export const boeingPiecePrice = defineExhibit<typeof bar>({
  slug: 'boeing-piece-price',
  kind: bar,
  headline: {
    en: 'As pieces the count makes no sense; as kinds of part it does',
    zh: '当作件数讲不通，当作部件种类才讲得通',
  },
  subtitle: {
    en: 'Order value of 2024 divided by three possible counts, in yuan apiece; Boeing Tianjin Composites',
    zh: '2024年订单金额除以三种可能的数目，元/件；天津波音复合材料有限责任公司',
  },
  note: {
    en: 'All three bars are our arithmetic. China Daily prints {cd24-boeing-components|number} “components’ orders”. A plant that makes {cd24-boeing-capacity} would finish that many in about four days, so we read it as {cd24-boeing-components}. Nobody has confirmed this reading.',
    zh: '三个条形都是本站推算。《中国日报》印的是{cd24-boeing-components|number}。产能{cd24-boeing-capacity}的工厂，造这么多件只要四天左右，所以我们读作{cd24-boeing-components}，不是件数。没有人证实这种读法。',
  },
  rows: (language) => [
    {
      key: 'types',
      group: inLanguage({ en: 'If the count is of pieces', zh: '若数的是件数' }, language),
      label: inLanguage({ en: 'Order value ÷ the count as printed', zh: '订单金额 ÷ 照印的数' }, language),
      datum: datum('d-boeing-value-per-type', language),
      tone: TONES.tianjin,
    },
    {
      key: 'now',
      group: inLanguage({ en: 'If the orders fill the plant for a year', zh: '若订单够全厂做一年' }, language),
      label: inLanguage(
        { en: 'Order value ÷ a year at today’s capacity', zh: '订单金额 ÷ 按现有产能一年的产量' },
        language,
      ),
      datum: datum('d-boeing-value-per-piece-high', language),
      tone: TONES.tianjin,
    },
    {
      key: 'planned',
      group: inLanguage({ en: 'If the orders fill the plant for a year', zh: '若订单够全厂做一年' }, language),
      label: inLanguage(
        { en: 'Order value ÷ a year at the planned capacity', zh: '订单金额 ÷ 按计划产能一年的产量' },
        language,
      ),
      datum: datum('d-boeing-value-per-piece-low', language),
      tone: TONES.tianjin,
    },
  ],
  base: (language) => ({
    unit: 'yuan',
    itemLabel: inLanguage({ en: 'Reading', zh: '读法' }, language),
    unitLabel: inLanguage({ en: 'Price apiece', zh: '每件价格' }, language),
  }),
  views: {
    all: {
      says: {
        en: 'As pieces, each would cost {d-boeing-value-per-type}. Spread over a year of output it is between {d-boeing-value-per-piece-low} and {d-boeing-value-per-piece-high}.',
        zh: '当作件数，每件要{d-boeing-value-per-type}。摊到一年的产量上，每件在{d-boeing-value-per-piece-low}至{d-boeing-value-per-piece-high}之间。',
      },
    },
  },
});
