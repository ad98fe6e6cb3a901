/**
 * Takes the picture of the HTML page that stands in the documents, from a golden file.
 *
 * Run: npm run screenshot
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { browserPath, launchBrowser } from '../tests/support/browser.ts';
import { goldenPath } from './goldens/golden.ts';

const shown = 'ruling';
const size = { width: 900, height: 1340 };

const path = browserPath();
if (path === null) throw new Error('there is no browser: set CHROMIUM_PATH or run .ci/browser');
const browser = await launchBrowser(path);
const page = await browser.newPage({ viewport: size, deviceScaleFactor: 0.8, colorScheme: 'light' });
await page.setContent(readFileSync(goldenPath(shown, { name: 'html', extension: 'html' }), 'utf8'));
mkdirSync('docs/images', { recursive: true });
await page.screenshot({ path: 'docs/images/review.png' });
await browser.close();
