/** How strangers give the element its rows: in whatever form, at whatever time. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { NO_ATTRIBUTES } from '../../src/package/element/own-table.ts';
import { ROWS_FROM_OPTIONS } from '../../src/package/rows/rows-from.ts';
import { ELEMENT, JSON_ROWS, MODULE, openHostPage, type HostPage } from './host-page.ts';

let host: HostPage;
let page: HostPage['page'];
let open: HostPage['open'];
beforeAll(async () => {
  host = await openHostPage(inject('tarball'));
  ({ page, open } = host);
});
afterAll(() => host.close());

describe('the element', () => {
  it('takes rows, records and tables as text or by script, with words and options as attributes', async () => {
    const records = [
      { park: 'North', trees: 25 },
      { park: 'South', trees: 40 },
    ];
    const named = `kind="bar" headline="Words" subtitle="Sub" source="Us" note="Note" options='{"sort":"value"}'`;
    const given = (data: unknown): string => `data='${typeof data === 'string' ? data : JSON.stringify(data)}'`;
    const table = 'park,trees\nNorth,25\nSouth,40';
    await open(
      [
        given(records.map(({ park, trees }) => ({ key: park, label: park, datum: trees }))),
        `x="trees" y="park" ${given(records)}`,
        `x="trees" y="park" ${given({ rows: records, headline: 'Words' })}`,
        `x="trees" y="park" ${given(table)}`,
        `x="trees" y="park" id="late"`,
      ]
        .map((one) => `<retooling-chart ${named} ${one}></retooling-chart>`)
        .join('') + `<script>document.querySelector('#late').data = ${JSON.stringify(table)}</script>${MODULE}`,
    );
    const shown = await page.locator('retooling-chart').evaluateAll((all) =>
      all.map((one) => {
        const [headline, ...others] = ['headline', 'subtitle', 'source', 'note'].map(
          (part) => one.shadowRoot?.querySelector(`.${part}`)?.textContent,
        );
        const names = [...(one.shadowRoot?.querySelectorAll('th[scope=row]') ?? [])].map((cell) => cell.textContent);
        const first = one.shadowRoot?.querySelector('rect.rt-bar')?.getAttribute('width');
        return [headline, ...others, ...names, first].join();
      }),
    );
    expect(new Set(shown).size, shown.join('\n')).toBe(1);
    expect(shown[0]).toMatch(/^Words,Sub,Us,Note,/);
  });

  it('is drawn anew when an attribute changes, whichever it is', async () => {
    await open(`<retooling-chart kind="bar" data="park,trees&#10;N,4"></retooling-chart>${MODULE}`);
    const observed = await page.evaluate(
      () => (customElements.get('retooling-chart') as unknown as { observedAttributes: string[] }).observedAttributes,
    );
    const columns = ROWS_FROM_OPTIONS.filter((name) => !NO_ATTRIBUTES.has(name)).map((name) => name.toLowerCase());
    expect(observed).toEqual(expect.arrayContaining([...columns, 'headline', 'subtitle', 'source', 'note', 'object']));
    const element = page.locator('retooling-chart');
    await element.evaluate((one) => one.setAttribute('subtitle', 'New'));
    await element.locator('.subtitle').waitFor();
    await element.evaluate((one) => one.setAttribute('data', 'park,trees\nN,77'));
    await element.getByText('77').first().waitFor();
  });

  it('waits for what stands inside it while the page is still coming', async () => {
    const heard = `<script>let failed = 0; addEventListener('retooling-failed', () => { failed += 1; });</script>`;
    const slow = `<script src="/slow.js"></script>`;
    await open(`<retooling-chart kind="bar">${slow}${JSON_ROWS}</retooling-chart>`, {
      head: `${heard}<script type="module" async src="/lib/element/retooling-chart.js"></script>`,
    });
    expect(await page.locator('retooling-chart svg.rt-scene').textContent()).toContain('40 trees');
    expect(await page.evaluate('failed')).toBe(0);
  });

  it('draws, and leaves figures as they are, in a document of tests that has no layout', async () => {
    const bare = `<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete window.ResizeObserver; delete window.matchMedia;</script>`;
    const figures = '<figure><svg viewBox="0 0 9 9"></svg><figcaption>A</figcaption></figure>'.repeat(2);
    const scrolly = `<retooling-scrolly>${figures}</retooling-scrolly><script type="module" src="/lib/element/retooling-scrolly.js"></script>`;
    const errors: string[] = [];
    const hear = (error: Error): number => errors.push(error.message);
    page.on('pageerror', hear);
    await open(ELEMENT + MODULE + scrolly, { head: bare });
    expect(await page.locator('retooling-chart svg.rt-scene').textContent()).toContain('40 trees');
    page.off('pageerror', hear);
    expect(errors).toEqual([]);
  });
});
