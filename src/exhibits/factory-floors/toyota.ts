/** FAW Toyota New Energy: a plan in yuan and cars, and what followed. */
import { bar } from '../../charts/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';

export const toyotaPlan = defineExhibit<typeof bar>({
  slug: 'toyota-plan',
  kind: bar,
  headline: { en: 'One year of planned output is worth far more than the plant' },
  subtitle: { en: 'Planned investment in FAW Toyota’s new energy plant, and the output expected of it each year, in yuan; stated in 2020 and 2021' },
  note: { en: 'Both are plans. Output value counts everything in a finished car, bought-in parts included, and holds only at full use: {tn21-toyota-capacity} makes {d-toyota-value-per-car}. The investment comes from outside the five sources; it is {d-toyota-investment-per-car|number} yuan for each car of yearly capacity.' },
  rows: (language) => [
    { key: 'investment', label: 'Investment, once', datum: datum('ctx-toyota-investment', language), tone: 'tianjin' },
    { key: 'output', label: 'Output value, each year', datum: datum('tn21-toyota-output-value', language), tone: 'tianjin' },
  ],
  base: () => ({ unit: 'yuan', itemLabel: 'What', unitLabel: 'Amount' }),
  views: {
    all: { says: { en: 'The plan: {ctx-toyota-investment} to build the plant, and {tn21-toyota-output-value} of output a year from it.' } },
  },
});
