import { logFrequency } from '../../lexicon/en/frequency.ts';
import { opposition } from '../../lexicon/en/opposites.ts';
import { related } from '../../lexicon/en/relations.ts';
import type { Features } from '../logistic.ts';
import type { ChangedWords } from './changed-words.ts';
import type { Weight } from './local-alignment.ts';
import { isName, type PassageWord } from './passage.ts';
import { losesDenial, turnsSense } from './turned-sense.ts';

/** So many of the changed words are held against one another. */
const MOST_HELD = 8;

/** What the changed words are. */
export function senseOfChange({ a, b }: ChangedWords, weight: Weight): Features {
  const [left, right] = [a.filter(({ telling }) => telling), b.filter(({ telling }) => telling)];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  return {
    least: Math.min(a.length, b.length),
    most: Math.max(a.length, b.length),
    tellingLeast: few.length,
    tellingMost: many.length,
    denial: Number(losesDenial(a, b)),
    turned: Number(turnsSense(a, b)),
    numbers: bothHave(a, b, isNumber),
    names: bothHave(a, b, ({ upos }) => upos === 'PROPN'),
    oneName: a.some(isName) !== b.some(isName) ? 1 : 0,
    class: mostOf(left, right, (x, y) => Number(x.upos === y.upos)),
    rarity: Math.min(
      ...[left, right].map((words) => words.reduce((sum, word) => Math.max(sum, weight(word.lemma)), 0)),
    ),
    common: Math.max(0, ...[...left, ...right].map(({ form }) => logFrequency(form))),
  };
}

/** What the lexicon knows of the changed words. */
export function kinOfChange({ a, b }: ChangedWords): Features {
  const [left, right] = [a.filter(({ telling }) => telling), b.filter(({ telling }) => telling)];
  return {
    opposed: mostOf(left, right, (x, y) => opposition(wordOf(x), wordOf(y))?.strength ?? 0),
    akin: mostOf(left, right, kinship),
    alike: mostOf(left, right, letters),
  };
}

function isNumber({ upos, form }: PassageWord): boolean {
  return upos === 'NUM' || /\d/.test(form);
}

function bothHave(a: readonly PassageWord[], b: readonly PassageWord[], is: (word: PassageWord) => boolean): number {
  return Number(a.some(is) && b.some(is));
}

function wordOf({ lemma, upos }: PassageWord) {
  return { lemma, pos: upos };
}

function mostOf(
  a: readonly PassageWord[],
  b: readonly PassageWord[],
  measure: (x: PassageWord, y: PassageWord) => number,
): number {
  let most = 0;
  for (const x of a.slice(0, MOST_HELD)) for (const y of b.slice(0, MOST_HELD)) most = Math.max(most, measure(x, y));
  return most;
}

function kinship(x: PassageWord, y: PassageWord): number {
  return x.lemma === y.lemma ? 1 : (related(wordOf(x), wordOf(y))?.strength ?? 0);
}

/** The share of letters that two words begin with alike. */
function letters(x: PassageWord, y: PassageWord): number {
  const most = Math.max(x.lemma.length, y.lemma.length);
  let common = 0;
  while (common < most && x.lemma[common] === y.lemma[common]) common++;
  return common / Math.max(1, most);
}
