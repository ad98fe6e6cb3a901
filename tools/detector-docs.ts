/**
 * Brings docs/detectors.md and docs/detectors/ in step with the registry and with the examples in fixtures/detectors/;
 * keeps what is written by hand.
 *
 * Run: npm run docs
 */
import { rmSync, writeFileSync } from 'node:fs';
import { detectorPages, orphanPages } from './detectors/pages.ts';

for (const path of orphanPages()) rmSync(path);
for (const [path, text] of detectorPages()) writeFileSync(path, text);
