import { describe, expect, it } from 'vitest';
import { TEXT, tweenFrames, withoutFaded, type Frame, type MarkState, type Tween } from '../../src/scrolly/frame.ts';

const mark = (
  key: string,
  attributes: Record<string, string>,
  text = '',
  children: MarkState[] = [],
  tag = 'rect',
): MarkState => ({ key, tag, attributes, text, children });

/** The frame that a tween shows at a moment, worked out without a page. */
function frameAt({ union, moves }: Tween, t: number): Frame {
  const apply = (marks: Frame, parent: string[]): Frame =>
    marks.map((one) => {
      const path = [...parent, one.key];
      const own = moves.filter((move) => move.path.join() === path.join());
      const attributes = { ...one.attributes };
      let text = one.text;
      for (const move of own) {
        if (move.attribute === TEXT) text = move.at(t);
        else attributes[move.attribute] = move.at(t);
      }
      return { ...one, attributes, text, children: apply(one.children, path) };
    });
  return apply(union, []);
}
const find = (frame: Frame, key: string): MarkState | undefined => frame.find((one) => one.key === key);

describe('the way between two keyframes', () => {
  it('moves marks of the same key, in numbers and in paths', () => {
    const tween = tweenFrames([mark('a', { x: '0', d: 'M0,0L10,20' })], [mark('a', { x: '10', d: 'M10,0L30,20' })]);
    expect(find(frameAt(tween, 0.5), 'a')?.attributes).toEqual({ x: '5', d: 'M5,0L20,20' });
    expect(find(frameAt(tween, 1), 'a')?.attributes).toEqual({ x: '10', d: 'M10,0L30,20' });
  });

  it('fades in what comes and out what goes, each in its place', () => {
    const tween = tweenFrames(
      [mark('a', {}), mark('old', {}), mark('b', {})],
      [mark('a', {}), mark('b', {}), mark('new', { opacity: '0.5' })],
    );
    expect(tween.union.map((one) => one.key)).toEqual(['a', 'old', 'b', 'new']);
    const half = frameAt(tween, 0.5);
    expect(find(half, 'old')?.attributes['opacity']).toBe('0.5');
    expect(find(half, 'new')?.attributes['opacity']).toBe('0.25');
    expect(find(frameAt(tween, 1), 'new')?.attributes['opacity']).toBe('0.5');
  });

  it('never shows words that come over words that go', () => {
    const tween = tweenFrames(
      [mark('a', { 'data-k': 'a' }, '+43%', [], 'text')],
      [mark('a', { 'data-k': 'a' }, '−7.5 points', [], 'text')],
    );
    const [going, coming] = [
      tween.union.find((one) => one.text === '+43%'),
      tween.union.find((one) => one.text === '−7.5 points'),
    ];
    // The element is found by its attribute, so the new name of the mark that goes must be there too.
    expect(going?.attributes['data-k']).toBe(going?.key);
    expect(going?.key).not.toBe(coming?.key);
    for (const t of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
      const seen = [going, coming].filter(
        (one) => Number(find(frameAt(tween, t), one?.key ?? '')?.attributes['opacity'] ?? 1) > 0,
      );
      expect(seen.length, `at ${t}`).toBeLessThan(2);
    }
    expect(find(frameAt(tween, 1), going?.key ?? '')?.attributes['opacity']).toBe('0');
    expect(find(frameAt(tween, 1), coming?.key ?? '')?.attributes['opacity']).toBe('1');
  });

  it('runs the numbers of a text, but never through years', () => {
    const tween = tweenFrames(
      [mark('n', {}, '1,000 companies', [], 'text'), mark('y', {}, '2013', [], 'text')],
      [mark('n', {}, '2,000 companies', [], 'text'), mark('y', {}, '2023', [], 'text')],
    );
    expect(find(frameAt(tween, 0.5), 'n')?.text).toBe('1,500 companies');
    expect(find(frameAt(tween, 0.4), 'y')?.text).toBe('2013');
    expect(find(frameAt(tween, 0.6), 'y')?.text).toBe('2023');
  });

  it('keeps the camera and what it carries in step', () => {
    const camera = (transform: string) =>
      mark('camera', { transform }, '', [mark('geo', { href: '#geo' }, '', [], 'use')], 'g');
    const tween = tweenFrames([camera('translate(0 0) scale(1)')], [camera('translate(-100 40) scale(3)')]);
    expect(find(frameAt(tween, 0.5), 'camera')?.attributes['transform']).toBe('translate(-50 20) scale(2)');
  });

  it('treats a changed kind of element as one that goes and one that comes', () => {
    const tween = tweenFrames([mark('a', {}, '', [], 'circle')], [mark('a', {}, '', [], 'path')]);
    expect(tween.union.map((one) => one.tag).toSorted()).toEqual(['circle', 'path']);
  });

  it('changes names and classes at half way, never by mixing their letters', () => {
    const tween = tweenFrames([mark('a', { class: 'rt-bar rt-ink' })], [mark('a', { class: 'rt-bar rt-hot' })]);
    expect(find(frameAt(tween, 0.49), 'a')?.attributes['class']).toBe('rt-bar rt-ink');
    expect(find(frameAt(tween, 0.51), 'a')?.attributes['class']).toBe('rt-bar rt-hot');
  });

  it('leaves behind, when it is interrupted, what was more gone than there', () => {
    const now = [
      mark('stays', { opacity: '0.1' }),
      mark('goes', { opacity: '0.7' }),
      mark('gone', { opacity: '0.3' }),
      mark('group', {}, '', [mark('inner', { opacity: '0.2' })], 'g'),
    ];
    const aim = [mark('stays', {}), mark('group', {}, '', [], 'g')];
    expect(withoutFaded(now, aim).map((one) => one.key)).toEqual(['stays', 'goes', 'group']);
    expect(withoutFaded(now, aim).at(-1)?.children).toEqual([]);
  });
});
