import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import { cases, goldenPath } from '../../tools/goldens/golden.ts';
import { browserPath, launchBrowser } from '../support/browser.ts';
import { hostileComparison, hostileTexts } from '../support/hostile.ts';

const path = browserPath();
if (path === null) console.warn('no browser: set CHROMIUM_PATH or run .ci/browser; the HTML page is not opened');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const golden = (name: string) => readFileSync(goldenPath(name, { name: 'html', extension: 'html' }), 'utf8');

const hostile = (text: string) => {
  const { comparison, options } = hostileComparison(text);
  return renderHtml(comparison, options);
};

/** Each case, and all hostile texts on one page. */
const pages: readonly (readonly [name: string, page: () => string])[] = [
  ...cases.map((name) => [name, () => golden(name)] as const),
  ['hostile texts', () => hostile(hostileTexts.map(([, text]) => text).join(' '))],
];

describe.skipIf(path === null)('the page in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser(path ?? '');
  });

  afterAll(() => browser?.close());

  /** Opens a page and gives what the browser asked for, ran and complained of meanwhile. */
  async function open(html: string, options: Parameters<Browser['newPage']>[0], look: (page: Page) => Promise<void>) {
    const page = await browser.newPage(options);
    const events: string[] = [];
    page.on('request', (request) => events.push(`request of ${request.url()}`));
    page.on('console', (message) => events.push(`message: ${message.text()}`));
    page.on('dialog', (dialog) => events.push(`dialog: ${dialog.message()}`));
    await page.setContent(html, { waitUntil: 'load' });
    await look(page);
    await page.close();
    return events;
  }

  it.each(pages)('asks for nothing and runs nothing: %s', async (_, html) => {
    const events = await open(html(), { viewport: { width: 1000, height: 800 } }, async (page) => {
      expect(await page.locator('script, img, iframe, object, link, [style]').count()).toBe(0);
      // The style was let in: else text would stand in serifs.
      expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toContain('sans-serif');
    });
    expect(events).toEqual([]);
  });

  it('the policy stops a script and an image that stand there all the same', async () => {
    const html = golden('summit').replace(
      '</main>',
      '<script>alert(1)</script><img src="http://127.0.0.1:9/x.png"></main>',
    );
    const events = await open(html, {}, async () => {});
    expect(events.filter((event) => /^dialog|ERR_CONNECTION/.test(event))).toEqual([]);
    expect(events.filter((event) => /violates the following Content Security Policy/.test(event))).toHaveLength(2);
  });

  it.each(pages)('is as wide as a phone: %s', async (_, html) => {
    await open(html(), { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });

  // Two cases stand for all: they are of one make, and each takes seconds.
  const judged = pages.filter(([name]) => ['summit', 'earthquake', 'hostile texts'].includes(name));
  it.each(
    judged.flatMap(([name, html]) => (['light', 'dark'] as const).map((colorScheme) => ({ name, html, colorScheme }))),
  )('is accessible by axe-core: $name, $colorScheme', async ({ html, colorScheme }) => {
    await open(html(), { colorScheme }, async (page) => {
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
      await page.evaluate(axe);
      const results = (await page.evaluate('axe.run()')) as AxeResults;
      expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
      expect(results.passes.length).toBeGreaterThan(20);
    });
  });

  it('prints what is folded', async () => {
    await open(golden('summit'), {}, async (page) => {
      const folded = page.locator('details ul').first();
      expect(await folded.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await folded.isVisible()).toBe(true);
    });
  });
});
