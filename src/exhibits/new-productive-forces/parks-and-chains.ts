import { unit } from '../../charts/kinds/unit/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { TONES } from '../tones.ts';

export const parksAndChains = defineExhibit<typeof unit>({
  slug: 'parks-and-chains',
  kind: unit,
  headline: { en: 'By early 2024 the frame stood: chains, parks and an alliance' },
  subtitle: {
    en: 'Industrial chains and theme parks of Tianjin, and members of the region’s advanced manufacturing alliance, early 2024',
  },
  note: {
    en: 'The paper says “nearly” for the alliance, so its count is open at the end. The three counts measure different things and have no common total.',
  },
  rows: (language) => {
    const each = { perUnit: 1, perUnitText: language === 'zh' ? '一点代表1个' : 'One dot is one of its kind' };
    return [
      {
        key: 'chains',
        label: language === 'zh' ? '重点产业链' : 'Industrial chains',
        datum: datum('cd24-chains', language),
        tone: TONES.tianjin,
        ...each,
      },
      {
        key: 'parks',
        label: language === 'zh' ? '市级产业主题园区' : 'Industrial theme parks',
        datum: datum('cd24-parks', language),
        tone: TONES.tianjin,
        ...each,
      },
      {
        key: 'members',
        label: language === 'zh' ? '联盟成员企业' : 'Companies in the alliance',
        datum: datum('cd24-alliance-members', language),
        tone: TONES.region,
        ...each,
      },
    ];
  },
  base: () => ({}),
  alsoFrom: ['ctx-theme-parks-2023'],
  views: {
    all: { says: { en: '{cd24-chains}, {cd24-parks} and {cd24-alliance-members} of the region’s alliance.' } },
  },
});
