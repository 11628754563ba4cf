/** How often each character comes in the site's own text: what the mean widths of two faces are compared over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boards, type Mark } from '../../src/charts/scene/types.ts';
import { wordsText } from '../../src/data/words/placeholders.ts';
import { exhibits } from '../../src/exhibits/index.ts';

/** Occurrences by character. */
export type Letters = ReadonlyMap<string, number>;

function count(texts: Iterable<string>): Letters {
  const letters = new Map<string, number>();
  for (const text of texts) for (const char of text) letters.set(char, (letters.get(char) ?? 0) + 1);
  return letters;
}

/** What the chapters say, without front matter and tags. */
export function proseLetters(root: string): Letters {
  const folder = join(root, 'content', 'en');
  return count(
    readdirSync(folder).map((file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/^---\n.*?\n---\n/s, '')
        .replaceAll(/<[^>]*>|[#*_]/g, '')
        .replaceAll(/\s+/g, ' '),
    ),
  );
}

function* textsOf(marks: readonly Mark[], bold: boolean): Generator<string> {
  for (const mark of marks) {
    if (mark.shape === 'group') yield* textsOf(mark.children, bold);
    else if (mark.shape === 'text' && !mark.italic && (mark.bold ?? false) === bold) yield mark.lines.join(' ');
  }
}

/** The labels of every exhibit, in every state and on both boards. */
export function labelLetters(): { readonly regular: Letters; readonly bold: Letters } {
  const scenes = exhibits().flatMap((one) =>
    one.viewNames.flatMap((view) => boards('en').map((board) => one.scene(view, board).marks)),
  );
  // What is set in the same face beside the drawing counts with its labels.
  const words = exhibits().flatMap((one) => [one.subtitle('en'), one.note('en') ?? []].map(wordsText));
  const labels = (bold: boolean) => scenes.flatMap((marks) => [...textsOf(marks, bold)]);
  return { regular: count([...labels(false), ...words]), bold: count(labels(true)) };
}
