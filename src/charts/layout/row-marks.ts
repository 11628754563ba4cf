/** Rows of one value or of several, as the flat list of marks they draw, in drawing order. */
import type { Datum } from '../evidence/datum.ts';
import type { Tone } from '../scene/types.ts';
import { nameWith } from '../words/words.ts';

export interface RowMark {
  /** `row`, or `row/value` where the row has several. */
  readonly key: string;
  readonly rowKey: string;
  /** Full name for the accessible label and the table. */
  readonly name: string;
  /** Label of one of several values of a row. */
  readonly series: string | undefined;
  readonly datum: Datum;
  readonly tone: Tone;
}

interface OneValue {
  readonly key: string;
  readonly label: string;
  readonly datum?: Datum | undefined;
  readonly tone: Tone;
}
interface PartValue {
  readonly key: string;
  readonly label: string;
  readonly datum: Datum;
  readonly tone?: Tone | undefined;
}

/** `several` are the row's values where it has more than its own `datum`; a row with neither draws nothing. */
export function marksOfRow(
  { key, label, datum, tone }: OneValue,
  several: readonly PartValue[] | undefined,
): readonly RowMark[] {
  if (several)
    return several.map((one) => ({
      key: `${key}/${one.key}`,
      rowKey: key,
      name: nameWith(label, one.label),
      series: one.label,
      datum: one.datum,
      tone: one.tone ?? tone,
    }));
  return datum ? [{ key, rowKey: key, name: label, series: undefined, datum, tone }] : [];
}
