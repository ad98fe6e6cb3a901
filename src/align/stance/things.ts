import { isPassive, predicateLemma } from '../../claims/predicates.ts';
import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { rememberAt } from '../../syntax/remember-at.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';

/** A thing that somebody has or that there is, by the word that says so. */
export interface Had {
  /** The verb or preposition's verb that says so. */
  readonly verb: number;
  /** -1 where the word says that it is lacking. */
  readonly sign: 1 | -1;
  /** Head word of who has it; -1 where nobody is told. */
  readonly by: number;
}

/** Verbs of having and getting (Levin 1993, 13.5 and 47), of containing and of undergoing. */
const HAVE = new Set(
  'have get receive win gain obtain secure possess include contain carry feature earn suffer sustain cause offer provide collect produce enjoy bear cost find uncover discover detect'.split(
    ' ',
  ),
);
/** Verbs of lacking and of keeping away from. */
const LACK = new Set('lack avoid escape dodge evade miss omit exclude forgo elude'.split(' '));
/** What is told of with these is there. */
const TOLD = /^(report|find|record|see|detect|file|discover|give)$/;
const GRANT = new Set('give grant award offer hand allow send assign issue bring cost'.split(' '));
const REFUSE = new Set('deny refuse spare save'.split(' '));

/** The having, lacking or being there that is told of the noun at `index`, or `null`. */
export const hadThing: (tree: Tree, index: number) => Had | null = rememberAt((tree, index) => {
  const { relation, head, upos } = wordAt(tree, index);
  if (head < 0 || (upos !== 'NOUN' && namedThing(tree, index) === index) || isVague(tree, index)) return null;
  if (relation === 'obj') return ofObject(tree, index, head);
  const verb = wordAt(tree, head);
  if (relation === 'nsubj' && verb.lemma === 'be' && childIn(tree, head, 'expl') >= 0)
    return { verb: head, sign: 1, by: -1 };
  if (relation === 'nsubj:pass' && TOLD.test(verb.lemma) && childIn(tree, head, 'obj', 'xcomp', 'ccomp') < 0)
    return { verb: head, sign: 1, by: -1 };
  if (/^obl/.test(relation) && prepositionOf(tree, index) === 'without')
    return { verb: head, sign: -1, by: subjectOf(tree, head)?.head ?? -1 };
  return null;
});

/** Nouns for how much or of what sort, which are not the thing itself (Quirk et al. 1985, 5.25). */
const VAGUE =
  /^(lot|part|thing|something|anything|nothing|number|amount|way|time|idea|chance|kind|sort|bit|deal|case|person|people|place|day|week|month|year|one|other|rest|kind|level|percent|share)$/;

function isVague(tree: Tree, index: number): boolean {
  return VAGUE.test(wordAt(tree, namedThing(tree, index)).lemma.toLowerCase());
}

function ofObject(tree: Tree, index: number, verb: number): Had | null {
  // "left the car undamaged" says how it was left.
  if (wordAt(tree, verb).upos !== 'VERB' || childIn(tree, verb, 'xcomp') >= 0) return null;
  const lemma = predicateLemma(tree, verb);
  const receiver = isPassive(tree, verb) ? (subjectOf(tree, verb)?.head ?? -1) : childIn(tree, verb, 'iobj');
  if (receiver >= 0 && receiver !== index) {
    if (GRANT.has(lemma)) return { verb, sign: 1, by: receiver };
    return REFUSE.has(lemma) ? { verb, sign: -1, by: receiver } : null;
  }
  const by = subjectOf(tree, verb)?.head ?? -1;
  if (HAVE.has(lemma)) return { verb, sign: 1, by };
  return LACK.has(lemma) ? { verb, sign: -1, by } : null;
}

/** "none of *the money*" is the money. */
export function namedThing(tree: Tree, index: number): number {
  if (!/^(none|any|some|all|most|much|little|neither)$/i.test(wordAt(tree, index).text)) return index;
  return childrenIn(tree, index, 'nmod')[0] ?? index;
}
