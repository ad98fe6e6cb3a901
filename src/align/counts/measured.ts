import { childIn, childrenIn, type Tree } from '../../syntax/tree.ts';

/** What has an amount that hangs on no noun of its own: "*claims* fell to 293,000", "the *rate* was 4 percent". */
export interface Measured {
  /** Lemmas of the heads, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Lemmas of the nouns and adjectives that tell them from others: "*unemployment* rate". */
  readonly modifiers: ReadonlySet<string>;
}

const NOTHING: Measured = { names: new Set(), modifiers: new Set() };

/** Verbs by which the subject comes to an amount or changes by it. */
const LEVELS = new Set(
  `rise fall climb drop jump increase decrease grow decline slip tick surge soar plunge dip edge sink slide shrink
  stand reach hit total number top exceed surpass measure average remain stay hover register come be become cost
  amount equal peak plummet tumble double swell mount expand rebound advance gain lose weigh last run carry`.split(
    /\s+/,
  ),
);

/** Verbs by which somebody puts an object at an amount. */
const SETTERS = new Set(
  `put estimate set place value price peg raise lower cut increase reduce bring push drive take boost bump up slash
  expand keep hold leave calculate rate measure revise send`.split(/\s+/),
);

/** Nouns that only say that what follows "of" is counted or measured. */
const COUNTERS = /^(number|total|toll|count|figure|amount|sum|tally|level|share|percentage|rate|pace|size|estimate)$/;

/** The noun that an amount is told of through a verb. `at` is the word that stands for the figure. */
export function measuredBy(tree: Tree, at: number): Measured {
  const head = headOf(tree, at);
  return head < 0 ? NOTHING : described(tree, head);
}

function headOf(tree: Tree, at: number): number {
  const word = tree.words[at];
  if (!word) return -1;
  const subject = childIn(tree, at, 'nsubj');
  if (subject >= 0) return nounAt(tree, subject);
  const verb = tree.words[word.head];
  if (!verb || !/^(obj|obl|advmod|xcomp|ccomp|dep)/.test(word.relation)) return -1;
  const lemma = verb.lemma.toLowerCase();
  const marker = tree.words[childIn(tree, at, 'case')]?.text.toLowerCase();
  if (SETTERS.has(lemma) && /^(at|to|by|from)$/.test(marker ?? '')) {
    const object = nounAt(tree, childIn(tree, word.head, 'obj', 'nsubj:pass'));
    if (object >= 0) return object;
  }
  if (!LEVELS.has(lemma)) return -1;
  return marker === undefined || /^(to|at|by|from|for)$/.test(marker) ? subjectOf(tree, word.head) : -1;
}

/** So many verbs may lie between one that tells an amount and the one whose subject has it. */
const MOST_ABOVE = 2;

/** The subject of a verb, or of the one that it is joined to: "claims rose and *reached* 300,000". */
function subjectOf(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; steps <= MOST_ABOVE; steps++) {
    const word = tree.words[at];
    const own = nounAt(tree, childIn(tree, at, 'nsubj'));
    if (own >= 0 || !word) return own;
    if (/^acl/.test(word.relation)) return nounAt(tree, word.head);
    if (!/^(conj|[xc]comp|advcl)/.test(word.relation)) return -1;
    at = word.head;
  }
  return -1;
}

/** In a headline that capitalises every word, nouns are taken for names. */
function nounAt({ words }: Tree, at: number): number {
  const word = words[at];
  return word?.upos === 'NOUN' || (word?.upos === 'PROPN' && isHeading(words)) ? at : -1;
}

function isHeading(words: Tree['words']): boolean {
  return words.every(({ upos, text }) => !/^(NOUN|VERB|ADJ)$/.test(upos) || /^\p{Lu}/u.test(text));
}

function described(tree: Tree, head: number): Measured {
  const names = new Set([lemmaAt(tree, head)]);
  const modifiers = new Set<string>();
  const counted = childrenIn(tree, head, 'nmod', 'acl');
  for (const at of [head, ...counted]) {
    if (at !== head) {
      if (COUNTERS.test(lemmaAt(tree, head)) && tree.words[at]?.upos === 'NOUN') names.add(lemmaAt(tree, at));
      else modifiers.add(lemmaAt(tree, at));
    }
    for (const child of childrenIn(tree, at, 'compound', 'amod')) modifiers.add(lemmaAt(tree, child));
  }
  return { names, modifiers };
}

function lemmaAt({ words }: Tree, at: number): string {
  return words[at]?.lemma.toLowerCase() ?? '';
}
