import { predicateLemma } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { logFrequency } from '../../lexicon/en/frequency.ts';
import { hasPole } from '../../lexicon/en/opposites.ts';
import { lemmatise } from '../../syntax/lemma/lemmatise.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { directionAt } from './directions.ts';
import { type Site, themeOf } from './scope.ts';
import { namedThing } from './things.ts';

/** What is affirmed or denied, with a denying prefix taken off: "unidentified" denies that someone is identified. */
export interface Head {
  readonly lemma: string;
  readonly pos: string;
  /** -1 where a prefix was taken off. */
  readonly sign: 1 | -1;
}

/** A word without "un-" must be at least so common on the Zipf scale to be a word of its own. */
const LEAST_COMMON = 1.5;

/** "un-" and "non-" that deny; "uni-" of one and "under-" do not. */
const DENYING = /^(?:un(?!der|i(?:form|fi|on|t|qu|v|lat|son|corn))|non-?)(\p{L}{4,})$/u;

function plainHead(lemma: string, pos: string): Head {
  if (pos !== 'ADJ' && pos !== 'VERB') return { lemma, pos, sign: 1 };
  const rest = DENYING.exec(lemma)?.[1];
  if (rest === undefined) return { ...participle(lemma, pos), sign: 1 };
  const base = participle(rest, 'ADJ');
  const known = base.pos === 'VERB' ? base.lemma : rest;
  // "unite" and "uncover" are no denials.
  if (logFrequency(known) < LEAST_COMMON || (pos === 'VERB' && !/(ed|en)$/.test(lemma))) return { lemma, pos, sign: 1 };
  return { ...base, sign: -1 };
}

/** Participles that serve as adjectives stand for their verb. */
function participle(lemma: string, pos: string): { lemma: string; pos: string } {
  if (pos !== 'ADJ' || !/(ing|ed)$/.test(lemma)) return { lemma, pos };
  const verb = lemmatise(lemma, 'VERB', lemma.endsWith('ing') ? 'VBG' : 'VBN');
  return verb !== lemma && logFrequency(verb) >= LEAST_COMMON ? { lemma: verb, pos: 'VERB' } : { lemma, pos };
}

/** "the allegations are *true*" affirms the allegations. */
export function truthHead(tree: Tree, index: number): Head | null {
  const { lemma, upos } = wordAt(tree, index);
  const subject = upos === 'ADJ' && TRUTH.test(lemma) ? childIn(tree, index, 'nsubj') : -1;
  if (subject < 0 || wordAt(tree, subject).upos !== 'NOUN') return null;
  return {
    lemma: wordAt(tree, subject).lemma.toLowerCase(),
    pos: 'NOUN',
    sign: /^(true|accurate|correct)$/.test(lemma) ? 1 : -1,
  };
}

const TRUTH = /^(true|accurate|correct|false|untrue|inaccurate|incorrect)$/;

/** What the word at `index` affirms, where it stands. */
export function headOf(tree: Tree, index: number, site: Site): Head {
  const truth = site === 'predicate' ? truthHead(tree, index) : null;
  if (truth) return truth;
  const { upos, text } = wordAt(tree, index);
  if (site === 'direction') return { lemma: directionAt(tree, index)?.lemma ?? '', pos: 'VERB', sign: 1 };
  if (site === 'thing') return plainHead(wordAt(tree, namedThing(tree, index)).lemma.toLowerCase(), 'NOUN');
  const isVerb = site === 'predicate' && upos === 'VERB';
  // "escaped unharmed": nothing is unharmed by anybody.
  if (isVerb && /^un(?!der)\p{L}+(ed|en)$/iu.test(text)) return plainHead(text.toLowerCase(), 'ADJ');
  if (site === 'state') return plainHead(text.toLowerCase(), 'ADJ');
  const shown = wordAt(tree, themeOf(tree, index));
  // "were out of timeouts".
  if (site === 'predicate' && upos === 'NOUN' && /^(out|out of|without)$/.test(prepositionOf(tree, index) ?? ''))
    return { ...plainHead(shown.lemma.toLowerCase(), 'NOUN'), sign: -1 };
  // A participle before a noun may have been taken for a noun.
  const pos = site === 'attribute' && shown.upos === 'NOUN' ? 'ADJ' : shown.upos;
  return plainHead(isVerb ? verbWith(tree, index) : shown.lemma.toLowerCase(), pos);
}

/** "stood *by* the remarks", "stayed *away*": a verb with the word that makes it an opposite, where it is one with it. */
function verbWith(tree: Tree, index: number): string {
  const lemma = predicateLemma(tree, index);
  // For what and against what somebody votes is told by the attitude.
  if (lemma.includes(' ') || /^(vote|campaign|side|speak)$/.test(lemma)) return lemma;
  const beside = [
    ...childrenIn(tree, index, 'advmod').map((at) => wordAt(tree, at).text.toLowerCase()),
    // "fell to 5%" is no defeat.
    ...childrenIn(tree, index, 'obl')
      .filter((at) => /^(NOUN|PROPN|PRON)$/.test(wordAt(tree, at).upos))
      .map((at) => prepositionOf(tree, at) ?? ''),
  ];
  return beside.map((word) => `${lemma} ${word}`).find((whole) => hasPole({ lemma: whole, pos: 'VERB' })) ?? lemma;
}
