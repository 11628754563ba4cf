/** Boeing Tianjin Composites: order value and investment, and what the count of components can mean. */
import { bar } from '../../charts/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';

export const boeingOrders = defineExhibit<typeof bar>({
  slug: 'boeing-orders',
  kind: bar,
  headline: { en: 'Orders worth about twice the latest investment, or more' },
  subtitle: { en: 'Value of the orders for [[747]] and [[737]] components in 2024, and the latest investment at most, in yuan; Boeing Tianjin Composites' },
  note: { en: 'The investment is an upper bound. By volume the orders were to be {cd24-boeing-orders-ratio|word} times those of the year before. What those were worth cannot be worked out, because volume is not value.' },
  rows: (language) => [
    { key: 'orders', label: 'Orders, 2024', datum: datum('cd24-boeing-orders-value', language), tone: 'tianjin' },
    { key: 'investment', label: 'Latest investment, at most', datum: datum('cd24-boeing-investment', language), tone: 'tianjin' },
  ],
  base: () => ({ unit: 'yuan', itemLabel: 'What', unitLabel: 'Amount' }),
  views: {
    all: { says: { en: 'Boeing Tianjin expected orders worth {cd24-boeing-orders-value} in 2024; its latest investment is {cd24-boeing-investment}.' } },
  },
  alsoFrom: ['cd24-boeing-components', 'd-boeing-investment-to-orders'],
});

export const boeingPiecePrice = defineExhibit<typeof bar>({
  slug: 'boeing-piece-price',
  kind: bar,
  headline: { en: 'Why the count must mean kinds of part, not pieces' },
  subtitle: { en: 'Order value of 2024 divided by three possible counts, in yuan apiece; Boeing Tianjin Composites' },
  note: { en: 'All three bars are our arithmetic. China Daily prints {cd24-boeing-components|number} “components’ orders”. A plant that makes {cd24-boeing-capacity} would finish that many in about four days, so we read it as {cd24-boeing-components}. Nobody has confirmed this reading.' },
  rows: (language) => [
    { key: 'types', group: 'If the count is of pieces', label: 'Order value ÷ the count as printed', datum: datum('d-boeing-value-per-type', language), tone: 'tianjin' },
    { key: 'now', group: 'If the orders fill the plant for a year', label: 'Order value ÷ a year at today’s capacity', datum: datum('d-boeing-value-per-piece-high', language), tone: 'tianjin' },
    { key: 'planned', group: 'If the orders fill the plant for a year', label: 'Order value ÷ a year at the planned capacity', datum: datum('d-boeing-value-per-piece-low', language), tone: 'tianjin' },
  ],
  base: () => ({ unit: 'yuan', itemLabel: 'Reading', unitLabel: 'Price apiece' }),
  views: {
    all: { says: { en: 'As pieces, each would cost {d-boeing-value-per-type}. Spread over a year of output it is between {d-boeing-value-per-piece-low} and {d-boeing-value-per-piece-high}.' } },
  },
});
