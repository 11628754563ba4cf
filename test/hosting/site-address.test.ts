/** What SITE_URL may be, and what is said of what it may not. */
import { describe, expect, it } from 'vitest';
import { precompresses, siteAddress } from '../../src/hosting/publish.ts';

const refusal = (value: string): string => {
  try {
    return `accepted as ${siteAddress(value)}`;
  } catch (problem) {
    return String(problem);
  }
};

describe('the site’s own address', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    [' ', undefined],
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/some/folder', 'http://example.org/some/folder/'],
    ['https://example.org/some/folder/', 'https://example.org/some/folder/'],
  ])('from %j is %j', (value, expected) => expect(siteAddress(value)).toBe(expected));

  it.each([
    ['example.org', 'SITE_URL=https://example.org'],
    ['somewhere', 'write it whole, or leave it out'],
    ['//example.org/', 'write it whole, or leave it out'],
    ['localhost:4321', 'begin with https://, not localhost:'],
    ['file:///var/www/', 'begin with https://, not file:'],
    ['https://example.org//some/folder/', 'one slash between folders'],
    ['https://example.org/100%/', '%25 for a percent sign'],
    ['https://example.org/*/', 'no star'],
    ['https://example.org/?a=b', 'leave out what comes after ?'],
    ['https://example.org/#top', 'leave out what comes after ?'],
    ['https://me:secret@example.org/', 'names and passwords'],
    ['https://example.org/folder/index.html', 'SITE_URL=https://example.org/folder/'],
  ])('%j is refused with the way to fix it', (value, remedy) => {
    expect(refusal(value)).toMatch(/^Problem: the environment: SITE_URL/);
    expect(refusal(value)).toContain(remedy);
  });
});

describe('PRECOMPRESS', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['yes', true],
    ['no', false],
  ])('%j is %j', (value, expected) => expect(precompresses(value)).toBe(expected));
  it('is refused where it is anything else', () => expect(() => precompresses('maybe')).toThrow('yes, no, or nothing'));
});
