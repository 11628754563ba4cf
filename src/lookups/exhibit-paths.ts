/** The paths of a route that has one page or file for each exhibit. */
import type { Language } from '../data/model/schema.ts';
import { exhibits } from '../exhibits/index.ts';

/** What such a page or file is told. */
export interface ExhibitProps {
  slug: string;
  language: Language;
}

export const exhibitPaths = (): { params: { slug: string }; props: { slug: string } }[] =>
  exhibits().map(({ slug }) => ({ params: { slug }, props: { slug } }));
