/** Levels across the plot and values beside their points. */
import { placeText } from '../../layout/place-text.ts';
import { valueText } from '../../layout/value-text.ts';
import type { YearPlot } from '../../layout/year-plot.ts';
import { type Box, boxesTouch, textBox } from '../../scene/boxes.ts';
import { LABEL_PX, type Mark, SMALL_PX, type TextMark } from '../../scene/types.ts';
import type { Words } from '../../words/dictionary.ts';
import type { LineView } from './schema.ts';
import { isNamed, type PlacedRow } from './series.ts';

/** A level and its name, at whichever end of the line, above or below it, the name finds room. */
export function referenceMarks(view: LineView, plot: YearPlot, taken: readonly Box[], words: Words): Mark[] {
  return view.reference.flatMap(({ label, datum }, i): Mark[] => {
    const y = plot.y(datum.value);
    const places = [plot.left + 4, plot.right - 4].flatMap((x, end) =>
      [y - 5, y + SMALL_PX * 0.76 + 5].map((baseline): TextMark => ({
        shape: 'text',
        key: `reference:${i}:label`,
        part: 'label',
        tone: 'muted',
        x,
        y: baseline,
        lines: [label],
        sizePx: SMALL_PX,
        anchor: end === 0 ? 'start' : 'end',
        halo: true,
      })),
    );
    const free = places.find((text) => !taken.some((box) => boxesTouch(textBox(text), box, 3))) ?? places[0];
    return [
      {
        shape: 'line',
        key: `reference:${i}`,
        part: 'reference',
        status: datum.status,
        figure: datum.figure,
        label: label + words.colon + datum.text,
        x1: plot.left,
        x2: plot.right,
        y1: y,
        y2: y,
      },
      ...(free ? [free] : []),
    ];
  });
}

/**
 * Values beside their points. Those that a view asks for always stand; those of `values: 'all'` only where there is
 * room.
 */
export function valueMarks(placed: readonly PlacedRow[], view: LineView, plot: YearPlot, taken: Box[]): TextMark[] {
  const wanted = placed
    .flatMap(({ row, points, dim }) =>
      points.map((point) => ({
        point,
        dim,
        must: point.highlit || isNamed(view.valuesAt, row.key, point) || (point.first && view.values !== 'none'),
        may: view.values === 'all',
      })),
    )
    .filter(({ point, must, may }) => !(point.last && view.values !== 'none') && (must || may));
  return wanted
    .toSorted((a, b) => Number(b.must) - Number(a.must))
    .flatMap(({ point, dim, must }): TextMark[] => {
      const { datum, key, x, y, r } = point;
      const lines = [datum.text];
      const near = r + (datum.bound ? 11 : 4);
      const found = placeText(
        {
          key: `value:${key}`,
          x,
          y,
          lines,
          sizePx: LABEL_PX,
          bold: true,
          reachPx: must ? [near, near + 8, near + 18, near + 30, near + 46] : [near, near + 6],
        },
        taken,
        { x0: plot.left + 2, x1: plot.right + 6, y0: 2, y1: plot.bottom - 2 },
      );
      if (!found.free && !must) return [];
      taken.push(found.box);
      return [valueText(`value:${key}`, { datum, dim, x: found.x, y: found.y, lines, sizePx: LABEL_PX, halo: true })];
    });
}
