/** The printed value of a mark. */
import type { Datum } from '../evidence/datum.ts';
import type { TextMark } from '../scene/types.ts';

interface ValueText extends Omit<TextMark, 'shape' | 'part' | 'key' | 'status' | 'figure'> {
  /** Given where the words themselves open the value's evidence; left out where their mark does. */
  readonly datum?: Pick<Datum, 'status' | 'figure'> | undefined;
}

/** Words in bold that print a value. */
export const valueText = (key: string, { datum, ...text }: ValueText): TextMark => ({
  shape: 'text',
  part: 'value',
  bold: true,
  ...(datum ? { status: datum.status, figure: datum.figure } : {}),
  ...text,
  key,
});
