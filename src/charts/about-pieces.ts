/** A kind's description cut where it names other kinds to use instead, so that they can be led to. */
export interface AboutPiece {
  readonly text: string;
  /** Name of the kind that the piece is. */
  readonly kind?: string;
}

/**
 * Kinds are named after "use", in Chinese 用, up to the end of that sentence; elsewhere "line" and "unit" are plain
 * words.
 */
export function aboutPieces(about: string, kinds: readonly string[]): AboutPiece[] {
  const name = new RegExp(String.raw`(?<![\w-])(${kinds.join('|')})(?![\w-])`);
  return about
    .split(/(?<=\.)(?= )|(?<=[。；])/)
    .flatMap((sentence) => {
      const from = sentence.search(/\buse\b|用/);
      return from === -1 ? [sentence] : [sentence.slice(0, from), ...sentence.slice(from).split(name)];
    })
    .flatMap((text, i, all) => {
      const isAfterUse = all.slice(0, i).some((one) => /^(?:use\b|用)/.test(one));
      return isAfterUse && kinds.includes(text) ? [{ text, kind: text }] : [{ text }];
    });
}
