import { timeline } from '../../charts/kinds/timeline/index.ts';
import { event } from '../../data/model/annals.ts';
import type { EventId } from '../../data/records/events.ts';
import { inLanguage } from '../../data/words/format.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';

/** Dates of the plan for the three places and of Tianjin's own, in order. */
const DATES = [
  'coordination-symposium',
  'coordination-outline',
  'binhai-zgc-opens',
  'baodi-zgc-building-starts',
  'xiongan-announced',
  'beijing-xiongan-rail-opens',
  'beijing-harbin-rail-complete',
  'manufacturing-plan',
  'legislature-decision',
  'beijing-tangshan-rail-opens',
  'beijing-binhai-rail-opens',
  'work-report-2023',
  'tianjin-daxing-rail-opens',
  'visit-2024',
  'chain-conference-2024',
  'tongzhou-opens',
  'results-2025',
] as const satisfies readonly EventId[];

const RAIL: readonly EventId[] = DATES.filter((id) => id.includes('rail'));

/** Ten years of coordination by date: policy, parks, railways. */
export const coordinationTimeline = defineExhibit({
  slug: 'coordination-timeline',
  kind: timeline,
  headline: {
    en: 'First the policy, then parks and railways, last the results',
    zh: '先有政策，再有园区和铁路，最后是结果',
  },
  subtitle: {
    en: 'Dates in the coordination of Beijing, Tianjin and Hebei, and in Tianjin’s own plan, 2014 to 2026',
    zh: '京津冀协同发展与天津自身规划的时间表，2014年至2026年',
  },
  note: {
    en: 'Solid marks are dates from the five sources, light ones from elsewhere. The alliance of early 2024 is missing, because our source gives no date for it but the beginning of the year.',
    zh: '实心标记是五份来源中的日期，浅色标记来自别处。2024年初成立的联盟没有画，因为来源只说年初，没有日期。',
  },
  rows: (language) =>
    DATES.map((id) => {
      const { date, title, status, detail } = event(id);
      return {
        key: id,
        label: inLanguage(title, language),
        date: date.split('/')[0] ?? date,
        status,
        tone: 'ink' as const,
        // The one detail that the chapter needs: why this line cannot be the other.
        ...(id === 'beijing-harbin-rail-complete' && detail ? { detail: inLanguage(detail, language) } : {}),
      };
    }),
  base: (language) => ({ itemLabel: exhibitWords(language).coordinationTimeline.item }),
  views: {
    all: {
      says: {
        en: 'From the symposium of February 2014 to the results of January 2026: two plans and a decision, two parks and a new area, railways and a station.',
        zh: '从2014年2月的座谈会到2026年1月的结果：两份规划、一项决定，两个园区、一个新区，几条铁路、一座车站。',
      },
    },
    rail: {
      change: () => ({ emphasis: [...RAIL] }),
      says: {
        en: 'Railways of the decade. The line to Harbin was complete in January 2021, so it cannot be one of the two of December 2022.',
        zh: '十年间的铁路。通往哈尔滨的线2021年1月已全线贯通，不可能是2022年12月开通的两条之一。',
      },
    },
  },
  events: DATES,
});
