import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annotateNames } from '../../src/annotate/name/name.ts';
import { readDocuments } from '../../tools/names/documents.ts';
import { withWords } from './name-document.ts';

const corpora = process.env.VARIORUM_CORPORA ?? '';
const dev = join(corpora, 'syntax/en_gum-open-dev.conllu');
const MEASURED = new Set(['person', 'organisation', 'place']);

it.skipIf(corpora === '' || !existsSync(dev))(
  'finds the named persons, organisations and places of GUM dev with F1 80 (set VARIORUM_CORPORA to run)',
  () => {
    let [right, found, gold] = [0, 0, 0];
    for (const { id, sentences } of readDocuments(dev)) {
      const keys = new Set<string>();
      let text = '';
      for (const sentence of sentences) {
        for (const { start, end, type } of sentence.gold)
          if (MEASURED.has(type)) keys.add(`${type} ${start + text.length} ${end + text.length}`);
        text += `${sentence.text}\n`;
      }
      const names = annotateNames(withWords({ id, text })).filter(({ type }) => MEASURED.has(type));
      gold += keys.size;
      found += names.length;
      right += names.filter(({ type, start, end }) => keys.has(`${type} ${start} ${end}`)).length;
    }
    expect((200 * right) / (found + gold)).toBeGreaterThan(80);
  },
);
