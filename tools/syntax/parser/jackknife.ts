import { lexicalCache } from '../../../src/syntax/tagger/lexical.ts';
import { unpackModel } from '../../../src/syntax/tagger/model.ts';
import { tagIds } from '../../../src/syntax/tagger/tagger.ts';
import { readConllu } from '../conllu.ts';
import { loadTagged, tagSet } from '../tagger/corpus.ts';
import { packTrained } from '../tagger/pack.ts';
import { train } from '../tagger/train.ts';
import type { TaggedSentence } from './examples.ts';
import { seeded } from './random.ts';

const FOLDS = 5;
const THRESHOLD = 2;

/**
 * The sentences of the training files with tags as a tagger would find them that has not seen them: five taggers, each
 * trained without the fifth it tags, so that the parser learns from the mistakes it will meet.
 */
export function jackknifed(paths: readonly string[], seed: number, print: (line: string) => void): TaggedSentence[] {
  const names = tagSet(paths);
  const sentences = paths.flatMap(readConllu);
  const prepared = paths.flatMap((path) => loadTagged(path, names));
  const foldOf = (i: number) => Math.floor((i * FOLDS) / prepared.length);
  const tags: string[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = prepared.filter((_, i) => foldOf(i) !== fold);
    const options = { epochs: 8, margin: 20, minFeature: 2, minDictionary: 30, random: seeded(seed + fold) };
    const model = unpackModel(packTrained(train(others, names, options), names, THRESHOLD));
    const tagger = { model, lexical: lexicalCache(model) };
    prepared.forEach(({ words }, i) => {
      if (foldOf(i) === fold) tags[i] = Array.from(tagIds(tagger, words), (id) => names[id] as string);
    });
    print(`tagged part ${fold + 1} of ${FOLDS}`);
  }
  return sentences.map((sentence, i) => ({ sentence, tags: tags[i] as string[] }));
}
