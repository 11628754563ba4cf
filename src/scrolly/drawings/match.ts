/**
 * Which mark of a keyframe is which of another, where no chart says it: by `data-key`, by `id`, by the same words, or
 * else by kind and nearest place. Every mark gets a key that it keeps through all keyframes. Pure.
 */
import type { Frame, MarkState } from '../frame.ts';
import { middleOf } from './shape.ts';

/** A mark that is the same in all keyframes that it is in. */
interface Identity {
  readonly key: string;
  /** As it was when it was last there, and in which keyframe. */
  last: MarkState;
  seenAt: number;
  readonly inner: Identity[];
}

/** More pairs than this are not weighed one by one: what has no key is matched in its order. */
const MOST_PAIRS = 250_000;
/** What another class, and a keyframe in between, count: as much as so many units of distance. */
const OTHER_CLASS = 120;
const BEEN_AWAY = 200;
const NO_PLACE = 1000;

const kindOf = ({ tag, attributes }: MarkState): string => `${tag} ${attributes['aria-label'] ?? ''}`;
/** `data-key` is for anybody; `data-k` is what this project's charts write. */
function namedKey({ attributes }: MarkState): string | undefined {
  const key = attributes['data-key'] ?? attributes['data-k'];
  if (key !== undefined) return `key ${key}`;
  return attributes['id'] === undefined ? undefined : `id ${attributes['id']}`;
}
const wordsOf = (mark: MarkState): string => mark.text + mark.children.map(wordsOf).join('\n');

interface Placed {
  readonly mark: MarkState;
  readonly at: readonly [number, number] | undefined;
  readonly index: number;
}
const placed = (mark: MarkState, index: number): Placed => ({ mark, at: middleOf(mark), index });

/** How far two marks are from being one: less is nearer. */
function apart(a: Placed, b: Placed, hasBeenAway: boolean): number {
  const distance = a.at && b.at ? Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) : a.at || b.at ? NO_PLACE : 0;
  const isOther = a.mark.attributes['class'] !== b.mark.attributes['class'];
  return distance + (isOther ? OTHER_CLASS : 0) + (hasBeenAway ? BEEN_AWAY : 0) + Math.abs(a.index - b.index) / 1000;
}

/** One level of a drawing, one keyframe after another. */
class Level {
  private readonly known: Identity[];
  private readonly frame: number;
  private readonly given = new Map<number, Identity>();
  private readonly taken = new Set<Identity>();

  constructor(known: Identity[], frame: number) {
    this.known = known;
    this.frame = frame;
  }

  key(marks: readonly MarkState[]): MarkState[] {
    this.byName(marks);
    this.byWords(marks);
    this.byPlace(marks);
    return marks.map((mark, index) => {
      const identity = this.given.get(index) ?? this.add(mark, `new ${this.known.length}`, index);
      identity.last = mark;
      identity.seenAt = this.frame;
      const children = new Level(identity.inner, this.frame).key(mark.children);
      return { ...mark, key: identity.key, attributes: { ...mark.attributes, 'data-k': identity.key }, children };
    });
  }

  private add(mark: MarkState, key: string, index: number): Identity {
    const identity = { key, last: mark, seenAt: this.frame, inner: [] };
    this.known.push(identity);
    this.give(index, identity);
    return identity;
  }
  private give(index: number, identity: Identity): void {
    this.given.set(index, identity);
    this.taken.add(identity);
  }

  private byName(marks: readonly MarkState[]): void {
    for (const [index, mark] of marks.entries()) {
      const name = namedKey(mark);
      if (name === undefined) continue;
      // The same key twice among neighbours: the second is another mark.
      let key = name;
      for (let n = 2; [...this.taken].some((one) => one.key === key); n++) key = `${name} ${n}`;
      const found = this.known.find((one) => one.key === key);
      if (found) this.give(index, found);
      else this.add(mark, key, index);
    }
  }

  private free(marks: readonly MarkState[]): { marks: Placed[]; known: Identity[] } {
    return {
      marks: marks.map(placed).filter(({ mark, index }) => !this.given.has(index) && namedKey(mark) === undefined),
      known: this.known.filter((one) => !this.taken.has(one) && namedKey(one.last) === undefined),
    };
  }

  /** Words that are there once before and once after are the same words, wherever they went. */
  private byWords(marks: readonly MarkState[]): void {
    const { marks: texts, known } = this.free(marks);
    for (const { mark, index } of texts) {
      const words = wordsOf(mark);
      if (mark.tag !== 'text' || !words) continue;
      const same = known.filter(({ last }) => last.tag === 'text' && wordsOf(last) === words);
      const [only] = same;
      if (only && same.length === 1 && texts.filter((one) => wordsOf(one.mark) === words).length === 1)
        this.give(index, only);
    }
  }

  private byPlace(marks: readonly MarkState[]): void {
    const free = this.free(marks);
    const known = free.known.map((identity, index) => ({ identity, ...placed(identity.last, index) }));
    if (free.marks.length * known.length > MOST_PAIRS) return this.byOrder(free.marks, known);
    const pairs = free.marks
      .flatMap((one) =>
        known
          .filter(({ mark }) => kindOf(mark) === kindOf(one.mark))
          .map((other) => ({ one, other, px: apart(one, other, other.identity.seenAt < this.frame - 1) })),
      )
      .toSorted((a, b) => a.px - b.px);
    for (const { one, other } of pairs)
      if (!this.given.has(one.index) && !this.taken.has(other.identity)) this.give(one.index, other.identity);
  }

  private byOrder(marks: readonly Placed[], known: readonly { identity: Identity; mark: MarkState }[]): void {
    const queues = new Map<string, { identity: Identity }[]>();
    for (const one of known) {
      const queue = queues.get(kindOf(one.mark));
      if (queue) queue.push(one);
      else queues.set(kindOf(one.mark), [one]);
    }
    for (const { mark, index } of marks) {
      const next = queues.get(kindOf(mark))?.shift();
      if (next) this.give(index, next.identity);
    }
  }
}

/** The same keyframes with keys: marks that are the same have the same key at the same depth. */
export function matchFrames(frames: readonly Frame[]): Frame[] {
  const known: Identity[] = [];
  return frames.map((frame, index) => new Level(known, index).key(frame));
}
