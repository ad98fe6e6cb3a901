import type { Lemma } from '../lexicon/en/lemma.ts';
import { childIn, type Tree, wordAt } from '../syntax/tree.ts';
import { deedOfDate } from './appointed.ts';
import { type DeedMarks, deedMarks } from './deed-marks.ts';
import { deedNames } from './deed-names.ts';
import { tellsHappening } from './happening-noun.ts';

/** What a date dates, looked for behind verbs that say little themselves. */
export interface DatedDeed extends DeedMarks {
  /** Indices of the words that tell it, and of the noun it is told with. */
  readonly at: number;
  /** One deed by each of its names: "held a *meeting*" is a meeting, and they met. */
  readonly names: readonly Lemma[];
  /** Whether the date is of its begin or end alone. */
  readonly phase: 'begin' | 'end' | null;
  /** "check *out*": the other of a pair of particles makes another deed. */
  readonly particle: string | null;
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
  const path = [head];
  let at = head;
  let phase: DatedDeed['phase'] = null;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const lemma = wordAt(tree, at).lemma.toLowerCase();
    const next = deedBehind(tree, at);
    if (next < 0) break;
    phase = phase ?? phaseOf(lemma);
    at = next;
    path.push(at);
  }
  phase = phase ?? boundaryOf(tree, at);
  return { at, names: deedNames(tree, at), phase, particle: particleOf(tree, at), ...deedMarks(tree, path) };
}

const PARTICLES: Readonly<Record<string, string>> = { into: 'in', onto: 'on' };
const PARTICLE = /^(in|into|out|on|onto|off|up|down|away|back)$/;

function particleOf(tree: Tree, at: number): string | null {
  const next = tree.words[at + 1]?.text.toLowerCase() ?? '';
  return wordAt(tree, at).upos === 'VERB' && PARTICLE.test(next) ? (PARTICLES[next] ?? next) : null;
}

/** "*Began* her career", "*ended* the run": a span of which only one end is dated. */
function boundaryOf(tree: Tree, at: number): DatedDeed['phase'] {
  const lemma = wordAt(tree, at).lemma.toLowerCase();
  if (wordAt(tree, at).upos !== 'VERB' || childIn(tree, at, 'obj') < 0) return null;
  if (/^(begin|start|commence)$/.test(lemma)) return 'begin';
  return /^(end|finish|conclude|cease)$/.test(lemma) ? 'end' : null;
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
  return upos === 'VERB' || upos === 'ADJ' || (upos === 'NOUN' && tellsHappening(lemma));
}
