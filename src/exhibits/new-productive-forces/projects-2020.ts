import { unit } from '../../charts/kinds/unit/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';

export const projects2020 = defineExhibit<typeof unit>({
  slug: 'projects-2020',
  kind: unit,
  headline: { en: 'The two counts of projects must not be added' },
  subtitle: { en: 'Projects under construction, manufacturing, Tianjin, 2020' },
  note: {
    en: 'A smart factory that makes high-tech goods may stand in both counts; how many do is not said. So there were {d-projects-at-least|number} and {d-projects-at-most|number} different projects.',
  },
  rows: (language) => {
    const each = { perUnit: 1, perUnitText: exhibitWords(language).projects2020.perUnit };
    return [
      {
        key: 'high-tech',
        label: exhibitWords(language).projects2020.highTech,
        datum: datum('tn21-high-tech-projects', language),
        ...each,
      },
      {
        key: 'smart',
        label: exhibitWords(language).projects2020.smart,
        datum: datum('tn21-smart-projects', language),
        ...each,
      },
    ];
  },
  base: () => ({}),
  views: {
    both: {
      says: {
        en: '{tn21-high-tech-projects|number} high-tech projects and {tn21-smart-projects|number} smart manufacturing projects. The overlap is unknown.',
      },
    },
  },
});
