import { eventOfNoun } from '../claims/event-noun.ts';
import { lightVerbAt } from '../claims/light-verb.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import { isDocument, reportingNoun } from '../lexicon/en/reporting.ts';
import { baseRelation, childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import { deedOfDate, isRelease } from './appointed.ts';

/** What a date dates, looked for behind verbs that say little themselves. */
export interface DatedDeed {
  /** Indices of the words that tell it, and of the noun it is told with. */
  readonly at: number;
  /** One deed by each of its names: "held a *meeting*" is a meeting, and they met. */
  readonly names: readonly Lemma[];
  /** Whether the date is of its begin or end alone. */
  readonly phase: 'begin' | 'end' | null;
  /** "check *out*": the other of a pair of particles makes another deed. */
  readonly particle: string | null;
  /** Whether it is told as done more than once: "had *previously* hosted", "was *also* convicted". */
  readonly again: boolean;
}

const BEGINNING = new Set('begin start open commence resume launch break erupt'.split(' '));
const ENDING = new Set('end finish conclude close stop cease expire'.split(' '));
/** Verbs that say of their subject that it was, or when it is to be. */
const HAPPENING = new Set(
  'be happen occur come follow take unfold hold schedule set plan pencil slate book fix docket due fall'.split(' '),
);
/** Verbs whose complement tells what was done, or is to be. */
const LEADING = new Set(
  (
    'try manage seek plan expect schedule set slate prepare intend hope help have need begin start continue go get come ' +
    'use keep be appear seem allege say report believe think due'
  ).split(' '),
);
/** How far a deed is looked for: "was expected to begin holding talks". */
const MOST_STEPS = 4;

/** The deed that a date hanging on the word `head` is of. */
export function datedDeed(tree: Tree, head: number): DatedDeed {
  let at = head;
  let phase: DatedDeed['phase'] = null;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const lemma = wordAt(tree, at).lemma.toLowerCase();
    const next = deedBehind(tree, at);
    if (next < 0) break;
    phase = phase ?? phaseOf(lemma);
    at = next;
  }
  return { at, names: namesOf(tree, at), phase, particle: particleOf(tree, at), again: isAgain(tree, at) };
}

const PARTICLES: Readonly<Record<string, string>> = { into: 'in', onto: 'on' };
const PARTICLE = /^(in|into|out|on|onto|off|up|down|away|back)$/;

function particleOf(tree: Tree, at: number): string | null {
  const next = tree.words[at + 1]?.text.toLowerCase() ?? '';
  return wordAt(tree, at).upos === 'VERB' && PARTICLE.test(next) ? (PARTICLES[next] ?? next) : null;
}

const AGAIN = new Set('previously again also formerly repeatedly twice once originally before'.split(' '));

function isAgain(tree: Tree, at: number): boolean {
  return childrenIn(tree, at, 'advmod').some((child) => AGAIN.has(wordAt(tree, child).lemma.toLowerCase()));
}

function phaseOf(lemma: string): DatedDeed['phase'] {
  if (BEGINNING.has(lemma)) return 'begin';
  return ENDING.has(lemma) ? 'end' : null;
}

/** The word that tells what was done where the one at `at` only says that it was, or -1. */
function deedBehind(tree: Tree, at: number): number {
  const { upos, lemma } = wordAt(tree, at);
  if (upos === 'NOUN') return deedOfDate(tree, at);
  if (upos !== 'VERB' && upos !== 'AUX') return -1;
  const verb = lemma.toLowerCase();
  const complement = childIn(tree, at, ...(verb === 'use' ? ['xcomp', 'advcl'] : ['xcomp']));
  if (complement >= 0 && LEADING.has(verb) && isDeed(tree, complement)) return complement;
  const object = childIn(tree, at, 'obj');
  const isEvent = verb === 'take' && object >= 0 && /^(place|effect)$/.test(wordAt(tree, object).lemma);
  if (object >= 0 && deedOfDate(tree, object) >= 0) return object;
  if (object >= 0 && !isEvent) return phaseOf(verb) && isDeed(tree, object) ? object : -1;
  if (!HAPPENING.has(verb) && !phaseOf(verb)) return -1;
  const subject = childIn(tree, at, 'nsubj');
  return subject >= 0 && (isDeed(tree, subject) || deedOfDate(tree, subject) >= 0) ? subject : -1;
}

function isDeed(tree: Tree, at: number): boolean {
  const { upos, lemma } = wordAt(tree, at);
  return upos === 'VERB' || upos === 'ADJ' || (upos === 'NOUN' && eventOfNoun(lemma.toLowerCase()) !== null);
}

function namesOf(tree: Tree, at: number): Lemma[] {
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
  if (PASSING.has(own.lemma) && isDeed(tree, object)) return [thing];
  return ISSUING.has(own.lemma) && isSpoken(thing.lemma) ? [thing, own] : [own];
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
  return { lemma: lemma.toLowerCase().replace(/^re-(?=\p{L}{4})/u, ''), pos: upos };
}
