import type { Tree } from '../syntax/tree.ts';
import type { QuantityMention, Span } from '../types.ts';
import type { StatementView } from './view.ts';

/** What a figure is told of besides the thing it counts. */
export interface CountScope {
  /** Words of the name of the person whose figure it is, in lower case; empty where no person is named. */
  readonly owner: ReadonlySet<string>;
  /** Key of the organisation whose figure it is, `''` where none is named. */
  readonly body: string;
  /** Names that stand in the phrase right behind the figure: "10 seasons *in West Germany*". */
  readonly beside: readonly string[];
  /** A sum that only says what the one before it is in another currency. */
  readonly converted: boolean;
  /** The figure is counted from another point: "nine days *before*", "20 feet *away*"; else `''`. */
  readonly offset: string;
  /** It counts the members of a run: "the *last* 10 games", "her *first* two books"; else `''`. */
  readonly window: string;
}

/** `holding` are the statements around the figure, the narrowest first. */
export function scopeOf(quantity: QuantityMention, tree: Tree, holding: readonly StatementView[]): CountScope {
  const aside = nameBeforeBracket(tree, quantity);
  const doer = doerOf(holding, tree);
  return {
    owner: aside.size > 0 ? aside : subjectOf(doer),
    body: bodyOf(doer),
    beside: namesBehind(tree, quantity),
    converted: isConverted(quantity, tree),
    offset: offsetOf(tree, quantity),
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
function isConverted({ kind, start }: QuantityMention, { words }: Tree): boolean {
  const at = words.findIndex((word) => word.end > start);
  const open = words.slice(Math.max(0, at - 2), at).findLastIndex(({ text }) => text === '(');
  const before = open < 0 ? undefined : words[Math.max(0, at - 2) + open - 1];
  return (
    kind === 'money' &&
    before !== undefined &&
    (before.upos === 'NUM' || /^(million|billion|trillion)$/.test(before.text))
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
  while (words[at]?.upos === 'PROPN') {
    const from = at;
    while (words[at]?.upos === 'PROPN') at++;
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

/** No bracket behind a name is longer: "Ann Lee (20-3, 14 knockouts)". */
const LONGEST_BRACKET = 12;

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
  const last = Math.max(end, countedSpan?.end ?? end);
  const next = words.find((word) => word.start >= last)?.text.toLowerCase() ?? '';
  const isMeasure =
    kind === 'duration' ||
    (kind === 'measure' && bearer === undefined) ||
    kind === 'percent' ||
    LEADS.has(counted ?? '');
  return isMeasure || !ONLY_OF_MEASURES.test(next) ? (OFFSETS.get(next) ?? '') : '';
}

const WINDOWS = /^(first|last|next|past|previous|final|opening|latest|remaining)$/;

function windowOf({ words }: Tree, { start, kind }: QuantityMention): string {
  if (kind !== 'count') return '';
  const at = words.findIndex((word) => word.end > start);
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  return WINDOWS.test(before) ? before : '';
}
