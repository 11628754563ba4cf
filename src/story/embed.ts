/** What an exhibit's embed says about itself before it is loaded. */
import { wideBoard } from '../charts/scene/types.ts';
import { exhibit } from '../exhibits/index.ts';

/** Height of what stands around the drawing in a frame 752 px wide: headline, subtitle, key, sources, foot. */
const AROUND_PX = 300;
const MARGINS_PX = 32;

/** Size of a frame that holds the exhibit's wide drawing and its words, in px: a good guess until the exhibit tells its height. */
export function embedSize(slug: string): { widthPx: number; heightPx: number } {
  const one = exhibit(slug);
  const { widthPx, heightPx } = one.scene(one.viewNames[0] ?? '', wideBoard('en'));
  return { widthPx: widthPx + MARGINS_PX, heightPx: Math.round(heightPx) + AROUND_PX };
}
