/** Benteler: two published growth figures for one year. */
import { bar } from '../../charts/kinds/bar/index.ts';
import { inLanguage } from '../../data/words/format.ts';
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
    zh: '该厂投产经理Klaus Hansmeier在直接引语中用的词是“verdoppelt”（翻一番）。《中国日报》的句子没有写明出自何人，或许本意是“增长到”这个百分比；这是我们的猜测。具体金额，在截至2026年2月的存档页面中没有查到。',
  },
  rows: (language) => [
    {
      key: 'china-daily',
      label: inLanguage(
        {
          en: 'China Daily, February 2024, no speaker: three times as much',
          zh: '《中国日报》，2024年2月，未署说话人：增至三倍',
        },
        language,
      ),
      datum: datum('cd24-benteler-sales-growth', language),
      tone: TONES.tianjin,
    },
    {
      key: 'xinhua',
      label: inLanguage(
        {
          en: 'A manager, quoted by Xinhua in German, January 2024: twice as much',
          zh: '一位管理人员，新华社德文引语，2024年1月：增至两倍',
        },
        language,
      ),
      datum: datum('d-benteler-growth-doubled', language),
      tone: TONES.tianjin,
    },
  ],
  base: (language) => ({
    unit: 'percent',
    signed: true,
    itemLabel: inLanguage({ en: 'Report', zh: '报道' }, language),
    unitLabel: inLanguage({ en: 'Growth on the year before', zh: '比上年增长' }, language),
  }),
  views: {
    all: {
      says: {
        en: 'China Daily prints growth of {cd24-benteler-sales-growth} and names nobody; a month earlier a manager of the works spoke of a doubling, which is {d-benteler-growth-doubled}.',
        zh: '《中国日报》所印增速为{cd24-benteler-sales-growth}，没有写明出自何人；一个月前，该厂一位管理人员说的是翻一番，即{d-benteler-growth-doubled}。',
      },
    },
  },
  alsoFrom: ['ctx-benteler-sales-multiple-2023'],
});
