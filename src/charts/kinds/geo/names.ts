/** Names on the map: of places beside their circles, of areas inside them, where there is room. */
import { blockHeightPx, firstBaseline, placeText } from '../../layout/place-text.ts';
import { boxesTouch, type Box } from '../../scene/boxes.ts';
import { LABEL_PX, SMALL_PX, type Mark, type TextMark } from '../../scene/types.ts';
import { dimOf, isShown } from '../../scene/view.ts';
import { leadingPx, measureText } from '../../text/text.ts';
import { PLAIN_PX, placePoint, type Picture } from './marks.ts';
import type { Panel, Seen } from './panel.ts';

/** More names would be read by nobody. */
const NAMED_AT_MOST = 120;

const isNamed = ({ view }: Picture, key: string): boolean =>
  view.labels === 'room' || (Array.isArray(view.labels) && view.labels.includes(key));

/** The frame that words stay in. */
const frameOf = ({ window }: Panel) => ({
  x0: window.x + 2,
  x1: window.x + window.widthPx - 2,
  y0: window.y + 2,
  y1: window.y + window.heightPx - 2,
});

const isFree = (box: Box, taken: readonly Box[], frame: ReturnType<typeof frameOf>): boolean =>
  box.x0 >= frame.x0 &&
  box.x1 <= frame.x1 &&
  box.y0 >= frame.y0 &&
  box.y1 <= frame.y1 &&
  !taken.some((other) => boxesTouch(box, other, 2));

/** Name and value inside an area that is wide enough, else the name alone, else neither. */
function areaName(seen: Seen, panel: Panel, picture: Picture, taken: Box[]): TextMark[] {
  const { area, centre, widthPx, heightPx } = seen;
  const { row } = area;
  if (!row || !isShown(picture.view, row.id) || !isNamed(picture, row.id)) return [];
  const value = row.datum ? [row.datum.text] : [];
  for (const lines of [[area.name, ...value], [area.name]]) {
    const wide = Math.max(...lines.map((line) => measureText(line, SMALL_PX)));
    const high = blockHeightPx(lines.length, SMALL_PX);
    const box = {
      key: `label:${area.key}`,
      x0: centre[0] - wide / 2,
      x1: centre[0] + wide / 2,
      y0: centre[1] - high / 2,
      y1: centre[1] + high / 2,
    };
    if (wide > widthPx * 0.8 || high > heightPx * 0.7 || !isFree(box, taken, frameOf(panel))) continue;
    taken.push(box);
    const y = firstBaseline(box.y0, SMALL_PX);
    return [
      {
        shape: 'text',
        key: box.key,
        part: 'label',
        dim: dimOf(picture.view, row.id),
        x: centre[0],
        y,
        anchor: 'middle',
        lines,
        sizePx: SMALL_PX,
        halo: true,
      },
    ];
  }
  return [];
}

function placeNames(panel: Panel, picture: Picture, taken: Box[]): TextMark[] {
  const { rows, view, radiusPx } = picture;
  return rows.flatMap((row): TextMark[] => {
    if (row.type !== 'place' || !isShown(view, row.key) || !isNamed(picture, row.key)) return [];
    const point = placePoint(row, panel);
    if (!point) return [];
    const [x, y] = point;
    const r = row.datum ? radiusPx(row.datum.value) : PLAIN_PX;
    const key = `label:${row.key}`;
    const lines = [row.label];
    const found = placeText({ key, x, y, lines, sizePx: LABEL_PX, reachPx: [r + 3, r + 8] }, taken, frameOf(panel));
    if (!found.free || found.box.x0 < frameOf(panel).x0 || found.box.x1 > frameOf(panel).x1) return [];
    taken.push(found.box);
    const dim = dimOf(view, row.key);
    return [
      {
        shape: 'text',
        key,
        part: 'label',
        tone: row.tone,
        dim,
        x: found.x,
        y: found.y,
        lines,
        sizePx: LABEL_PX,
        halo: true,
      },
    ];
  });
}

/** Names of places first: an area is known by its outline. */
export function nameMarks(panel: Panel, picture: Picture): Mark[] {
  if (picture.view.labels === 'none') return [];
  const taken: Box[] = picture.rows.flatMap((row) => {
    const point = row.type === 'place' && isShown(picture.view, row.key) ? placePoint(row, panel) : undefined;
    if (row.type !== 'place' || !point) return [];
    const r = row.datum ? picture.radiusPx(row.datum.value) : PLAIN_PX;
    return [{ key: row.key, x0: point[0] - r, x1: point[0] + r, y0: point[1] - r, y1: point[1] + r }];
  });
  const places = placeNames(panel, picture, taken);
  const largest = panel.seen.toSorted((a, b) => b.sizePx2 - a.sizePx2).slice(0, NAMED_AT_MOST);
  return [...places, ...largest.flatMap((seen) => areaName(seen, panel, picture, taken))];
}

/** Height of a heading over an inset. */
export const headingPx = leadingPx(SMALL_PX) + 2;
