/**
 * Rows that show a kind of chart where no exhibit of this story is of that kind: `sample.json` in the kind's folder.
 */
interface Sample {
  readonly rows: readonly unknown[];
  readonly view: Readonly<Record<string, unknown>>;
}

const FILES = import.meta.glob<Sample>('../charts/kinds/*/sample.json', { eager: true, import: 'default' });

/** The sample beside a kind. */
export const sampleOf = (kind: string): Sample | undefined => FILES[`../charts/kinds/${kind}/sample.json`];

/** Kinds that have a sample beside them. */
export const sampledKinds = (): readonly string[] =>
  Object.keys(FILES).flatMap((path) => /kinds\/([^/]+)\//.exec(path)?.[1] ?? []);
