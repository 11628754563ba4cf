/** Rows from the sources that several tests draw. Values of the vintage that the explainer uses for 2013 to 2023. */
import type { z } from 'zod';
import type { Status } from '../../src/data/model/schema.ts';
import type { datumSchema } from '../../src/charts/evidence/datum.ts';

type DatumInput = z.input<typeof datumSchema>;

/** A datum in one line. */
export const datum = (
  value: number,
  text = String(value),
  status: Status = 'context',
  more: Partial<DatumInput> = {},
): DatumInput => ({ value, text, status, ...more });

/** Gross domestic product at current prices, 100 million yuan, 2013 to 2023. */
export const GDP_100M = {
  beijing: [21134.6, 22926.0, 24779.1, 27041.2, 29883.0, 33106.0, 35445.1, 35943.3, 41045.6, 41540.9, 43760.7],
  tianjin: [9945.4, 10640.6, 10879.5, 11477.2, 12450.6, 13362.9, 14055.5, 14008.0, 15685.1, 16132.2, 16737.3],
  hebei: [24259.6, 25208.9, 26398.4, 28474.1, 30640.8, 32494.6, 34978.6, 36013.8, 40397.1, 41988.0, 43944.1],
} as const;
/** A role for each place, as the stylesheet of the site colours them. */
export const TONES = { tianjin: 'a', beijing: 'b', hebei: 'c' } as const;
const NAMES = { beijing: 'Beijing', tianjin: 'Tianjin', hebei: 'Hebei' } as const;

export const gdpRows = (['hebei', 'tianjin', 'beijing'] as const).map((key) => ({
  key,
  label: NAMES[key],
  tone: TONES[key],
  points: GDP_100M[key].map((value, i) => ({
    year: 2013 + i,
    datum: datum(value * 1e8, `${(value / 1e4).toFixed(2)} trillion yuan`),
  })),
}));

export const LONG_EN = 'Next-generation information technology application innovation and network security';
export const LONG_ZH = '新一代信息技术应用创新与网络安全产业集群以及高端工业母机';
