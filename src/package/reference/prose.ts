/**
 * Docstrings and signatures cut into what a page sets: paragraphs and lists, code in them, and the names that have an
 * entry of their own.
 */
import type { ApiModule } from './read-api.ts';

export interface Piece {
  readonly text: string;
  readonly code: boolean;
  /** Id of the entry that it names. */ readonly leadsTo?: string | undefined;
}
export interface Block {
  readonly list: boolean;
  readonly lines: readonly (readonly Piece[])[];
}

/** Element id of a module’s section. */
export const moduleId = (specifier: string): string => `module-${specifier.replace(/\W+/g, '-').replace(/-$/, '')}`;

/** Element id of an entry: names are unique within a module only. */
export const entryId = (specifier: string, name: string): string =>
  [
    ...specifier
      .replace(/^retooling-tianjin\/?/, '')
      .split(/\W+/)
      .filter(Boolean),
    name,
  ].join('-');

/** Finds the entry that a name means: the module's own first. */
export function nameFinder(modules: readonly ApiModule[], at: string): (name: string) => string | undefined {
  const ids = new Map<string, string>();
  for (const { specifier, entries } of [
    ...modules.filter((one) => one.specifier !== at).toReversed(),
    ...modules.filter((one) => one.specifier === at),
  ]) {
    for (const { name } of entries) ids.set(name, entryId(specifier, name));
  }
  return (name) => ids.get(name);
}

/** Code cut at the names that have entries; `self` is not linked to itself. */
export const codePieces = (code: string, find: (name: string) => string | undefined, self?: string): Piece[] =>
  code
    .split(/('[^']*'|[A-Za-z_]\w*)/)
    .filter(Boolean)
    .map((text) => ({ text, code: true, leadsTo: text === self ? undefined : find(text) }));

const inline = (text: string, find: (name: string) => string | undefined): Piece[] =>
  text
    .split(/(`[^`]+`)/)
    .filter(Boolean)
    .map((part) => {
      if (!part.startsWith('`')) return { text: part, code: false };
      const code = part.slice(1, -1);
      return { text: code, code: true, leadsTo: find(code) };
    });

/**
 * A docstring as blocks: lines that begin with "- " are a list, others flow into paragraphs, an empty line parts them.
 */
export function proseBlocks(about: string, find: (name: string) => string | undefined): Block[] {
  const blocks: { list: boolean; lines: string[] }[] = [];
  let open = false;
  for (const line of about.split('\n').map((one) => one.trim())) {
    const list = line.startsWith('- ');
    const text = list ? line.slice(2) : line;
    const last = blocks.at(-1);
    if (!text) open = false;
    else if (!open || last?.list !== list) {
      blocks.push({ list, lines: [text] });
      open = true;
    } else if (list) last.lines.push(text);
    else last.lines.splice(-1, 1, `${last.lines.at(-1) ?? ''} ${text}`);
  }
  return blocks.map(({ list, lines }) => ({ list, lines: lines.map((line) => inline(line, find)) }));
}
