/** Valid HTML: every page by html-validate, and one page of each kind by the Nu Html Checker where there is a Java; with `LONG`, every page. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, isChapter } from '../support/built.ts';

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;

/** What the Nu Html Checker says of our pages that is no fault of theirs. */
const NO_FAULT: readonly RegExp[] = [
  // It reads the policy's hashes and `'self'` against addresses of its own.
  /Content Security Policy/,
  // Its CSS is older than browsers': the page for lost addresses carries its styles with it.
  /^CSS: /,
  // Steps and entries are sections without headings because reader modes take a short `div` with links for clutter.
  /^Section lacks heading/,
];

/** One page of each kind. */
const KINDS =
  /^(?:index|data|sources|about|404|charts\/(?:index|kinds|try|reference|scrolly|gdp-by-place)|embed\/gdp-by-place)\.html$/;

interface Said {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

describe('HTML', () => {
  it('of every page is valid by html-validate', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));
    const wrong: string[] = [];
    for (const { path, html } of builtPages()) {
      const { results } = await validator.validateString(html, path);
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
        wrong.push(`${path}:${line}: ${ruleId}: ${message}`);
    }
    expect(builtPages().length).toBeGreaterThan(80);
    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasJava)('of each kind of page is valid by the Nu Html Checker', () => {
    const isAny = Boolean(process.env['LONG']);
    const pages = builtPages().filter((page) => isAny || isChapter(page) || KINDS.test(page.path));
    expect(pages.length).toBeGreaterThan(12);
    const files = pages.map(({ path }) => join(inject('dist'), path));
    const said = execFileSync('java', ['-jar', JAR, '--format', 'json', '--exit-zero-always', '--stdout', ...files], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const { messages } = JSON.parse(said) as { messages: readonly Said[] };
    expect(
      messages
        .filter(({ message }) => !NO_FAULT.some((one) => one.test(message)))
        .map(({ url, lastLine, message }) => `${url.split('/dist/').at(-1)}:${lastLine}: ${message}`),
    ).toEqual([]);
  });
});
