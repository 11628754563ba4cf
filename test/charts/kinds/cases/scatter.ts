/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import sample from '../../../../src/charts/kinds/scatter/sample.json' with { type: 'json' };

/** Ranges, bounds, a plan, groups. */
export const trees = {
  rows: sample.rows,
  view: { ...sample.view, annotations: [{ at: 'yew', text: 'Nobody knows how old' }] },
};

/** Both axes logarithmic, over five decades. */
export const ratios = {
  rows: [1, 12, 150, 2000, 40_000].map((value, i) => ({
    key: `k${i}`,
    label: `Town ${i + 1}`,
    x: { value, text: String(value), status: 'reported' },
    y: { value: value / 50, text: String(value / 50), status: 'derived' },
  })),
  view: { scale: 'log', xScale: 'log', unitLabel: 'Cars', xUnitLabel: 'People' },
};
