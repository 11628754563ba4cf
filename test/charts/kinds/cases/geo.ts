/** Rows and views that the tests draw: invented quarters of an invented town. */
import sample from '../../../../src/charts/kinds/geo/sample.json' with { type: 'json' };

/** Classes, a plan, an area without data, a circle. */
export const town = sample;
