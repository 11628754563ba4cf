/** Work on many things, a few of them at a time: what is open at once stays small, however many there are. */
export async function fewAtOnce<T>(
  things: readonly T[],
  most: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  const worker = async (): Promise<void> => {
    for (const thing of waiting) await work(thing);
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
}
