/** The words of a slope chart. */
const en = {
  change: 'Change',
  lead: (moments: string, what: string | undefined): string => `${what ?? 'Values'} at ${moments}.`,
  row: (name: string, texts: readonly string[]): string => `${name}: ${texts.join(' to ')}`,
  between: 'Nothing is shown for the time between.',
};
const zh: typeof en = {
  change: '变化',
  lead: (moments, what) => `${what ? `${what}，` : ''}${moments}对比。`,
  row: (name, texts) => `${name}：${texts.join('→')}`,
  between: '两个时点之间没有测量值。',
};

export const SLOPE_WORDS = { en, zh };
