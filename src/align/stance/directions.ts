import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { opposition } from '../../lexicon/en/opposites.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { baseRelation, childIn, childrenIn, isRelation, type Tree, wordAt } from '../../syntax/tree.ts';

/** That a figure or thing went up or down, told by another word than its verb. */
export interface Direction {
  /** Head word of what went up or down. */
  readonly of: number;
  readonly lemma: 'rise' | 'fall';
  /** The verb beside it, by which it is affirmed or denied; -1 where none is. */
  readonly verb: number;
}

/** Verbs of movement that say which way with an adverb: "ticked *down*", "went *up*". */
const MOVING =
  /^(tick|edge|inch|revise|adjust|go|move|creep|come|nudge|trend|head|push|drift|be|finish|close|end|trade)$/;

/** The movement told by the adverb or noun at `index`: "down from June", "a 12% increase over May", or `null`. */
export const directionAt: (tree: Tree, index: number) => Direction | null = rememberAt((tree, index) => {
  const { upos, relation, head, text } = wordAt(tree, index);
  if (head < 0) return upos === 'ADV' || upos === 'ADJ' ? ofPredicate(tree, index) : null;
  if (upos === 'NOUN') return ofNoun(tree, index);
  const lemma = wayOf(text);
  if (!lemma || !/^(ADV|ADP|ADJ|VERB)$/.test(upos)) return null;
  if (baseRelation(relation) === 'case' && childIn(tree, head, 'cop') >= 0)
    return said(childIn(tree, head, 'nsubj'), lemma, -1);
  if (!/^(advmod|xcomp|advcl|compound:prt|amod|acl)$/.test(relation)) return null;
  const governor = wordAt(tree, head);
  if (governor.upos === 'VERB' && MOVING.test(governor.lemma))
    // "a downwardly revised 371,000 filings".
    return isRelation(governor.relation, 'amod')
      ? said(governor.head, lemma, -1)
      : said(subjectOf(tree, head)?.head ?? -1, lemma, head);
  if (!isMeasured(tree, index)) return null;
  if (/^(NOUN|SYM|NUM)$/.test(governor.upos)) return said(head, lemma, -1);
  const object = childIn(tree, head, 'obj');
  const counted = object >= 0 && childIn(tree, object, 'nummod') >= 0 ? object : (subjectOf(tree, head)?.head ?? -1);
  return said(counted, lemma, head);
});

function said(of: number, lemma: Direction['lemma'], verb: number): Direction | null {
  return of < 0 ? null : { of, lemma, verb };
}

function ofPredicate(tree: Tree, index: number): Direction | null {
  const lemma = wayOf(wordAt(tree, index).text);
  return lemma && childIn(tree, index, 'cop') >= 0 ? said(childIn(tree, index, 'nsubj'), lemma, -1) : null;
}

function wayOf(text: string): Direction['lemma'] | null {
  if (/^(up|higher|upward(s|ly)?)$/i.test(text)) return 'rise';
  return /^(down|lower|downward(s|ly)?)$/i.test(text) ? 'fall' : null;
}

/** "down *from* June", "up *2%*", "down *by* half". */
function isMeasured(tree: Tree, index: number): boolean {
  const next = tree.words[index + 1];
  return next !== undefined && (/^(from|by)$/i.test(next.text) || next.upos === 'NUM' || next.upos === 'SYM');
}

/** "200,000 arrests, a 12% *increase* over May", "a 12% *drop* in arrests". */
function ofNoun(tree: Tree, index: number): Direction | null {
  const { lemma, relation, head } = wordAt(tree, index);
  const rises = opposition({ lemma, pos: 'NOUN' }, { lemma: 'fall', pos: 'NOUN' })?.group === 'rise';
  const falls = opposition({ lemma, pos: 'NOUN' }, { lemma: 'rise', pos: 'NOUN' })?.group === 'rise';
  if (rises === falls || (childIn(tree, index, 'amod') < 0 && childIn(tree, index, 'nummod', 'compound') < 0))
    return null;
  const inner = childrenIn(tree, index, 'nmod').find((at) => /^(in|of)$/.test(prepositionOf(tree, at) ?? ''));
  const of =
    inner !== undefined && !isAmount(tree, inner)
      ? inner
      : /^(appos|parataxis|obl:unmarked)$/.test(relation)
        ? head
        : -1;
  const counted = of === head && of >= 0 && wordAt(tree, of).upos === 'VERB' ? (subjectOf(tree, of)?.head ?? -1) : of;
  return said(counted, rises ? 'rise' : 'fall', -1);
}

function isAmount(tree: Tree, at: number): boolean {
  return wordAt(tree, at).upos === 'SYM' || wordAt(tree, at).upos === 'NUM';
}
