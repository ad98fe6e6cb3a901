import { overlaps } from '../claims/spans.ts';
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../lexicon/en/time-words.ts';
import type { Token } from '../syntax/token.ts';
import type { Tree } from '../syntax/tree.ts';
import type { QuantityMention, Span } from '../types.ts';
import type { StatementView } from './view.ts';

/** What a figure is told of besides the thing it counts. */
export interface CountScope {
  /** Words of the name of the person whose figure it is, in lower case; empty where no person is named. */
  readonly owner: ReadonlySet<string>;
  /** It begins a bracket: "Ann Lee (20-3)". */
  readonly inBracket: boolean;
  /** The word right behind it, in lower case. */
  readonly behind: string;
  /** Key of the organisation whose figure it is, `''` where none is named. */
  readonly body: string;
  /** Names that stand in the phrase right behind the figure: "10 seasons *in West Germany*". */
  readonly beside: readonly string[];
  /** A sum that only says what the one before it is in another currency. */
  readonly converted: boolean;
  /** It is expected, wanted or imagined, and not told as a fact. */
  readonly unreal: boolean;
  /** The figure is counted from another point: "nine days *before*", "20 feet *away*"; else `''`. */
  readonly offset: string;
  /** It counts the members of a run: "the *last* 10 games", "her *first* two books"; else `''`. */
  readonly window: string;
}

/** `holding` are the statements around the figure, the narrowest first; `inside` all figures of its sentence. */
export function scopeOf(
  quantity: QuantityMention,
  tree: Tree,
  holding: readonly StatementView[],
  inside: readonly QuantityMention[],
): CountScope {
  const aside = quantity.kind === 'score' ? nameBefore(tree, quantity) : nameBeforeBracket(tree, quantity);
  const doer = doerOf(holding, tree);
  return {
    owner: aside.size > 0 ? aside : subjectOf(doer),
    inBracket: /^[([]$/.test(tree.words[tree.words.findIndex((word) => word.end > quantity.start) - 1]?.text ?? ''),
    behind: tree.words.find((word) => word.start >= quantity.end)?.text.toLowerCase() ?? '',
    body: bodyOf(doer),
    beside: namesBehind(tree, quantity),
    converted: isConverted(quantity, tree, inside),
    offset: isFormer(tree, quantity, inside) ? 'former' : offsetOf(tree, quantity),
    unreal: isUnreal(tree, quantity, holding[0]),
    window: windowOf(tree, quantity),
  };
}

/** The statement whose subject does it: of "Lee ran it while *serving* 15 years" the one that "serving" hangs on. */
function doerOf([first, ...wider]: readonly StatementView[], tree: Tree): StatementView | undefined {
  if (!first || first.arguments.some(({ role }) => role === 'agent')) return first;
  const word = tree.words[first.statement.frame.head];
  if (word?.xpos !== 'VBG' || !/^(advcl|xcomp)/.test(word.relation)) return first;
  return wider.find(({ statement }) => statement.frame.head === word.head) ?? first;
}

/** "€110 billion (*$141 billion*)": a sum in brackets right behind another depends on the rate of the day. */
function isConverted({ kind, start }: QuantityMention, { words }: Tree, inside: readonly QuantityMention[]): boolean {
  const at = words.findIndex((word) => word.end > start);
  const open = [at - 1, at - 2].find((before) => words[before]?.text === '(');
  const before = words[(open ?? 0) - 1];
  if (kind !== 'money' || open === undefined || before === undefined) return false;
  return (
    /\d|^[mbtr]+illion$/.test(before.text) || inside.some((other) => other.kind === 'money' && overlaps(other, before))
  );
}

/** The person who does or is what the clause tells, or to whom it is done where no doer is named. */
function subjectOf(view: StatementView | undefined): Set<string> {
  const inRole = (wanted: string) => view?.arguments.find(({ role }) => role === wanted);
  const subject = inRole('agent') ?? inRole('patient');
  const [person, ...others] = subject?.entities ?? [];
  if (person?.type !== 'person' || others.length > 0) return new Set();
  return new Set(
    person.name
      .toLowerCase()
      .split(/[\s.-]+/)
      .filter((word) => word.length > 1),
  );
}

function bodyOf(view: StatementView | undefined): string {
  const agents = view?.arguments.find(({ role }) => role === 'agent')?.entities ?? [];
  const [agent] = agents;
  return agents.length === 1 && agent?.type === 'organisation' ? agent.key : '';
}

/** Prepositions that tie a name to what was counted: with whom, where, against whom. */
const TIES = /^(with|for|in|at|from|against|of|by)$/i;

/** The names of the prepositional phrase that begins right behind a figure and its noun. */
function namesBehind({ words }: Tree, { end, countedSpan }: QuantityMention): string[] {
  const last = Math.max(end, countedSpan?.end ?? end);
  let at = words.findIndex((word) => word.start >= last);
  if (at < 0 || !TIES.test(words[at]?.text ?? '')) return [];
  while (/^(ADP|DET|ADJ)$/.test(words[at]?.upos ?? '')) at++;
  const names: string[] = [];
  while (isName(words[at])) {
    const from = at;
    while (isName(words[at])) at++;
    names.push(
      words
        .slice(from, at)
        .map(({ text }) => text)
        .join(' '),
    );
    if (/^(and|,)$/.test(words[at]?.text ?? '')) at++;
    if (words[at]?.upos === 'DET') at++;
  }
  return names;
}

/** "The 76ers" are a name too. */
function isName(word: Token | undefined): boolean {
  if (word === undefined || isDate(word.text.toLowerCase())) return false;
  return word.upos === 'PROPN' || /^\d+\p{Ll}{3,}s$/u.test(word.text);
}

/** "0.9 percent *in June*" says when. */
function isDate(text: string): boolean {
  return MONTHS.has(text) || MONTH_ABBREVIATIONS.has(text.replace(/\.$/, '')) || WEEKDAYS.has(text);
}

/** No bracket behind a name is longer: "Ann Lee (20-3, 14 knockouts)". */
const LONGEST_BRACKET = 12;

/** "Ann Lee (20-3)", "Ann Lee 20-3": whose record it is. */
function nameBefore(tree: Tree, quantity: QuantityMention): Set<string> {
  const at = tree.words.findIndex((word) => word.end > quantity.start);
  const isRecord = /^(beat|defeat|over|down|edge|rout|top)/.test(tree.words[at - 3]?.lemma ?? '');
  const names = isRecord ? new Set<string>() : namesEndingAt(tree.words, at - 1);
  return names.size > 1 ? names : nameBeforeBracket(tree, quantity);
}

function nameBeforeBracket({ words }: Tree, { start }: Span): Set<string> {
  const at = words.findIndex((word) => word.end > start);
  for (let open = at - 1; open > 0 && open > at - LONGEST_BRACKET; open--) {
    const text = words[open]?.text;
    if (text === ')' || text === ']') break;
    if (text === '(' || text === '[') return namesEndingAt(words, open - 1);
  }
  return new Set();
}

function namesEndingAt(words: Tree['words'], last: number): Set<string> {
  const names = new Set<string>();
  for (let at = last; words[at]?.upos === 'PROPN'; at--) names.add(words[at]?.lemma.toLowerCase() ?? '');
  return names;
}

/** Words behind an amount that tell from where it is counted; of lengths of time and way, and of the score of a game. */
const OFFSETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    before: 'before earlier sooner prior previously ago',
    after: 'after later afterwards',
    away: 'away apart',
    ahead: 'ahead up above clear',
    behind: 'behind down below adrift',
    more: 'more older taller longer higher greater bigger larger',
    less: 'less fewer younger shorter lower smaller',
  }).flatMap(([offset, words]) => words.split(' ').map((word): [string, string] => [word, offset])),
);
/** Of people and things these say where they stand and when they did so. */
const ONLY_OF_MEASURES = /^(before|after|previously|afterwards|up|down|above|below)$/;
/** What a side in a game or a vote is ahead or behind by. */
const LEADS = new Set('point goal run vote seat stroke shot length game set delegate'.split(' '));

/** The word right behind the figure and what it counts tells that it is counted from somewhere. */
function offsetOf({ words }: Tree, { end, countedSpan, counted, kind, bearer }: QuantityMention): string {
  // "Three percent lower", "lost three percent".
  if (kind === 'percent' || kind === 'points') return '';
  const last = Math.max(end, countedSpan?.end ?? end);
  const next = words.find((word) => word.start >= last)?.text.toLowerCase() ?? '';
  const isMeasure = kind === 'duration' || (kind === 'measure' && bearer === undefined) || LEADS.has(counted ?? '');
  return isMeasure || !ONLY_OF_MEASURES.test(next) ? (OFFSETS.get(next) ?? '') : '';
}

/** Before a figure that tells what the other one was before: "fell to 4.8 percent *from 5.2*", "*up from* 12". */
const FORMER_CUE =
  /^(up|down|rose|rise|risen|rising|fell|fall|fallen|falling|dropped|drop|climbed|increased|increase|decreased|decrease|grew|cut|lowered|raised|reduced|revised)$/;
const MOST_BEFORE_CUE = 7;

function isFormer({ words }: Tree, quantity: QuantityMention, inside: readonly QuantityMention[]): boolean {
  const { start, kind } = quantity;
  const at = words.findIndex((word) => word.end > start);
  if (words[at - 1]?.text.toLowerCase() !== 'from' || kind === 'duration') return false;
  const before = words.slice(Math.max(0, at - 1 - MOST_BEFORE_CUE), at - 1);
  return before.some((word, index) => {
    const text = word.text.toLowerCase();
    if (FORMER_CUE.test(text)) return true;
    const next = before[index + 1];
    // "To 4.8 percent from 5.2", but "252 to 175 with help from 35".
    return /^(to|at)$/.test(text) && next !== undefined && inside.some((other) => isLike(other, quantity, next));
  });
}

/** Whether a figure of the same sort stands at the word. */
function isLike(other: QuantityMention, { kind, unit }: QuantityMention, word: Span): boolean {
  return other.kind === kind && other.unit === unit && overlaps(other, word);
}

/** Verbs whose figures need not come true. */
const UNREAL_VERBS = /^(expect|predict|forecast|anticipate|project|need|fear)$/;

/** Whether what the figure is the subject or object of need not come true; a length of time only says when. */
function isUnreal(tree: Tree, quantity: QuantityMention, view: StatementView | undefined): boolean {
  const { kind } = quantity;
  if (!view || kind === 'duration') return false;
  const { claim, frame } = view.statement;
  if (isNeeded(tree, quantity)) return true;
  if (kind === 'count' && (claim.certainty === 'conditional' || claim.certainty === 'possible')) return true;
  const head = tree.words[frame.head];
  return head?.upos === 'VERB' && (UNREAL_VERBS.test(head.lemma) || isForetold(tree, head));
}

/** So many words may lie between a verb and the one that foretells it: parsers hang "that" on a noun between them. */
const MOST_ABOVE = 2;

/** "It *expects* output to grow by 2 percent", "it *projected* in a report that output will grow". */
function isForetold({ words }: Tree, verb: Token): boolean {
  let word: Token | undefined = verb;
  for (let steps = 0; steps < MOST_ABOVE && /^([xc]comp|acl)/.test(word?.relation ?? ''); steps++) {
    word = words[word?.head ?? -1];
    if (word?.upos === 'VERB') return UNREAL_VERBS.test(word.lemma);
    if (word) word = words[word.head];
    if (word?.upos === 'VERB' && UNREAL_VERBS.test(word.lemma)) return true;
  }
  return false;
}

/** "The 41 votes *necessary* to block it". */
function isNeeded({ words }: Tree, { end, countedSpan }: QuantityMention): boolean {
  const last = Math.max(end, countedSpan?.end ?? end);
  return /^(necessary|needed|required)$/i.test(words.find((word) => word.start >= last)?.text ?? '');
}

const WINDOWS = /^(first|last|next|past|previous|final|opening|latest|remaining)$/;

function windowOf({ words }: Tree, { start, kind }: QuantityMention): string {
  if (kind !== 'count') return '';
  const at = words.findIndex((word) => word.end > start);
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  return WINDOWS.test(before) ? before : '';
}
