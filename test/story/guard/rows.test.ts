/** Rows and options of exhibits: values are figures’, and numbers in labels are what figures print. */
import { describe, expect, it } from 'vitest';
import { exhibits } from '../../../src/exhibits/index.ts';
import { checkRows } from '../../../src/story/guard/check-rows.ts';

const [some] = exhibits();
const held = (row: object, view: object = {}) => {
  if (!some) throw new Error('no exhibit');
  return () => checkRows({ ...some, given: () => ({ rows: [row], view }) }, 'all', 'en');
};
const value = { value: 9, text: '9', status: 'reported' };

describe('a row', () => {
  it.each([
    ['of a figure', { key: 'x-43', label: 'In 2013', datum: { ...value, figure: 'cd24-chains' } }],
    ['with a number as a figure prints it', { label: 'Of 1.7 trillion yuan' }],
    ['with a name in digits', { label: 'Boeing 747 and PM2.5' }],
    ['with a code and a date', { area: '120101', date: '2014-02-26', ids: ['120101'] }],
    ['with the size of a unit', { label: 'yuan, a billion to a dot' }],
  ])('%s passes', (_, row) => expect(held(row)).not.toThrow());

  it.each([
    ['a value of nobody’s', { datum: value }, /rows\.0\.datum\n {2}found: {4}the value 9, which is no figure’s/],
    ['a number in a label', { label: '43 percent of plants' }, /the number "43"/],
    ['a number that no figure prints', { label: 'Of 1.71 trillion yuan' }, /the number "1\.71"/],
    ['a number in words', { label: 'Twenty plants' }, /"Twenty"/],
    ['a number in Chinese', { label: '二十家企业' }, /"二十"/],
    ['blanks', { label: '  ' }, /found: {4}blanks/],
  ])('with %s is refused', (_, row, message) => expect(held(row)).toThrow(message));

  it('is held to the same in options', () =>
    expect(held({}, { reference: [{ label: '43 of them' }] })).toThrow(/options\.reference\.0\.label/));
});
