/** The words of a step chart. */
interface Count {
  readonly date: string;
  readonly text: string;
}
const en = {
  one: (name: string, { date, text }: Count): string => `${name}: ${text}, ${date}.`,
  series: (name: string, first: Count, last: Count, counts: number): string =>
    `${name}: ${first.text} (${first.date}) to ${last.text} (${last.date}), counted ${counts} times.`,
  stated: (name: string, { date, text }: Count): string => `Stated: ${name}, ${text} (${date}).`,
  events: (events: string): string => `Marked on the way: ${events}.`,
};
const zh: typeof en = {
  one: (name, { date, text }) => `${name}：${date}为${text}。`,
  series: (name, first, last, counts) =>
    `${name}：${first.date}为${first.text}，${last.date}为${last.text}，其间计数${counts}次。`,
  stated: (name, { date, text }) => `另有一个说法：${name}，${text}（${date}）。`,
  events: (events) => `标出的事件：${events}。`,
};

export const STEP_WORDS = { en, zh };
