/** The words of a scatter plot. */
const en = {
  lead: (count: number, x: string, y: string): string =>
    `Scatter plot of ${count} ${count === 1 ? 'dot' : 'dots'}: ${y} against ${x}.`,
  along: (axis: string, words: string): string => `${axis}: ${words}`,
  log: (axis: string): string => `The scale of ${axis} is logarithmic: equal distances are equal ratios.`,
};
const zh: typeof en = {
  lead: (count, x, y) => `点图，共${count}个点，两个数值轴：${x}，${y}。`,
  along: (axis, words) => `${axis}：${words}`,
  log: (axis) => `${axis}为对数标度：等长表示等比。`,
};

export const SCATTER_WORDS = { en, zh };
