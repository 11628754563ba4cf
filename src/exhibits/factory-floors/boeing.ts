/** Boeing Tianjin Composites: what it can make, and what the count of components can mean. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { step } from '../../charts/kinds/step/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const boeingCapacity = defineExhibit<typeof step>({
  slug: 'boeing-capacity',
  kind: step,
  headline: { en: 'What the plant can make depends on who was asked' },
  subtitle: { en: 'Parts a month, Boeing Tianjin Composites, as stated on five occasions from 2010 to 2024' },
  note: {
    en: 'No line joins the dots: nobody measured between them, and the sources say parts, pieces, units and components without saying whether these are the same. {cd24-boeing-capacity-planned|number} is {d-boeing-capacity-growth} more than {cd24-boeing-capacity|number}, and {d-boeing-capacity-growth-builder} more than the builder’s figure. In 2008 China Daily gave about as many as in 2010. For 2012 to 2022 no count was found, in stored copies to February 2026.',
  },
  rows: (language) => [
    {
      type: 'stated',
      key: 'then',
      label: 'China Daily, 2010',
      date: '2010',
      datum: datum('boeing-capacity@2010', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'baker',
      label: 'General manager, 2011',
      date: '2011',
      datum: datum('boeing-capacity@2011', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'builder',
      label: 'The builder, May 2023',
      date: '2023-05',
      datum: datum('boeing-capacity@2023-05', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'manager',
      label: 'Its executive, 2024',
      date: '2024-02',
      datum: datum('cd24-boeing-capacity', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'plan',
      label: 'Planned',
      date: '2024-04',
      datum: datum('cd24-boeing-capacity-planned', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      type: 'stated',
      key: 'doubled',
      label: 'If it doubled',
      date: '2024-04',
      datum: datum('d-boeing-capacity-doubled', language),
      tone: TONES.tianjin,
      stem: true,
    },
  ],
  base: () => ({ unit: 'count', unitLabel: 'Parts a month', itemLabel: 'Who says so', domain: [0, 25000] }),
  // All dots from the first step on: two alone would leave the stage empty.
  views: {
    doubled: {
      says: {
        en: 'Stated: {boeing-capacity@2010} in 2010, {boeing-capacity@2011|number} in 2011, {boeing-capacity@2023-05|number} by the builder in May 2023, {cd24-boeing-capacity|number} by its executive in February 2024, {cd24-boeing-capacity-planned|number} planned. Doubled, it would be {d-boeing-capacity-doubled|number}.',
      },
    },
    then: {
      change: () => ({ emphasis: ['then', 'baker'] }),
      says: { en: 'In 2010 the plant made {boeing-capacity@2010}, in 2011 {boeing-capacity@2011|number}.' },
    },
    builder: {
      change: () => ({ emphasis: ['builder'] }),
      says: { en: 'In May 2023 the builder of its third phase put it at {boeing-capacity@2023-05}.' },
    },
    manager: {
      change: () => ({ emphasis: ['builder', 'manager'] }),
      says: {
        en: 'In February 2024 its executive for production said {cd24-boeing-capacity}: less than the builder, nine months later.',
      },
    },
    plan: {
      change: () => ({ emphasis: ['manager', 'plan'] }),
      says: {
        en: 'New facilities and engineers were to bring it to {cd24-boeing-capacity-planned}, {d-boeing-capacity-growth} more.',
      },
    },
  },
  alsoFrom: ['ctx-boeing-capacity-multiple', 'boeing-capacity@2008', 'ctx-boeing-expansion-2011'],
});

export const boeingPiecePrice = defineExhibit<typeof bar>({
  slug: 'boeing-piece-price',
  kind: bar,
  headline: { en: 'As pieces the count makes no sense; as kinds of part it does' },
  subtitle: { en: 'Order value of 2024 divided by three possible counts, in yuan apiece; Boeing Tianjin Composites' },
  note: {
    en: 'All three bars are our arithmetic. China Daily prints {cd24-boeing-components|number} “components’ orders”. A plant that makes {cd24-boeing-capacity} would finish that many in about four days, so we read it as {cd24-boeing-components}. Nobody has confirmed this reading.',
  },
  rows: (language) => [
    {
      key: 'types',
      group: 'If the count is of pieces',
      label: 'Order value ÷ the count as printed',
      datum: datum('d-boeing-value-per-type', language),
      tone: TONES.tianjin,
    },
    {
      key: 'now',
      group: 'If the orders fill the plant for a year',
      label: 'Order value ÷ a year at today’s capacity',
      datum: datum('d-boeing-value-per-piece-high', language),
      tone: TONES.tianjin,
    },
    {
      key: 'planned',
      group: 'If the orders fill the plant for a year',
      label: 'Order value ÷ a year at the planned capacity',
      datum: datum('d-boeing-value-per-piece-low', language),
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ unit: 'yuan', itemLabel: 'Reading', unitLabel: 'Price apiece' }),
  views: {
    all: {
      says: {
        en: 'As pieces, each would cost {d-boeing-value-per-type}. Spread over a year of output it is between {d-boeing-value-per-piece-low} and {d-boeing-value-per-piece-high}.',
      },
    },
  },
});
