/** What builds keep: drawings of the same code and inputs, word for word, and none of any other. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keptIn } from '../../src/bundling/kept.ts';
import { drawingCode, keepDrawings, keptDrawing } from '../../src/bundling/kept-drawings.ts';
import { compactScene } from '../../src/charts/scene/compact.ts';
import { renderDefs, renderScene } from '../../src/charts/scene/render.ts';
import { boards, stageBoards, type Scene } from '../../src/charts/scene/types.ts';
import { exhibits } from '../../src/exhibits/index.ts';

describe('the code that draws', () => {
  const root = mkdtempSync(join(tmpdir(), 'retooling-code-'));
  beforeAll(() => {
    for (const name of ['src', 'package-lock.json']) cpSync(name, join(root, name), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  let last: string | undefined;
  const afterAdding = async (file: string, line: string): Promise<boolean> => {
    const before = last ?? (await drawingCode(root));
    appendFileSync(join(root, file), line);
    last = await drawingCode(root);
    return last !== before;
  };

  it.each([
    ['src/charts/kinds/waffle/scene.ts', 'globalThis.name = "changed";\n'],
    ['src/charts/layout/axes.ts', 'globalThis.name = "changed";\n'],
    ['src/charts/scene/render.ts', 'globalThis.name = "changed";\n'],
    ['src/charts/words/languages.ts', 'globalThis.name = "changed";\n'],
    ['src/charts/files/lettering.ts', 'globalThis.name = "changed";\n'],
    ['src/data/words/format.ts', 'globalThis.name = "changed";\n'],
    ['src/data/words/statuses.ts', 'globalThis.name = "changed";\n'],
    ['src/styles/tokens.css', '/* changed */\n'],
    ['src/styles/themes.css', '/* changed */\n'],
    ['package-lock.json', '\n'],
  ])('is other code when %s changes', async (file, line) => {
    expect(await afterAdding(file, line)).toBe(true);
  });

  it('is the same when only a comment, a record or a page changes', async () => {
    expect(await afterAdding('src/charts/layout/axes.ts', '// A word more.\n')).toBe(false);
    expect(await afterAdding('src/data/records/events.ts', 'globalThis.name = "changed";\n')).toBe(false);
    expect(await afterAdding('src/client/main.ts', 'globalThis.name = "changed";\n')).toBe(false);
  });
});

describe('a kept drawing', () => {
  const SORT = 'trial';
  const own = `trial ${process.pid}`;
  let stop = (): void => undefined;
  let drawn = 0;
  const draw = (inputs: unknown, made: unknown = { widthPx: 1 }): unknown =>
    keptDrawing(SORT, inputs, () => {
      drawn += 1;
      return made;
    });
  afterEach(() => {
    stop();
    drawn = 0;
  });
  afterAll(() => rmSync(keptIn(SORT).pathOf(''), { recursive: true, force: true }));

  it('is taken for the same inputs, and drawn for others', async () => {
    stop = await keepDrawings();
    const inputs = { own, rows: [1, 2], show: undefined };
    expect([draw(inputs), draw({ own, rows: [1, 2] }), drawn]).toEqual([{ widthPx: 1 }, { widthPx: 1 }, 1]);
    draw({ own, rows: [1, 3] });
    expect(drawn).toBe(2);
  });

  it('is drawn anew outside builds', async () => {
    const inputs = { own, outside: true };
    stop = await keepDrawings();
    draw(inputs);
    stop();
    draw(inputs);
    expect(drawn).toBe(2);
  });

  it.each([
    ['inputs that are no plain data', { own, at: new Map([[1, 2]]) }, { widthPx: 1 }],
    ['inputs with a function', { own, at: () => 1 }, { widthPx: 1 }],
    ['a drawing that holds no number where one should be', { own, at: 'not a number' }, { widthPx: Number.NaN }],
  ])('is none for %s', async (_, inputs, made) => {
    stop = await keepDrawings();
    draw(inputs, made);
    draw(inputs, made);
    expect(drawn).toBe(2);
  });
});

/** What pages make of a scene. */
const markup = (scene: Scene): string =>
  renderDefs(scene.shared ?? {}) + renderScene(compactScene(scene, { moves: true }));

it('every scene of every exhibit is drawn alike from what is kept', () => {
  const unlike: string[] = [];
  for (const one of exhibits())
    for (const view of one.viewNames)
      for (const board of [...boards('en'), ...stageBoards('en').slice(1)]) {
        const scene = one.scene(view, board);
        const kept = JSON.parse(JSON.stringify(scene)) as Scene;
        if (markup(scene) !== markup(kept)) unlike.push(`${one.slug} ${view} ${board.id}`);
      }
  expect(unlike).toEqual([]);
});
