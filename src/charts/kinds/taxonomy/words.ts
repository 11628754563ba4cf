/** The words of a taxonomy. */
const en = {
  name: 'Name',
  otherName: 'Name in the other language',
  also: 'Also in',
  alsoIn: (groups: string): string => `Also in: ${groups}`,
  lead: (groups: number): string => `Named things in ${groups} ${groups === 1 ? 'group' : 'groups'}.`,
  group: (name: string, count: number, status: string, items: string): string =>
    `${name} (${count}, ${status}): ${items}.`,
  shared: (items: string): string => `In more than one group: ${items}.`,
  groupsJoin: '; ',
};
const zh: typeof en = {
  name: '名称',
  otherName: '另一语言名称',
  also: '另见',
  alsoIn: (groups) => `另见：${groups}`,
  lead: (groups) => `名录，共${groups}组。`,
  group: (name, count, status, items) => `${name}（${count}项，${status}）：${items}。`,
  shared: (items) => `出现在多组中的：${items}。`,
  groupsJoin: '、',
};

export const TAXONOMY_WORDS = { en, zh };
