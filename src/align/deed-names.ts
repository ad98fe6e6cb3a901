import { lightVerbAt } from '../claims/light-verb.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import { isDocument, reportingNoun } from '../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import { isRelease } from './appointed.ts';
import { isVersus, tellsHappening } from './happening-noun.ts';
import { hyphenated } from './hyphenated.ts';

/** One deed, told by the word `at`, by each of its names: "held a *meeting*" is a meeting, and they met. */
export function deedNames(tree: Tree, at: number): Lemma[] {
  if (isVersus(wordAt(tree, at).text)) return [{ lemma: 'ruling', pos: 'NOUN' }];
  if (isBirthday(tree, at)) return [{ lemma: 'birthday', pos: 'NOUN' }];
  const own = nameOf(tree, at);
  if (own.pos !== 'VERB') return [own];
  if (isRelease(tree, at)) return [{ lemma: 'release', pos: 'VERB' }];
  const vow = verbOfVow(tree, at);
  if (vow >= 0) return [nameOf(tree, vow), own];
  const light = lightVerbAt(tree, at);
  if (light) return [nameOf(tree, light.noun), { lemma: light.lemma, pos: 'VERB' }];
  const words = SAYING.has(own.lemma) ? spokenIn(tree, at) : -1;
  if (words >= 0) return [nameOf(tree, words), own];
  const object = objectOf(tree, at);
  if (object < 0) return [own];
  const thing = nameOf(tree, object);
  // Who is fired is dismissed; what is fired is a shot.
  if (own.lemma === 'fire' && !SHOT.test(thing.lemma)) return [{ lemma: 'dismiss', pos: 'VERB' }];
  // "Faces arraignment", "the comments he made", "a statement released on Tuesday": the deed has the noun's name too.
  if (PASSING.has(own.lemma) && tellsHappening(thing.lemma)) return [thing];
  return ISSUING.has(own.lemma) && isSpoken(thing.lemma) ? [thing, own] : [own];
}

/** "*Turns* 30 on June 3", "will be *30* on June 3". */
function isBirthday(tree: Tree, at: number): boolean {
  const { lemma, upos } = wordAt(tree, at);
  const isAge = (index: number) => /^(\d{1,2}|100)$/.test(wordAt(tree, index).text);
  if (upos === 'NUM') return isAge(at) && childIn(tree, at, 'cop') >= 0;
  return lemma.toLowerCase() === 'turn' && childrenIn(tree, at, 'obj', 'xcomp').some(isAge);
}

const SAYING = new Set('say tell write declare state add note argue warn announce'.split(' '));
const OCCASIONS = new Set('speech interview conference briefing address testimony hearing debate'.split(' '));

/** "Said in a *speech*", "wrote in a *letter*": what was said or written, or -1. */
function spokenIn(tree: Tree, at: number): number {
  const found = childrenIn(tree, at, 'obl').find((child) => {
    const { lemma, upos } = wordAt(tree, child);
    return upos === 'NOUN' && (OCCASIONS.has(lemma.toLowerCase()) || isDocument(lemma));
  });
  return found ?? -1;
}

const SHOT = /shot|gun|weapon|round|bullet|missile|rocket|rifle|pistol|shell|arrow|salvo|volley/;

function isSpoken(lemma: string): boolean {
  return isDocument(lemma) || reportingNoun(lemma) !== null;
}

const VOWING = new Set('vow promise pledge threaten refuse decline ask urge call agree offer'.split(' '));

/** "*Vowed* to remain in the race on Tuesday": the day is that of the vow. */
function verbOfVow(tree: Tree, at: number): number {
  const { relation, head } = wordAt(tree, at);
  const isVow = baseRelation(relation) === 'xcomp' && head >= 0 && VOWING.has(wordAt(tree, head).lemma.toLowerCase());
  return isVow ? head : -1;
}

/** Verbs of undergoing a deed that their object names. */
const PASSING = new Set(
  'face await undergo suffer attend win receive see draw enter stand meet make give hold'.split(' '),
);
/** Verbs of bringing out what is written or said. */
const ISSUING = new Set(
  'release issue publish post make give deliver send write tweet relay circulate distribute'.split(' '),
);

/** The object, or what stands above a clause without one: "the *comments* he made". */
function objectOf(tree: Tree, at: number): number {
  const object = childIn(tree, at, 'obj', 'nsubj:pass');
  if (object >= 0 && !/^W/.test(wordAt(tree, object).xpos)) return object;
  const { relation, head } = wordAt(tree, at);
  return baseRelation(relation) === 'acl' && head >= 0 ? head : -1;
}

function nameOf(tree: Tree, at: number): Lemma {
  const { lemma, upos } = wordAt(tree, at);
  const joined = hyphenated(tree, at);
  return { lemma: (joined ?? lemma).toLowerCase().replace(/^re-(?=\p{L}{4})/u, ''), pos: upos };
}
