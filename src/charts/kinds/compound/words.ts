/** The words of a chart of compounding. */
const en = {
  rate: 'Rate a year',
  end: (years: number): string => `After ${years} years, computed`,
  stated: 'Stated',
  years: 'years',
  lead: (years: number, rates: number): string =>
    `What steady growth comes to in ${years} years, computed from ${rates} ${rates === 1 ? 'rate' : 'rates'}.`,
  curve: (name: string, rate: string, end: string): string => `${name}, ${rate}, gives ${end}`,
  statedAre: (list: string): string => `Stated, ${list}`,
  reference: (words: string): string => `The level to reach: ${words}.`,
};
const zh: typeof en = {
  rate: '年增速',
  end: (years) => `${years}年后，推算`,
  stated: '公布值',
  years: '年',
  lead: (years) => `复利推算图，共${years}年，每年按同一速度增长。`,
  curve: (name, rate, end) => `${name}：${rate}，结果为${end}`,
  statedAre: (list) => `公布值，${list}`,
  reference: (words) => `参照线：${words}。`,
};

export const COMPOUND_WORDS = { en, zh };
