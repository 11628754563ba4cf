/** Words around a picture of the functions: a figure with its headline, subtitle, note and source. */
import { escapeMarkup } from '../charts/scene/elements.ts';
import { hanRuns } from '../data/words/han.ts';
import type { Language } from '../data/model/schema.ts';

/** The words, and the theme that they share with their picture. */
export interface FigureWords {
  readonly headline?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  readonly theme?: string | undefined;
}

export const hasWords = ({ headline, subtitle, source, note }: FigureWords): boolean =>
  [headline, subtitle, source, note].some((words) => words !== undefined && words !== '');

const escaped = (text: string, language: Language): string =>
  hanRuns(text, language)
    .map(({ text: part, lang }) => (lang ? `<span lang="${lang}">${escapeMarkup(part)}</span>` : escapeMarkup(part)))
    .join('');

/** The picture in a figure; what is not given is left out. */
export function figureMarkup(svg: string, words: FigureWords, language: Language): string {
  const line = (name: 'headline' | 'subtitle' | 'note' | 'source'): string => {
    const text = words[name];
    return text ? `<p class="rt-${name}">${escaped(text, language)}</p>` : '';
  };
  const theme = words.theme && words.theme !== 'host' ? ` rt-${words.theme}` : '';
  const [head, foot] = [line('headline') + line('subtitle'), line('note') + line('source')];
  return `<figure class="rt-figure${theme}">${head && `<figcaption>${head}</figcaption>`}${svg}${foot}</figure>`;
}
