import { unit } from '../../charts/kinds/unit/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
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
    const each = { perUnit: 1, perUnitText: exhibitWords(language).parksAndChains.perUnit };
    return [
      {
        key: 'chains',
        label: exhibitWords(language).parksAndChains.chains,
        datum: datum('cd24-chains', language),
        tone: TONES.tianjin,
        ...each,
      },
      {
        key: 'parks',
        label: exhibitWords(language).parksAndChains.parks,
        datum: datum('cd24-parks', language),
        tone: TONES.tianjin,
        ...each,
      },
      {
        key: 'members',
        label: exhibitWords(language).parksAndChains.members,
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
