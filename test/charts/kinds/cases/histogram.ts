/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import sample from '../../../../src/charts/kinds/histogram/sample.json' with { type: 'json' };

/** One row of sixty values. */
export const heights = { rows: sample.rows, view: sample.view };

const two = sample.rows.flatMap((row) => [
  { ...row, key: 'old', label: 'Before the storm', tone: 'a' },
  {
    ...row,
    key: 'new',
    label: 'After it',
    tone: 'b',
    status: 'planned',
    values: row.values.filter((value) => value < 20),
  },
]);

/** Two panels, classes given. */
export const storm = {
  rows: two,
  view: {
    ...sample.view,
    bins: [0, 5, 10, 15, 20, 25, 30, 35],
    emphasis: ['new'],
    annotationRoomPx: 40,
    annotations: [{ at: 'new', text: 'The tall ones fell' }],
  },
};
