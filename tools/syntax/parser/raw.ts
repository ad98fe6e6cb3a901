import { readFileSync } from 'node:fs';
import { segment } from '../../../src/segment/segment.ts';
import type { Net } from '../../../src/syntax/parser/net.ts';
import { tag } from '../../../src/syntax/tagger/tagger.ts';
import { splitWords } from '../../../src/syntax/words.ts';
import type { ConlluRow } from '../conllu.ts';
import { parseTogether } from './ensemble.ts';
import type { TaggedSentence } from './examples.ts';

const SHORTEST = 4;
const LONGEST = 60;

/** Articles of a file with one JSON object with a `text` on each line. */
export function readTexts(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

/** The sentences of raw texts, each once, parsed by several nets together, as examples to learn from. */
export function parseTexts(texts: readonly string[], nets: readonly Net[]): TaggedSentence[] {
  const seen = new Set<string>();
  const parsed: TaggedSentence[] = [];
  for (const text of texts) {
    for (const { tokens } of segment({ id: '', text }).sentences) {
      const words = tokens.flatMap((token) => splitWords(token).map((word) => word.text));
      const key = words.join(' ');
      if (words.length < SHORTEST || words.length > LONGEST || seen.has(key)) continue;
      seen.add(key);
      parsed.push(parseWords(words, nets));
    }
  }
  return parsed;
}

function parseWords(words: readonly string[], nets: readonly Net[]): TaggedSentence {
  const { upos, xpos } = tag(words);
  const tags = words.map((_, i) => `${upos[i]}|${xpos[i]}`);
  const { heads, relations } = parseTogether(nets, words, tags);
  const rows = words.map(
    (form, i): ConlluRow => ({
      id: i + 1,
      form,
      lemma: '_',
      upos: upos[i] as string,
      xpos: xpos[i] as string,
      head: (heads[i] as number) + 1,
      deprel: relations[i] as string,
      misc: '_',
      spaceAfter: true,
    }),
  );
  return { sentence: { id: '', text: '', rows, multiwords: [] }, tags };
}
