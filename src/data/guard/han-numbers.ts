/**
 * Numbers written in Chinese characters. The rule is the English one: from thirteen on, per cent, tenths and multiples
 * state a fact; one to twelve may be said in words, and so may what only looks like a number.
 */

/** Characters that numbers are written with. */
const NUMERALS = /(?:数(?=[十百千万亿])|[零〇一二两三四五六七八九十百千万亿几])+/g;
const DIGIT = '[一二两三四五六七八九]';
/** What is counted with a bare 百, 千 or 万 before it. */
const COUNTED = '(?:多|余|来)?(?:[个家名位辆台架件项条种次吨户座套艘笔元人倍亩度]|平方|公里|千米|美元)|[多余]';

/** Runs of numerals that state no number, each with its reason: what stands before and after decides. */
const NO_NUMBERS: readonly {
  readonly reason: string;
  readonly is: (run: string, before: string, after: string) => boolean;
}[] = [
  {
    reason: 'nought to twelve, as in English: 零部件, 一个, 第一, 一方面, 三市, 十二条, 两三年',
    is: (run) => isSmall(run),
  },
  { reason: 'ordinals: 第十三个, 第二十届', is: (_run, before) => before.endsWith('第') },
  {
    reason: 'congresses of the Party and their sessions: 二十大, 二十届三中全会',
    is: (_run, _before, after) => /^(?:大(?![型小量幅约部多])|届)/.test(after),
  },
  { reason: 'five-year plans: “十四五”, 十五五', is: (run) => /^十[一二三四五]五$/.test(run) },
  {
    reason: 'words in which 百, 千, 万 or 亿 count nothing: 百分点, 百年, 千万不要, 万一, 亿万',
    is: (run, before, after) =>
      /^[百千万亿]+一?$/.test(run) && !new RegExp(`^(?:${COUNTED})`).test(after) && !/[上近逾超过约达]$/.test(before),
  },
  {
    reason: 'words that end with 数: 指数十分平稳',
    is: (run, before) => /^数/.test(run) && /[指参总分函基系人次岁负正多少]$/.test(before),
  },
];

const SMALL = new RegExp(`^(?:[零〇]|${DIGIT}{1,2}|几${DIGIT}?|十|十[一二]|${DIGIT}?几)$`);
/** One to twelve; two digits beside each other are a few: 三五家, 七八年. */
const isSmall = (run: string): boolean => SMALL.test(run);

/** Parts of a hundred or a thousand, and decimals, whatever their size. */
const ALWAYS: readonly RegExp[] = [
  /[百千万]分之[零〇一二两三四五六七八九十百千点]*/g,
  /[零〇一二两三四五六七八九十百]+个百分点/g,
  /[零〇一二三四五六七八九十百]点[零〇一二三四五六七八九]+(?!一滴)/g,
  /数以[十百千万亿]+计/g,
  // As on cheques; one alone is a word: 队伍, 大陆, 收拾.
  /[壹贰叁肆伍陆柒捌玖拾佰仟]{2,}/g,
  /[十百千万][几多余](?=[个家名位辆台架件项条种次吨户座套艘笔元人年倍])/g,
];
/** A percentage explained by another: 从百分之二到百分之三. */
const COMPARED = /从百分之[\p{Script=Han}]{1,3}[到至]百分之[一二两三四五六七八九十]{1,3}/gu;
const IDIOMS = /一点一滴|百分之百|千家万户|三三两两|千千万万|数一数二/g;

export interface HanNumber {
  readonly index: number;
  readonly text: string;
}

const found = (match: RegExpMatchArray): HanNumber => ({ index: match.index ?? 0, text: match[0] });

/** The numbers that a text states in Chinese characters, in order. */
export function findHanNumbers(text: string): HanNumber[] {
  const masked = [IDIOMS, COMPARED].reduce(
    (rest, one) => rest.replaceAll(one, (match) => '　'.repeat(match.length)),
    text,
  );
  const always = ALWAYS.flatMap((one) => [...masked.matchAll(one)].map(found));
  const isIn = ({ index, text: run }: HanNumber): boolean =>
    always.some((one) => index < one.index + one.text.length && one.index < index + run.length);
  const counted = [...masked.matchAll(NUMERALS)].map(found).filter(({ index, text: run }) => {
    const [before, after] = [masked.slice(0, index), masked.slice(index + run.length)];
    return !NO_NUMBERS.some(({ is }) => is(run, before, after));
  });
  return [...always, ...counted.filter((one) => !isIn(one))].toSorted((a, b) => a.index - b.index);
}

/** Parts and multiples: they are about a figure, which has to stand beside them. */
export const HAN_PARTS: readonly string[] = [
  '[二两三四五六七八九十]分之[一二两三四五六七八九十]+',
  '[一二两三四五六七八九几数]成(?:[一二三四五六七八九半])?(?![为立员果本绩熟就功交品长都型套分形效])',
  '[一二两三四五六七八九十几数百千]+倍',
  '翻(?:了)?[一两二三几]番|翻番',
  '(?:近|过|超|约|占|了|的|为|到|至|足|逾)(?:一)?半(?![年导夜天径途路])|一半|半数|减半|折半',
];
