import { describe, expect, it } from 'vitest';
import { narrowBoard, wideBoard, type Mark } from '../../../src/charts/scene/types.ts';
import { taxonomy } from '../../../src/charts/kinds/taxonomy/index.ts';
import { overlaps, boxesOf } from './support/taxonomy-boxes.ts';
import { LONG_EN, LONG_ZH } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { ALL_BOARDS as BOARDS, draw, expectKind, markOf } from './support/harness.ts';

/** What the legislature of Tianjin asked for in April 2022, and the chains that it named. */
const asked = [
  {
    key: 'cultivate',
    label: 'Cultivate',
    note: 'Emerging industries',
    status: 'planned',
    items: [
      { key: 'bio', label: 'Biomedicine', otherName: '生物医药', same: 'bio' },
      { key: 'energy', label: 'New energy', otherName: '新能源' },
      { key: 'materials', label: 'New materials', otherName: '新材料' },
    ],
  },
  {
    key: 'upgrade',
    label: 'Upgrade',
    note: 'Key chains',
    status: 'planned',
    items: [
      { key: 'it', label: 'Information technology' },
      { key: 'ic', label: 'Integrated circuits', otherName: '集成电路' },
      { key: 'bio', label: 'Biomedicine', otherName: '生物医药', same: 'bio' },
    ],
  },
  {
    key: 'strengthen',
    label: 'Strengthen',
    status: 'planned',
    items: [
      { key: 'aero', label: 'Aerospace', otherName: '航空航天' },
      { key: 'auto', label: 'Automobiles' },
    ],
  },
];
const chains = (key: string, label: string, names: readonly (readonly [string, string, string?])[]) => ({
  key,
  label,
  items: names.map(([en, zh, same], i) => ({ key: `c${i}`, label: en, otherName: zh, ...(same ? { same } : {}) })),
});
const two = [
  chains('twelve', 'Twelve chains of Tianjin', [
    ['IT application innovation', '信创'],
    ['High-end equipment', '高端装备'],
    ['Integrated circuits', '集成电路'],
    ['Internet of vehicles', '车联网'],
    ['New energy', '新能源'],
    ['Aerospace', '航空航天'],
    ['New materials', '新材料'],
    ['Automobiles and new energy vehicles', '汽车及新能源汽车', 'car'],
    ['Biomedicine', '生物医药', 'bio'],
    ['Chinese medicine', '中医药'],
    ['Green petrochemicals', '绿色石化'],
    ['Light industry and textiles', '轻纺'],
  ]),
  chains('six', 'Six chains of the region', [
    ['Hydrogen energy', '氢能'],
    ['Biomedicine', '生物医药', 'bio'],
    ['Cybersecurity and industrial Internet', '网络安全和工业互联网'],
    ['High-end machine tools', '高端工业母机'],
    ['New energy and intelligent connected vehicles', '新能源和智能网联汽车', 'car'],
    ['Robots', '机器人'],
  ]),
];
const pathOf = (mark: Mark): [number, number][] =>
  (mark.shape === 'path' ? (mark.d.match(/-?[\d.]+,-?[\d.]+/g) ?? []) : []).map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  });

describe('taxonomy', () => {
  it('holds what every kind must', () => {
    expectKind(taxonomy, {
      rows: asked,
      views: [{}, { emphasis: ['cultivate', 'upgrade/bio'] }, { show: ['strengthen'] }, { links: false }],
    });
    expectKind(taxonomy, {
      rows: two,
      views: [
        { annotationRoomPx: 40 },
        { annotationRoomPx: 40, annotations: [{ at: 'twelve/c11', text: 'Later called light industry' }] },
      ],
    });
    expectKind(taxonomy, {
      rows: [...asked, ...two].map((row, i) => ({
        ...row,
        label: i % 2 ? LONG_ZH : LONG_EN,
        note: LONG_EN,
        items: row.items.map((item, j) => ({ ...item, label: j % 2 ? LONG_EN : LONG_ZH })),
      })),
      views: [{}],
    });
  });

  it('keeps cells apart and their words inside', () => {
    for (const board of BOARDS) {
      const { cells, words } = boxesOf(draw(taxonomy, two, {}, board));
      expect(cells).toHaveLength(18);
      expect(overlaps(cells, cells)).toEqual([]);
      for (const word of words)
        expect(
          cells.some((cell) => word.x0 >= cell.x0 && word.x1 <= cell.x1 && word.y0 >= cell.y0 && word.y1 <= cell.y1),
          word.key,
        ).toBe(true);
    }
  });

  it('joins what is one thing by square bends that pass no other cell', () => {
    const scene = draw(taxonomy, two, {}, wideBoard('en'));
    const links = scene.marks.filter((mark) => mark.key.startsWith('link:'));
    expect(links.map((mark) => mark.key)).toEqual(['link:twelve/c7:six', 'link:twelve/c8:six']);
    const { cells } = boxesOf(scene);
    for (const link of links) {
      const points = pathOf(link);
      points.slice(1).forEach(([x, y], i) => {
        const [px, py] = points[i] ?? [x, y];
        expect(x === px || y === py).toBe(true);
        const strip = {
          key: link.key,
          x0: Math.min(x, px),
          x1: Math.max(x, px),
          y0: Math.min(y, py),
          y1: Math.max(y, py),
        };
        for (const cell of cells)
          expect(
            strip.x1 > cell.x0 + 0.5 &&
              strip.x0 < cell.x1 - 0.5 &&
              strip.y1 > cell.y0 + 0.5 &&
              strip.y0 < cell.y1 - 0.5,
            `${link.key} over ${cell.key}`,
          ).toBe(false);
      });
    }
    expect(
      draw(taxonomy, two, { links: false }, wideBoard('en')).marks.some((mark) => mark.key.startsWith('link:')),
    ).toBe(false);
  });

  it('marks the same thing in words where no connector can run', () => {
    const also = markOf(draw(taxonomy, two, {}, narrowBoard('zh')), 'also:six/c1');
    expect(also.shape === 'text' && also.lines.join(' ')).toBe('另见：Twelve chains of Tianjin');
    expect(draw(taxonomy, two, {}, narrowBoard('en')).marks.some((mark) => mark.key.startsWith('link:'))).toBe(false);
  });

  it('draws a list of intentions hatched', () => {
    expect(markOf(draw(taxonomy, asked, {}), 'glyph:cultivate~hatch').part).toBe('hatch');
  });

  it('refuses an item that occurs twice', () => {
    expect(() =>
      draw(
        taxonomy,
        [
          {
            key: 'a',
            label: 'A',
            items: [
              { key: 'x', label: 'X' },
              { key: 'x', label: 'Y' },
            ],
          },
        ],
        {},
      ),
    ).toThrow(/"x" occurs twice/);
  });

  it('looks as it did', async () => {
    await expectGolden(draw(taxonomy, two, {}, narrowBoard('en')), 'taxonomy-chains-narrow');
    await expectGolden(draw(taxonomy, two, {}, wideBoard('en')), 'taxonomy-chains-wide');
    await expectGolden(draw(taxonomy, asked, {}, wideBoard('en')), 'taxonomy-asked-wide');
  });
});

describe('taxonomy as a matrix', () => {
  const matrix = [
    ...asked.map((row) => ({ ...row, column: 'The call', word: row.label.toLowerCase() })),
    {
      key: 'chains',
      label: 'The chains',
      word: 'chain',
      status: 'context',
      items: [
        { key: 'biomedicine', label: 'Biomedicine', same: 'bio' },
        { key: 'cars', label: 'Cars and new energy vehicles' },
      ],
    },
  ];
  const view = { arrangement: 'matrix' };

  it('holds what every kind must', () => {
    expectKind(taxonomy, {
      rows: matrix,
      views: [
        view,
        { ...view, emphasis: ['cultivate', 'chains/biomedicine'] },
        { ...view, show: ['strengthen'] },
        { ...view, links: false },
      ],
    });
    expectKind(taxonomy, {
      rows: matrix.map((row, i) => ({
        ...row,
        column: i < 3 ? LONG_ZH : '先进制造',
        items: row.items.map((item) => ({ ...item, label: LONG_EN })),
      })),
      views: [view],
    });
  });

  it.each(BOARDS)(
    'gives one line to a thing of several lists, and a cell for each list, on $id $words.language',
    (board) => {
      const scene = draw(taxonomy, matrix, view, board);
      expect(scene.marks.filter(({ key }) => key === 'name:bio')).toHaveLength(1);
      const cells = ['cell:cultivate/bio', 'cell:upgrade/bio', 'cell:chains/biomedicine'].map((key) =>
        markOf(scene, key),
      );
      const [first, second, third] = cells.map((mark) => (mark.shape === 'rect' ? mark : undefined));
      expect(first?.x).toBe(second?.x);
      expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(second?.y ?? 0);
      expect(third?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
      const { cells: boxes } = boxesOf(scene);
      expect(overlaps(boxes, boxes)).toEqual([]);
    },
  );

  it('joins a thing across its lists, and keeps its place when a list is left out', () => {
    const all = draw(taxonomy, matrix, view, wideBoard('en'));
    expect(all.marks.filter(({ key }) => key.startsWith('link:')).map(({ key }) => key)).toEqual([
      'link:cultivate/bio',
    ]);
    const one = draw(taxonomy, matrix, { ...view, show: ['strengthen'] }, wideBoard('en'));
    expect(one.heightPx).toBe(all.heightPx);
    expect(markOf(one, 'cell:strengthen/aero')).toEqual(markOf(all, 'cell:strengthen/aero'));
    expect(one.marks.some(({ key }) => key === 'cell:cultivate/bio' || key === 'column:The chains')).toBe(false);
    // Its name stays, faint, so that the table is there from the start.
    expect(markOf(one, 'name:bio').dim).toBe(true);
    expect(markOf(one, 'name:strengthen/aero').dim).toBeUndefined();
  });

  it('matches its golden pictures', async () => {
    for (const board of [narrowBoard('en'), wideBoard('en')])
      await expectGolden(draw(taxonomy, matrix, view, board), `taxonomy-matrix-${board.id}`);
  });
});
