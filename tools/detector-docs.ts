/**
 * Brings docs/detectors.md in step with the registry: adds and drops sections, keeps what is written in them.
 *
 * Run: npm run docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { detectorPage } from './detectors/page.ts';

const path = 'docs/detectors.md';
writeFileSync(path, detectorPage(readFileSync(path, 'utf8')));
console.log(`${path} written`);
