import { waffle } from '../../charts/kinds/waffle/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';

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
      label: exhibitWords(language).investmentShare.before,
      datum: datum('d-hightech-investment-share-2019', language),
    },
    {
      key: 'after',
      label: exhibitWords(language).investmentShare.after,
      datum: datum('tn21-high-tech-investment-share', language),
    },
  ],
  base: (language) => ({ itemLabel: exhibitWords(language).investmentShare.item }),
  alsoFrom: ['tn21-high-tech-investment-quarter'],
  views: {
    share: {
      says: {
        en: 'High-tech manufacturing’s share of manufacturing investment: {d-hightech-investment-share-2019} in 2019, by our arithmetic, and {tn21-high-tech-investment-share} in 2020.',
      },
    },
  },
});
