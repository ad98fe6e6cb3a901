import { childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';

/** How a deed is told beside its name. */
export interface DeedMarks {
  /** Told as done more than once: "had *previously* hosted", "was *also* convicted". */
  readonly again: boolean;
  /** Told as one of its sort beside the one that is the news: "*another* robbery", "an *earlier* statement". */
  readonly another: boolean;
  /** Told as going on, so that any day of it will do: "*remained* closed", "was *still* out". */
  readonly lasting: boolean;
  /** Told as set for a time to come: "*scheduled* for May". */
  readonly planned: boolean;
  /** Told by a noun as the one that is known of ("*the* debate", "Tuesday's ceremony"), or as one or more of many. */
  readonly known: 'known' | 'one' | 'many' | null;
}

/** Reads the marks of the deed told by the last word of `path`, the words from where its date hangs to it. */
export function deedMarks(tree: Tree, path: readonly number[]): DeedMarks {
  const at = path.at(-1) ?? -1;
  const above = path.map((index) => wordAt(tree, index));
  const { relation, head } = wordAt(tree, path[0] ?? -1);
  const governor = relation === 'xcomp' ? wordAt(tree, head) : undefined;
  return {
    again: childrenIn(tree, at, 'advmod').some((child) => AGAIN.has(lemmaAt(tree, child))),
    another: isAnother(tree, at),
    lasting:
      [...above, ...(governor ? [governor] : [])].some(
        ({ lemma, upos }) => upos === 'VERB' && LASTING.has(lemma.toLowerCase()),
      ) || childrenIn(tree, at, 'advmod').some((child) => lemmaAt(tree, child) === 'still'),
    planned: above.some(({ lemma, xpos }) => PLANNED.has(lemma.toLowerCase()) && /^(VBN|JJ)$/.test(xpos)),
    known: knownOf(tree, at),
  };
}

const AGAIN = new Set('previously again also formerly repeatedly twice once originally before'.split(' '));
const LASTING = new Set('remain stay linger persist'.split(' '));
const PLANNED = new Set('plan schedule expect slate set due pencil tentative book'.split(' '));
const ANOTHER = new Set(
  'another other previous earlier prior separate similar such further additional unrelated subsequent more'.split(' '),
);

/** Whether the deed, or the one who did or underwent it, is told as one more of its sort. */
function isAnother(tree: Tree, at: number): boolean {
  if (at < 0) return false;
  const isMarked = (noun: number) =>
    noun >= 0 && childrenIn(tree, noun, 'det', 'amod').some((child) => ANOTHER.has(lemmaAt(tree, child)));
  if (wordAt(tree, at).upos !== 'VERB') return isMarked(at) || isEarlierOne(tree, at);
  const done = childIn(tree, at, 'nsubj', 'nsubj:pass');
  return done >= 0 && childrenIn(tree, done, 'det').some((child) => lemmaAt(tree, child) === 'another');
}

/** "The first *since a session* three weeks ago": another than the one that is told of. */
function isEarlierOne(tree: Tree, noun: number): boolean {
  return (
    childrenIn(tree, noun, 'case').some((tie) => /^(since|unlike|like|than)$/.test(lemmaAt(tree, tie))) &&
    childrenIn(tree, noun, 'det').some((child) => /^an?$/.test(lemmaAt(tree, child)))
  );
}

function knownOf(tree: Tree, at: number): DeedMarks['known'] {
  const word = wordAt(tree, at);
  if (at < 0 || !/^(NOUN|PROPN)$/.test(word.upos)) return null;
  if (/^NNP?S$/.test(word.xpos)) return 'many';
  if (childrenIn(tree, at, 'nmod:poss').length > 0) return 'known';
  const determiner = childrenIn(tree, at, 'det').map((child) => lemmaAt(tree, child))[0];
  return determiner !== undefined && /^(the|this|that)$/.test(determiner) ? 'known' : 'one';
}

function lemmaAt(tree: Tree, at: number): string {
  return wordAt(tree, at).lemma.toLowerCase();
}
