import { goal } from '../../charts/kinds/goal/index.ts';
import { datum } from '../datum.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { TONES } from '../tones.ts';

/** What Baodi says it has, and what it set itself for 2023. */
export const baodi = defineExhibit({
  slug: 'baodi',
  kind: goal,
  headline: { en: 'Baodi counts projects, and sets targets for companies' },
  subtitle: {
    en: 'Key projects to date and numbers of companies aimed at for 2023, Baodi district, as said in January 2023',
  },
  note: {
    en: 'Three different things, counted on one scale. The paper gives every project one and the same size; we read that as {cd23-baodi-project-size} each, which makes {d-baodi-projects-floor} together. Our sources do not say what became of the targets.',
  },
  rows: (language) => [
    {
      key: 'projects',
      label: exhibitWords(language).baodi.projects,
      result: {
        datum: datum('cd23-baodi-projects', language, { form: 'number' }),
        label: exhibitWords(language).baodi.claimed,
      },
      tone: TONES.tianjin,
    },
    {
      key: 'sme',
      label: exhibitWords(language).baodi.smallFirms,
      target: {
        datum: datum('cd23-baodi-sme-target', language, { form: 'number' }),
        label: exhibitWords(language).baodi.target,
      },
      tone: TONES.tianjin,
    },
    {
      key: 'high-tech',
      label: exhibitWords(language).baodi.highTech,
      target: {
        datum: datum('cd23-baodi-high-tech-target', language, { form: 'number' }),
        label: exhibitWords(language).baodi.target,
      },
      tone: TONES.tianjin,
    },
  ],
  base: (language) => ({
    unit: 'count' as const,
    unitLabel: exhibitWords(language).baodi.unit,
    itemLabel: exhibitWords(language).baodi.item,
  }),
  views: {
    all: {
      says: {
        en: 'Baodi counted {cd23-baodi-projects} to date. For 2023 it aimed at {cd23-baodi-sme-target|number} small and medium-sized technology firms and {cd23-baodi-high-tech-target|number} high-tech companies.',
      },
    },
  },
});
