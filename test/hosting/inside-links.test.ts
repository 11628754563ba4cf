/** Links inside the site, held against a build: each leads to a file of it, and to a place that is there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsOf } from '../../src/hosting/edit-html.ts';
import { linksIn, requireLinksHold } from '../../src/hosting/inside-links.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(root, 'zh/charts'), { recursive: true });
  for (const file of ['data.html', 'zh/data.html', 'zh/charts/index.html', 'zh/charts/gdp.csv'])
    writeFileSync(join(root, file), '');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Holds a build whose one chart page says `html`; its data pages have a row. */
const hold = (html: string) => () =>
  requireLinksHold(
    root,
    new Map([
      ['data.html', linksIn(elementsOf('<tr id="row">'))],
      ['zh/data.html', linksIn(elementsOf('<table><tr id="row"></table><template><b id="card"></b></template>'))],
      ['zh/charts/index.html', linksIn(elementsOf(html))],
    ]),
  );

describe('a link passes', () => {
  it.each([
    '<a href="../data.html#row">',
    '<a href="../../data.html">',
    '<a href="../data.html?source=x#card">',
    '<p id="here"></p><a href="#here">',
    '<a href="gdp.csv">',
    '<a href="./">',
    '<a href="https://elsewhere.example/">',
    '<a href="../data.html#%72ow">',
  ])('%s', (html) => expect(hold(html)).not.toThrow());
});

describe('a link is refused', () => {
  it.each([
    ['<a href="../date.html">', /found: {4}a link to \.\.\/date\.html[\s\S]*zh\/data\.html/],
    ['<a href="../data.html#raw">', /the id of a place in zh\/data\.html[\s\S]*row/],
    ['<a href="#nowhere">', /a place in zh\/charts\/index\.html/],
    ['<template><a href="gdp.svg"></a></template>', /the address of a page or file/],
    ['<a href="../../../data.html">', /the address of a page or file/],
  ])('%s', (html, message) => expect(hold(html)).toThrow(message));
});
