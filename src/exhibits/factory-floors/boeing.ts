/** Boeing Tianjin Composites: order value and investment, and what the count of components can mean. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { step } from '../../charts/kinds/step/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const boeingCapacity = defineExhibit<typeof step>({
  slug: 'boeing-capacity',
  kind: step,
  headline: { en: 'What the plant can make depends on who was asked' },
  subtitle: { en: 'Parts a month, Boeing Tianjin Composites, as stated on four occasions from 2008 to 2024' },
  note: {
    en: 'No line joins the dots: nobody measured between them, and the sources say parts, pieces, units and components without saying whether these are the same. {cd24-boeing-capacity-planned|number} is {d-boeing-capacity-growth} more than {cd24-boeing-capacity|number}, and {d-boeing-capacity-growth-builder} more than the builder’s figure.',
  },
  rows: (language) => [
    {
      is: 'stated',
      key: 'then',
      label: 'China Daily, 2008',
      date: '2008',
      datum: datum('boeing-capacity@2008', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      is: 'stated',
      key: 'builder',
      label: 'The builder, May 2023',
      date: '2023-05',
      datum: datum('boeing-capacity@2023-05', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      is: 'stated',
      key: 'manager',
      label: 'Its manager, 2024',
      date: '2024-02',
      datum: datum('cd24-boeing-capacity', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      is: 'stated',
      key: 'plan',
      label: 'Planned',
      date: '2024-04',
      datum: datum('cd24-boeing-capacity-planned', language),
      tone: TONES.tianjin,
      stem: true,
    },
    {
      is: 'stated',
      key: 'doubled',
      label: 'If it doubled',
      date: '2024-04',
      datum: datum('d-boeing-capacity-doubled', language),
      tone: TONES.tianjin,
      stem: true,
    },
  ],
  base: () => ({ unit: 'count', unitLabel: 'Parts a month', itemLabel: 'Who says so', domain: [0, 25000] }),
  views: {
    doubled: {
      says: {
        en: 'Boeing itself expected the expansion to double capacity. Twice {cd24-boeing-capacity|number} would be {d-boeing-capacity-doubled|number}, which nobody stated.',
      },
    },
    then: { change: () => ({ show: ['then'] }), says: { en: 'In 2008 the plant made {boeing-capacity@2008}.' } },
    builder: {
      change: () => ({ show: ['then', 'builder'], emphasis: ['builder'] }),
      says: { en: 'In May 2023 the builder of its third phase put it at {boeing-capacity@2023-05}.' },
    },
    manager: {
      change: () => ({ show: ['then', 'builder', 'manager'], emphasis: ['builder', 'manager'] }),
      says: {
        en: 'In February 2024 its own production manager said {cd24-boeing-capacity}: less than the builder, nine months later.',
      },
    },
    plan: {
      change: () => ({ show: ['then', 'builder', 'manager', 'plan'], emphasis: ['manager', 'plan'] }),
      says: {
        en: 'New facilities and engineers were to bring it to {cd24-boeing-capacity-planned}, {d-boeing-capacity-growth} more.',
      },
    },
  },
  alsoFrom: ['ctx-boeing-capacity-multiple'],
});

export const boeingOrders = defineExhibit<typeof bar>({
  slug: 'boeing-orders',
  kind: bar,
  headline: { en: 'The orders are worth about twice the latest investment, or more' },
  subtitle: {
    en: 'Value of the orders for [[747]] and [[737]] components in 2024, and the latest investment at most, in yuan; Boeing Tianjin Composites',
  },
  note: {
    en: 'The investment is an upper bound, {d-boeing-investment-to-orders} the value of the orders. By volume the orders were to be {cd24-boeing-orders-ratio|word} times those of the year before. What those were worth cannot be worked out, because volume is not value.',
  },
  rows: (language) => [
    { key: 'orders', label: 'Orders, 2024', datum: datum('cd24-boeing-orders-value', language), tone: TONES.tianjin },
    {
      key: 'investment',
      label: 'Latest investment, at most',
      datum: datum('cd24-boeing-investment', language),
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ unit: 'yuan', itemLabel: 'What', unitLabel: 'Amount' }),
  views: {
    all: {
      says: {
        en: 'Boeing Tianjin expected orders worth {cd24-boeing-orders-value} in 2024; its latest investment is {cd24-boeing-investment}.',
      },
    },
  },
  alsoFrom: ['cd24-boeing-components'],
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
