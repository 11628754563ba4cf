/** The words of a timeline. */
const en = {
  event: 'Event',
  detail: 'Detail',
  one: (event: string): string => `One event: ${event}.`,
  lead: (count: number, first: string, last: string): string =>
    `${count} events on a time axis. The first: ${first}. The last: ${last}.`,
  planned: (events: readonly string[]): string => `Planned, not done: ${events.join('; ')}.`,
};
const zh: typeof en = {
  event: '事件',
  detail: '说明',
  one: (event) => `一个事件：${event}。`,
  lead: (count, first, last) => `时间轴上有${count}个事件，从${first}到${last}。`,
  planned: (events) => `属于计划的：${events.join('、')}。`,
};

export const TIMELINE_WORDS = { en, zh };
