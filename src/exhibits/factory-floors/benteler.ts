/** Benteler: two published growth figures for one year. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const bentelerGrowth = defineExhibit<typeof bar>({
  slug: 'benteler-growth',
  kind: bar,
  headline: {
    en: 'Two growth rates for one year; only one has a speaker with a name',
    zh: '同一年两个增速，只有一个说得出是谁说的',
  },
  subtitle: {
    en: 'Growth of the sales of Benteler in Tianjin on the year before, in percent, 2023',
    zh: '本特勒天津销售额增速，百分比，2023年',
  },
  note: {
    en: 'Klaus Hansmeier, Launch Manager of the works, said “verdoppelt” in direct speech. China Daily’s sentence names no speaker; it may have meant “to” this percentage, which is our guess. Amounts in yuan were looked for in stored copies to February 2026 and not found.',
    zh: '该厂投产经理Klaus Hansmeier在直接引语中用的词是“verdoppelt”（翻一番）。中国日报的句子没有写明出自何人，或许本意是“增长到”这个百分比；这是我们的猜测。以元计的数额，在截至2026年2月的存档页面中没有查到。',
  },
  rows: (language) => [
    {
      key: 'china-daily',
      label: 'China Daily, February 2024, no speaker: three times as much',
      datum: datum('cd24-benteler-sales-growth', language),
      tone: TONES.tianjin,
    },
    {
      key: 'xinhua',
      label: 'A manager, quoted by Xinhua in German, January 2024: twice as much',
      datum: datum('d-benteler-growth-doubled', language),
      tone: TONES.tianjin,
    },
  ],
  base: () => ({ unit: 'percent', signed: true, itemLabel: 'Report', unitLabel: 'Growth on the year before' }),
  views: {
    all: {
      says: {
        en: 'China Daily prints growth of {cd24-benteler-sales-growth} and names nobody; a month earlier a manager of the works spoke of a doubling, which is {d-benteler-growth-doubled}.',
        zh: '中国日报所印增速为{cd24-benteler-sales-growth}，没有写明出自何人；一个月前，该厂一位管理人员说的是翻一番，即{d-benteler-growth-doubled}。',
      },
    },
  },
  alsoFrom: ['ctx-benteler-sales-multiple-2023'],
});
