/**
 * Where a Chinese heading may break: between phrases, never inside a word. Chinese has no blanks, and a browser breaks
 * between any two characters, which leaves 增 on one line and 加值 on the next.
 */
import { lettersOf } from '../data/words/han.ts';
import { GLOSSARY } from '../data/words/glossary.ts';

const SEGMENTER = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** Words that a dictionary takes apart: the terms of both editions, and names. */
const TERMS = [
  ...GLOSSARY.flatMap(({ zh, orZh }) => [zh, ...(orZh ?? [])]),
  ...'规模以上工业 规模以上 高技术制造业 高技术 装备制造业 制造业 新产业 旧产业 中新天津 一汽丰田 本特勒 说话人 细颗粒物'.split(
    ' ',
  ),
  ...'占比 增速 产能 部件 部件数 恰好 吉瓦时 何以见得 跑赢 增得最少 增得更慢 远高于 问的是谁 所列产业 讲不通 才讲得通 看要问 写明的 地图上'.split(
    ' ',
  ),
  ...'三分之一 三分之二 五分之四 翻一番 地区生产总值 技术合同 铁路 一条线 来天津的有 说得出 是谁说的 功能区'.split(' '),
].toSorted((a, b) => b.length - a.length);

/** What leans on the word before it, and on the one after it. */
const LEANS_BACK = /^[\p{Pe}\p{Pf}、，。：；？！”%的了吗呢着过之者们时里中于上下内后前间家个条年月日元倍里]+$/u;
const LEANS_ON = /[\p{Ps}\p{Pi}“由从在到把被有是为与和对不没只各每这那第最再又也都就还年每至]$/u;
const ENDS_CLAUSE = /[，。：；？！、]$/;
/** Words are joined to phrases of up to so many characters, so that a phone’s line holds several. */
const PHRASE = 4;

function words(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const term = TERMS.find((one) => text.startsWith(one, at));
    if (term) found.push(term);
    else {
      const next = TERMS.map((one) => text.indexOf(one, at)).filter((index) => index > at);
      const part = text.slice(at, Math.min(text.length, ...next));
      found.push(...[...SEGMENTER.segment(part)].map(({ segment }) => segment));
      at += part.length;
      continue;
    }
    at += term.length;
  }
  return found;
}

const em = (text: string): number => lettersOf(text) / 2;

/**
 * A heading in phrases: joined they are the text. A line may end where one does; after a mark that ends a clause
 * browsers break by themselves, so what follows it is in the same phrase.
 */
export function phrasesOf(text: string): readonly string[] {
  const phrases: string[] = [];
  for (const word of words(text)) {
    const last = phrases.at(-1);
    const tail = last?.split(/(?<=[，。：；？！、])/).at(-1) ?? '';
    const joins =
      last !== undefined &&
      (ENDS_CLAUSE.test(last) ||
        LEANS_BACK.test(word) ||
        LEANS_ON.test(tail) ||
        /\d$/.test(tail) ||
        em(tail + word) <= PHRASE);
    if (joins) phrases[phrases.length - 1] = last + word;
    else phrases.push(word);
  }
  return phrases;
}
