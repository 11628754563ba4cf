/** The words of a map of anywhere. */
const en = {
  lead: (count: number, what: string): string =>
    `Map of ${count} ${count === 1 ? 'area' : 'areas'}${what && `: ${what}`}.`,
  under: (end: string): string => `under ${end}`,
  from: (start: string, end: string): string => `${start} to ${end}`,
  over: (start: string): string => `${start} and more`,
  classes: {
    breaks: 'Colours change at',
    quantize: 'Colours change in equal steps, at',
    quantile: 'Each colour has about as many areas; they change at',
  },
  without: (names: string): string => `No data: ${names}.`,
  outside: (names: string): string => `Outside this map: ${names}.`,
  others: (count: number): string => `${count} more`,
  types: { region: 'area', place: 'place', flow: 'movement' },
  what: 'What it is',
  moves: (from: string, to: string): string => `${from} to ${to}`,
};
const zh: typeof en = {
  lead: (count, what) => `地图，共${count}个区域${what && `：${what}`}。`,
  under: (end) => `${end}以下`,
  from: (start, end) => `${start}至${end}`,
  over: (start) => `${start}及以上`,
  classes: { breaks: '各级分界：', quantize: '等值分级，分界：', quantile: '各级区域数目大致相等，分界：' },
  without: (names) => `无数据：${names}。`,
  outside: (names) => `不在图内：${names}。`,
  others: (count) => `另外${count}个`,
  types: { region: '区域', place: '地点', flow: '流动' },
  what: '类别',
  moves: (from, to) => `${from}至${to}`,
};

export const GEO_WORDS = { en, zh };
