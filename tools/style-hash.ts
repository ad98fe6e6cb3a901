/**
 * Writes the digest of the page's style below it, which the page's policy names.
 *
 * Run: npx tsx tools/style-hash.ts
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { style } from '../src/render/html-style.ts';

const path = 'src/render/html-style.ts';
const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
const source = readFileSync(path, 'utf8').replace(/styleHash = '[^']*'/, `styleHash = '${hash}'`);
writeFileSync(path, source);
