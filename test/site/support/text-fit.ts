/** Looks up inside a page whether the words of drawings keep to them; runs in any browser. */

/**
 * Lines of text in an SVG that reach beyond its edges or run into another line, in words; none where all are whole.
 * Worked out from where the letters stand and from the size that they are given, so that a face's own line box does
 * not count. Must stand alone: it is sent to the page as text.
 */
export function textTrouble(svg: SVGSVGElement): string[] {
  interface Line {
    readonly words: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const edge = svg.getBoundingClientRect();
  // A hundredth of a pixel is not seen; half of one is.
  const SLACK_PX = 0.5;
  const lines: Line[] = [];
  for (const text of svg.querySelectorAll('text')) {
    const unseen = text.closest('[opacity="0"], defs') ?? (text.getClientRects().length === 0 ? text : null);
    if (unseen) continue;
    // A span without a place of its own is part of a line: words of another language.
    const spans = [...text.querySelectorAll<SVGTSpanElement>('tspan[x]')];
    for (const line of spans.length > 0 ? spans : [text]) {
      const count = line.getNumberOfChars();
      const matrix = text.getScreenCTM();
      if (count === 0 || !matrix || !line.textContent?.trim()) continue;
      const [from, to] = [line.getStartPositionOfChar(0), line.getEndPositionOfChar(count - 1)];
      const sizePx = Number.parseFloat(getComputedStyle(line).fontSize) * matrix.a;
      const baseline = matrix.d * from.y + matrix.f;
      lines.push({
        words: line.textContent,
        left: matrix.a * Math.min(from.x, to.x) + matrix.e,
        right: matrix.a * Math.max(from.x, to.x) + matrix.e,
        top: baseline - 0.68 * sizePx,
        bottom: baseline + 0.12 * sizePx,
      });
    }
  }
  const beyond = lines.flatMap(({ words, left, right, top, bottom }) => {
    const px = Math.max(edge.left - left, right - edge.right, edge.top - top, bottom - edge.bottom);
    return px > SLACK_PX ? [`"${words}" ends ${px.toFixed(1)} px beyond the edge`] : [];
  });
  const crossed = lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > SLACK_PX && down > SLACK_PX
        ? [`"${one.words}" runs ${across.toFixed(1)} px into "${other.words}"`]
        : [];
    }),
  );
  return [...beyond, ...crossed];
}
