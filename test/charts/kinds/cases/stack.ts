/** Rows and views that the tests draw: invented where the case needs it, never read as facts. */
import sample from '../../../../src/charts/kinds/stack/sample.json' with { type: 'json' };

const long = 'Quinces, medlars and other fruit that keeps through the winter';

/** Parts of all statuses, one too thin for its value, a bar that lacks a part. */
export const orchards = { rows: sample.rows, view: { ...sample.view, emphasis: ['north'] } };

/** As shares, with names that wrap. */
export const shares = {
  rows: sample.rows.map(({ total: _, ...row }) => ({
    ...row,
    label: `${row.label}, ${long}`,
    parts: row.parts.map((part, i) => ({ ...part, label: i === 2 ? long : part.label })),
  })),
  view: {
    ...sample.view,
    arrangement: 'shares',
    annotationRoomPx: 40,
    annotations: [{ at: 'south/pears', text: 'More than half' }],
  },
};
