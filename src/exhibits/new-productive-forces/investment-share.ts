import { waffle } from '../../charts/kinds/waffle/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';

export const investmentShare = defineExhibit<typeof waffle>({
  slug: 'investment-share',
  kind: waffle,
  headline: { en: 'High technology took more than a quarter of the money' },
  subtitle: { en: 'Share of investment in manufacturing that went to high-tech manufacturing, Tianjin, 2019 and 2020' },
  note: {
    en: 'One square is a hundredth of the money. The source says “a quarter” first and {tn21-high-tech-investment-share} one sentence later; 2019 is our arithmetic from that share and the two rates of growth. A share that grows because the rest shrinks is still a larger share.',
  },
  rows: (language) => [
    {
      key: 'before',
      label: language === 'zh' ? '2019年' : '2019, worked back',
      datum: datum('d-hightech-investment-share-2019', language),
    },
    {
      key: 'after',
      label: language === 'zh' ? '2020年' : '2020',
      datum: datum('tn21-high-tech-investment-share', language),
    },
  ],
  base: (language) => ({ itemLabel: language === 'zh' ? '年份' : 'Year' }),
  alsoFrom: ['tn21-high-tech-investment-quarter'],
  views: {
    share: {
      says: {
        en: 'High-tech manufacturing’s share of manufacturing investment: {d-hightech-investment-share-2019} in 2019, by our arithmetic, and {tn21-high-tech-investment-share} in 2020.',
      },
    },
  },
});
