/** FAW Toyota New Energy: a plan in yuan and cars, and what followed. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { timeline } from '../../charts/kinds/timeline/index.ts';
import { EVENTS } from '../../data/records/events.ts';
import { inLanguage } from '../../data/words/format.ts';
import { CORE_SOURCES } from '../../data/records/sources.ts';
import { formatFigure } from '../../data/words/placeholders.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const toyotaPlan = defineExhibit<typeof bar>({
  slug: 'toyota-plan',
  kind: bar,
  headline: { en: 'One year of planned output is worth far more than the plant' },
  subtitle: {
    en: 'Planned investment in FAW Toyota’s new energy plant, and the output expected of it each year, in yuan; stated in 2020 and 2021',
  },
  note: {
    en: 'Both are plans, the output for a plant at full use: {tn21-toyota-capacity}. The investment comes from outside the five sources; it is {d-toyota-investment-per-car|number} yuan for each car of yearly capacity.',
  },
  rows: (language) => [
    {
      key: 'investment',
      label: 'Investment, once',
      datum: datum('ctx-toyota-investment', language),
      tone: TONES.tianjin,
    },
    {
      key: 'output',
      label: 'Output value, each year',
      datum: datum('tn21-toyota-output-value', language),
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ unit: 'yuan', itemLabel: 'What', unitLabel: 'Amount' }),
  views: {
    all: {
      says: {
        en: 'The plan: {ctx-toyota-investment} to build the plant, and {tn21-toyota-output-value} of output a year from it.',
      },
    },
  },
});

export const toyotaPlanAndAfter = defineExhibit<typeof timeline>({
  slug: 'toyota-plan-and-after',
  kind: timeline,
  headline: { en: 'The plant was planned for 2022, and open by that November' },
  subtitle: {
    en: 'FAW Toyota’s new energy plant in the Sino-Singapore Tianjin Eco-City: what was planned, and what is known to have followed, 2020–2022',
  },
  note: {
    en: 'The ten-millionth car is the whole company’s count: {ctx-toyota-cumulative-2022} made in all its plants. It shows that this plant was running by then. How many cars come from it, we did not find.',
  },
  rows: (language) => [
    {
      key: 'launch',
      label: 'The project is launched',
      date: EVENTS['toyota-launch'].date,
      status: EVENTS['toyota-launch'].status,
      tone: TONES.tianjin,
      detail: `Planned: ${formatFigure('ctx-toyota-investment', language)} of investment, on ${formatFigure('ctx-toyota-site-area', language)}`,
    },
    {
      key: 'report',
      label: 'Tonight News prints the plan',
      date: CORE_SOURCES['tonight-news-2021'].date,
      status: 'reported',
      tone: TONES.tianjin,
      detail: `A capacity of ${formatFigure('tn21-toyota-capacity', language)}, ${formatFigure('tn21-toyota-output-value', language)} of output a year`,
    },
    {
      key: 'planned',
      label: 'To be finished and running',
      date: EVENTS['toyota-planned-completion'].date,
      status: EVENTS['toyota-planned-completion'].status,
      tone: TONES.tianjin,
      detail: 'As an official of the Eco-City’s Commercial Bureau expected',
    },
    {
      key: 'car',
      label: inLanguage(EVENTS['toyota-ten-millionth-car'].title, language),
      date: EVENTS['toyota-ten-millionth-car'].date,
      status: EVENTS['toyota-ten-millionth-car'].status,
      tone: TONES.tianjin,
      detail: 'So the year was kept. Output and value were not reported',
    },
  ],
  base: () => ({ itemLabel: 'Event' }),
  views: {
    after: {
      says: { en: 'The plant was planned for 2022. On 28 November 2022 the ten-millionth car of FAW Toyota left it.' },
    },
    plan: {
      change: () => ({ show: ['launch', 'report', 'planned'] }),
      says: { en: 'Launched in 2020, printed as a plan in 2021, to be running in 2022.' },
    },
  },
  events: ['toyota-launch', 'toyota-planned-completion', 'toyota-ten-millionth-car'],
  alsoFrom: ['ctx-toyota-investment', 'ctx-toyota-site-area', 'tn21-toyota-capacity', 'tn21-toyota-output-value'],
});
