import type { SegmentedSentence } from '../../segment/document.ts';
import type { Token } from '../../syntax/token.ts';
import type { Direction } from './context.ts';

/** The word of `first`..`last` whose head lies outside. */
function headOf(words: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = words[i]?.head ?? -1;
    if (head < first || head > last) return i;
  }
  return last;
}

/** A tense as read from the verb; `present` is what is told as scheduled or timeless, `modal` all but "will". */
type Tense = Direction | 'present' | 'state' | 'modal';

/**
 * Climbs to the first verb or copular predicate; a gerund or infinitive passes the question on. A time that belongs
 * to a noun ("announced the June 3 primary") need not lie behind because the verb does, nor ahead because it is in
 * the present. Captions and headlines tell the past in the present. `null` where no verb governs it.
 */
export function parsedDirection(
  words: readonly Token[],
  first: number,
  last: number,
  kind: SegmentedSentence['kind'] = 'paragraph',
): Direction | null {
  const head = words[headOf(words, first, last)];
  let i = head?.head ?? -1;
  const ofNoun = words[i]?.upos === 'NOUN' || words[i]?.upos === 'PROPN';
  const asName = ofNoun && ['nmod:poss', 'compound'].includes(head?.relation ?? '');
  for (let steps = 0; i >= 0 && steps < 12; steps++) {
    const tense = tenseOf(words, i);
    if (tense !== null) return directionFrom(tense, { ofNoun, asName, isPresentPast: kind !== 'paragraph' });
    i = words[i]?.head ?? -1;
  }
  return null;
}

interface Place {
  /** The time belongs to a noun. */
  readonly ofNoun: boolean;
  /** It names the noun: "Wednesday's summit", "the Wednesday summit". */
  readonly asName: boolean;
  readonly isPresentPast: boolean;
}

function directionFrom(tense: Tense, { ofNoun, asName, isPresentPast }: Place): Direction {
  if (tense === 'modal') return asName ? 'unknown' : 'future';
  if (tense === 'state') return isPresentPast || asName ? 'unknown' : 'future';
  if (tense === 'present') return isPresentPast || ofNoun ? 'unknown' : 'future';
  return ofNoun && tense === 'past' ? 'unknown' : tense;
}

const FUTURE_MODALS: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll', 'wo']);

/** Words whose infinitive lies ahead: "plans to meet", "is scheduled to", "expected to". */
const PROSPECTIVE: ReadonlySet<string> = new Set(
  'plan schedule expect set due slate want hope intend aim begin prepare agree promise vow pledge seek ask ready likely go need'.split(
    ' ',
  ),
);

function tenseOf(words: readonly Token[], i: number): Tense | null {
  const verb = words[i] as Token;
  const children = childrenOf(words, i);
  const auxiliaries = children.filter(({ relation }) => relation.startsWith('aux') || relation === 'cop');
  const isCopular = auxiliaries.some(({ relation }) => relation === 'cop');
  if (!verb.xpos.startsWith('VB') && verb.xpos !== 'MD' && !isCopular) return null;
  const modal = auxiliaries.find(({ xpos }) => xpos === 'MD');
  if (modal !== undefined) return modalTense(modal, auxiliaries);
  if (children.some(({ xpos, relation }) => xpos === 'TO' && relation === 'mark')) return infinitiveTense(words, verb);
  return finiteTense(verb, auxiliaries, isCopular);
}

function modalTense(modal: Token, auxiliaries: readonly Token[]): Tense {
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return 'past';
  return FUTURE_MODALS.has(modal.text.toLowerCase()) ? 'future' : 'modal';
}

function finiteTense(verb: Token, auxiliaries: readonly Token[], isCopular: boolean): Tense | null {
  const finite = auxiliaries[0] ?? verb;
  if (verb.xpos === 'VBN' && auxiliaries.length === 0) return SCHEDULED.has(verb.lemma) ? 'future' : 'past';
  if (finite.xpos === 'VBD') return isScheduled(verb, auxiliaries) ? 'future' : 'past';
  if (finite.xpos === 'VBZ' || finite.xpos === 'VBP') return presentTense(verb, auxiliaries, isCopular);
  return verb.xpos === 'VB' && auxiliaries.length === 0 ? 'present' : null;
}

/** "is meeting Friday", "is scheduled for Friday", "begins Friday" lie ahead; "has met" lies behind. */
function presentTense(verb: Token, auxiliaries: readonly Token[], isCopular: boolean): Tense {
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return 'past';
  if (isCopular || verb.lemma === 'be') return 'state';
  if (verb.xpos === 'VBN') return isScheduled(verb, auxiliaries) ? 'future' : 'unknown';
  return SAYING.has(verb.lemma) ? 'unknown' : 'present';
}

/** Verbs whose present tells what was said or came before. */
const SAYING: ReadonlySet<string> = new Set('say report show tell claim allege follow come cite add'.split(' '));
const SCHEDULED: ReadonlySet<string> = new Set(['schedule', 'slate', 'expect', 'plan', 'set']);

/** "was scheduled for Friday". */
function isScheduled(verb: Token, auxiliaries: readonly Token[]): boolean {
  return verb.xpos === 'VBN' && auxiliaries.length > 0 && SCHEDULED.has(verb.lemma);
}

function infinitiveTense(words: readonly Token[], verb: Token): Tense | null {
  const governor = words[verb.head];
  if (governor === undefined) return 'future';
  return PROSPECTIVE.has(governor.lemma) ? 'future' : null;
}

function childrenOf(words: readonly Token[], head: number): Token[] {
  const from = Math.max(0, head - 15);
  return words.slice(from, head + 15).filter((word) => word.head === head);
}
