import { timeline } from '../../charts/kinds/timeline/index.ts';
import { event } from '../../data/model/annals.ts';
import type { EventId } from '../../data/records/events.ts';
import { inLanguage } from '../../data/words/format.ts';
import { defineExhibit } from '../define.ts';

const EVENTS = [
  'coordination-symposium',
  'twelve-chains-briefing',
  'legislature-call',
  'visit-2024',
] as const satisfies readonly EventId[];

export const beforeThePhrase = defineExhibit<typeof timeline>({
  slug: 'before-the-phrase',
  kind: timeline,
  headline: { en: 'The programme came first, the phrase after' },
  subtitle: { en: 'Dates of industrial policy in Tianjin and its region, February 2014 to February 2024' },
  note: { en: 'The call is dated by the report on it. The other dates are context, from outside our five sources.' },
  rows: (language) =>
    EVENTS.map((id) => {
      const { date, title, status } = event(id);
      return { key: id, label: inLanguage(title, language), date: date.split('/')[0] ?? date, status };
    }),
  base: () => ({}),
  events: EVENTS,
  views: {
    all: {
      says: {
        en: 'Regional coordination dates from February 2014, the twelve chains from August 2021, the legislature’s call from April 2022. The visit came in February 2024.',
      },
    },
  },
});
