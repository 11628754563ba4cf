/**
 * No drawing keeps anybody waiting: counted in steps, which no busy machine makes more. A step is a run of a function or
 * of a loop's body, as V8 counts them for coverage.
 */
import { Session } from 'node:inspector/promises';
import { describe, expect, it } from 'vitest';
import { renderLine } from '../../src/package/index.ts';

/** How often the functions and loops of the charts run meanwhile. */
async function stepsOf(run: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  try {
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

const NOTE = 'Revised down in May, after the count of the year before was found to be wrong';
const crowd = Array.from({ length: 5 }, (_, i) => ({
  key: `place${i}`,
  label: `A place of some name ${i}`,
  points: Array.from({ length: 16 }, (_, year) => ({
    year: 1980 + year,
    datum: { value: 50 + 40 * Math.sin(year * (i + 1)), text: '50', status: 'reported' as const },
  })),
}));

describe('steps', () => {
  it('are few where notes have hardly any room among lines', async () => {
    const annotations = ['place0', 'place4'].map((at) => ({ at, text: NOTE }));
    const steps = await stepsOf(() => renderLine(crowd, { view: { annotations, annotationRoomPx: 60 } }));
    expect(steps).toBeGreaterThan(100_000);
    // Eighteen million as this is written; looked for row by row, from the top, room took six times as many.
    expect(steps).toBeLessThan(40_000_000);
  });
});
