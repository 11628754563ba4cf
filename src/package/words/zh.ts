/** Chinese words of the components and the element. */
import type { PackageWords } from './en.ts';

export const zh = { table: '表格', evidence: '数据与依据' } satisfies PackageWords;
