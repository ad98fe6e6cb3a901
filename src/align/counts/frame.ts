import { overlaps } from '../../claims/spans.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import { childIn, childrenIn, childrenOf, type Tree } from '../../syntax/tree.ts';
import type { QuantityMention, Span } from '../../types.ts';
import { CONTENT } from '../view.ts';

/** The word that stands for the figure in the tree: the head of what is counted, else its last word. */
export function headOf(tree: Tree, { start, end, countedSpan }: QuantityMention): number {
  const span = countedSpan ?? { start, end };
  for (let at = tree.words.length - 1; at >= 0; at--) {
    const word = tree.words[at];
    if (word && word.start < span.end && word.end > span.start) return at;
  }
  return -1;
}

export function namesOf(quantity: QuantityMention, tree: Tree, at: number): Set<string> {
  const names = new Set<string>();
  for (const name of [quantity.counted, quantity.bearer, quantity.of]) if (name) names.add(name);
  // "five days of protests and unrest": what is joined to the counted noun is counted too.
  if (at >= 0 && quantity.counted !== null) {
    for (const child of childrenIn(tree, at, 'conj')) {
      const word = tree.words[child];
      // "13 homers and 43 runs": what has a figure of its own is not.
      if (word?.upos === 'NOUN' && childIn(tree, child, 'nummod') < 0) names.add(word.lemma.toLowerCase());
    }
  }
  return names;
}

/** "A $6 billion *budget* proposal": what stands before the noun that bears an amount. */
export function modifiersOfBearer(tree: Tree, at: number, quantity: QuantityMention): string[] {
  const { bearer, countedSpan } = quantity;
  const head = aboveFigure(tree, at, quantity);
  if (bearer === undefined || countedSpan !== undefined || tree.words[head]?.lemma.toLowerCase() !== bearer) return [];
  const nouns = childrenIn(tree, head, 'compound').filter((child) => tree.words[child]?.upos === 'NOUN');
  return nouns.map((child) => tree.words[child]?.lemma.toLowerCase() ?? '');
}

/** The first governor outside the figure: of "$6 trillion" both the million and the sign are inside. */
function aboveFigure({ words }: Tree, from: number, quantity: Span): number {
  let at = from;
  for (let word = words[at]; word && overlaps(word, quantity); word = words[at]) at = word.head;
  return at;
}

/** So many nouns may lie between a figure and its verb. */
const LONGEST_CHAIN = 6;

export function governorOf(tree: Tree, from: number): { verb: string; role: string } {
  let role = '';
  for (let at = from, steps = 0; at >= 0 && steps < LONGEST_CHAIN; steps++) {
    const word = tree.words[at];
    if (!word) break;
    if (word.upos === 'VERB' && at !== from) return { verb: word.lemma.toLowerCase(), role };
    role = word.relation;
    at = word.head;
  }
  return { verb: '', role };
}

/** Words so far up from the figure still tell what it is a figure of. */
const NEAREST = 3;

export function nearOf(tree: Tree, from: number, quantity: Span): { near: Set<string>; named: Set<string> } {
  const near = new Set<string>();
  const named = new Set<string>();
  const add = (at: number) => {
    const word = tree.words[at];
    if (!word || !CONTENT.test(word.upos) || overlaps(word, quantity) || isStopword(word.lemma.toLowerCase())) return;
    near.add(word.lemma.toLowerCase());
    if (word.upos === 'PROPN') named.add(word.lemma.toLowerCase());
  };
  let at = from;
  for (let steps = 0; at >= 0 && steps <= NEAREST; steps++) {
    const word = tree.words[at];
    if (!word) break;
    add(at);
    for (const child of childrenOf(tree, at)) {
      add(child);
      if (/^(nmod|obj|obl|compound|amod)/.test(tree.words[child]?.relation ?? ''))
        for (const below of childrenOf(tree, child)) add(below);
    }
    if (word.upos === 'VERB' && steps > 0) break;
    at = word.head;
  }
  return { near, named };
}

/** So far down from the figure's noun stand the names that belong to it. */
const DEEPEST = 4;

export function ownNames(tree: Tree, from: number, quantity: Span): Set<string> {
  const names = new Set<string>();
  const visit = (at: number, depth: number) => {
    for (const child of childrenOf(tree, at)) {
      const word = tree.words[child];
      if (!word || depth > DEEPEST || !OF_NOUN.test(word.relation)) continue;
      if (word.upos === 'PROPN' && !overlaps(word, quantity)) names.add(word.lemma.toLowerCase());
      visit(child, depth + 1);
    }
  };
  if (from >= 0) visit(from, 1);
  return names;
}

/** "12 miles north *of Arden*": the next name, which parsers hang on this word or that. */
export function anchorOf(tree: Tree, { end }: Span): Set<string> {
  const next = tree.words.filter((word) => word.start >= end).slice(0, MOST_BEFORE_ANCHOR);
  const at = next.findIndex((word) => word.upos === 'PROPN');
  const rest = at < 0 ? [] : next.slice(at);
  const past = rest.findIndex((word) => word.upos !== 'PROPN');
  return new Set((past < 0 ? rest : rest.slice(0, past)).map((word) => word.lemma.toLowerCase()));
}

const MOST_BEFORE_ANCHOR = 10;

/** Relations inside a noun phrase, and those that hang a place on a distance. */
const OF_NOUN = /^(nmod|compound|flat|amod|advmod|obl)/;

export function isFurther({ start, end }: Span, tree: Tree, at: number): boolean {
  const last = tree.words[at]?.end ?? end;
  return tree.words.some(
    (word) => FURTHER.test(word.text.toLowerCase()) && word.start >= start - 9 && word.end <= Math.max(last, end + 9),
  );
}

const FURTHER = /^(other|others|another|more|additional|further|extra|remaining|rest)$/;

/** "Two counts *of murder*": common nouns that say of what sort the counted things are. */
export function kindsOf(tree: Tree, from: number): Set<string> {
  const kinds = childrenIn(tree, from, 'nmod').filter((child) => {
    const marker = childIn(tree, child, 'case');
    return tree.words[child]?.upos === 'NOUN' && tree.words[marker]?.text === 'of';
  });
  return new Set(kinds.map((child) => tree.words[child]?.lemma.toLowerCase() ?? ''));
}

const FIRST =
  /^(initially|originally|at first|(initial|early|earlier|first) (reports?|accounts?|counts?|tolls?|estimates?|figures?))\b/;

/** "*Initial reports* said one had died": a count that was bound to change. */
export function isFirstCount({ words }: Tree, clause: Span): boolean {
  return words.some(
    (word, at) => overlaps(word, clause) && FIRST.test(`${word.text} ${words[at + 1]?.text ?? ''}`.toLowerCase()),
  );
}
