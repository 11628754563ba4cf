import { taxonomy } from '../../charts/kinds/taxonomy/index.ts';
import { list } from '../../data/model/annals.ts';
import { inLanguage } from '../../data/words/format.ts';
import type { ListId } from '../../data/records/lists.ts';
import type { Language } from '../../data/model/schema.ts';
import { defineExhibit } from '../define.ts';
import { exhibitWords } from '../words/index.ts';
import { capitalised } from './labels.ts';
import { TONES } from '../tones.ts';

const GROUPS = [
  [
    'xh24-six-chains',
    { en: 'Six joint chains', zh: '六条重点产业链' },
    { en: 'What the three places share out among themselves' },
  ],
  [
    'xh24-emerging',
    { en: 'Five emerging industries', zh: '五个新兴产业' },
    { en: 'For which Xinhua says the region has the researchers' },
  ],
] as const satisfies readonly (readonly [ListId, { en: string; zh: string }, { en: string }])[];

/** Things that stand in both lists, under one id though the lists word them differently. */
const IN_BOTH: readonly string[] = GROUPS.map(([id]) => list(id).items.map((item): string => item.id)).reduce(
  (common, ids) => common.filter((id) => ids.includes(id)),
);

const items = (id: ListId, language: Language) =>
  list(id).items.map((item) => ({
    key: item.id,
    label: capitalised(inLanguage(item.name, language)),
    otherName: exhibitWords(language).nameBeside(item.name),
    ...(IN_BOTH.includes(item.id) ? { same: item.id } : {}),
  }));

/** The six chains, beside the emerging industries that the same report names. */
export const sixChains = defineExhibit({
  slug: 'six-chains',
  kind: taxonomy,
  headline: { en: 'Two fields stand on both of the region’s lists' },
  subtitle: {
    en: 'Key industrial chains laid out by Beijing, Tianjin and Hebei, and strategic emerging industries, as Xinhua lists them, October 2024',
  },
  note: {
    en: 'There are {xh24-chains|word} chains if new energy and connected vehicles are one, and cybersecurity and the industrial internet are one, as in Chinese. “Mother-machines”, as Xinhua prints it, are machine tools: machines that make machines. Chinese names stand where we could verify them.',
  },
  rows: (language) =>
    GROUPS.map(([id, label, note]) => ({
      key: id,
      label: label[language],
      note: inLanguage(note, language),
      status: list(id).status,
      tone: TONES.region,
      items: items(id, language),
    })),
  base: (language) => ({ itemLabel: exhibitWords(language).sixChains.item }),
  views: {
    all: {
      says: {
        en: 'The six chains: hydrogen energy, new energy and connected vehicles, biomedicine, cybersecurity and the industrial internet, robots, and machine tools. Biomedicine and cybersecurity are on the other list too.',
      },
    },
    chains: {
      change: () => ({ emphasis: ['xh24-six-chains'] }),
      says: { en: 'The {xh24-chains|word} chains that the three places share out.' },
    },
  },
  lists: ['xh24-six-chains', 'xh24-emerging'],
});
