/** Chinese words of the components and the element. */
import type { PackageWords } from './en.ts';

export const zh = { table: '表格' } satisfies PackageWords;
