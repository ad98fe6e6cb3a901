import { APART, TOGETHER, WALKS } from './capacities-table.ts';

interface Walks {
  /** In which walks of life the capacity is one of several, and in which it is a word for many of them. */
  readonly own: ReadonlySet<string>;
  readonly general: ReadonlySet<string>;
}

const NAMES = new Map<string, string>();
const WALKS_OF = new Map<string, { own: Set<string>; general: Set<string> }>();

for (const [walk, rows] of Object.entries(WALKS)) {
  for (const row of rows.trim().split('\n')) {
    const phrases = row.replace(/^~ /, '').split(', ');
    const name = NAMES.get(phrases[0] ?? '') ?? phrases[0] ?? '';
    for (const phrase of phrases) if (!NAMES.has(phrase)) NAMES.set(phrase, name);
    const walks = WALKS_OF.get(name) ?? { own: new Set(), general: new Set() };
    walks[row.startsWith('~ ') ? 'general' : 'own'].add(walk);
    WALKS_OF.set(name, walks);
  }
}

const APART_WALKS = bothWays(APART, ' ');
const AT_ONCE = bothWays(TOGETHER, ', ');

/** Every two names of a table, `name: others`, in both orders. */
function bothWays(table: string, separator: string): ReadonlySet<string> {
  const pairs = table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', others = ''] = row.split(': ');
      return others.split(separator).flatMap((other) => [`${name}/${other}`, `${other}/${name}`]);
    });
  return new Set(pairs);
}

const LONGEST = 5;
/** "secretary of the interior". */
const MOST_OF_PORTFOLIO = 4;
const MOST_WORDS = 8;

/** Departments of a government, each with one head; names of one department parted by `/`. */
const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  'foreign/state defense/defence finance/treasury interior/home health education justice energy agriculture labor/labour commerce transportation/transport housing environment trade culture sports/sport tourism immigration'
    .split(' ')
    .flatMap((row) => row.split('/').map((name) => [name, row.split('/')[0] ?? name] as const)),
);
const PORTFOLIO = /(?:^| )(?:([a-z]+) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:the )?([a-z]+))$/;

/** "minister of foreign", for one of the departments; what a "trade and industry secretary" heads is not told apart. */
function portfolioOf(phrase: string): string | null {
  const match = /\b(and|deputy|assistant|under|press|general|junior|vice)\b/.test(phrase)
    ? null
    : PORTFOLIO.exec(phrase);
  const name = PORTFOLIOS.get(match?.[1] ?? match?.[2] ?? '');
  return name === undefined ? null : `${MINISTER} ${name}`;
}

const MINISTER = 'minister of';

/** The capacity that the end of a phrase, `least` words of it or more, tells, or `null`; words in lower case. */
export function capacityOf(words: readonly string[], least = 1): string | null {
  const portfolio = least > MOST_OF_PORTFOLIO ? null : portfolioOf(words.slice(-MOST_WORDS).join(' '));
  if (portfolio !== null) return portfolio;
  for (let first = Math.max(0, words.length - LONGEST); first <= words.length - least; first++) {
    const found = NAMES.get(words.slice(first).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}

const NONE: Walks = { own: new Set(), general: new Set() };

/** Whether nobody has both capacities at a time: two of one walk of life, or of two that nobody follows at once. */
export function areExclusive(a: string, b: string): boolean {
  if (a.startsWith(MINISTER) || b.startsWith(MINISTER)) return areMinisters(a, b);
  if (a === b || AT_ONCE.has(`${a}/${b}`)) return false;
  const [x, y] = [WALKS_OF.get(a) ?? NONE, WALKS_OF.get(b) ?? NONE];
  if ([...x.own].some((walk) => y.own.has(walk))) return true;
  const [all, others] = [
    [...x.own, ...x.general],
    [...y.own, ...y.general],
  ];
  if (all.some((walk) => others.includes(walk))) return false;
  return all.some((walk) => others.some((other) => APART_WALKS.has(`${walk}/${other}`)));
}

function areMinisters(a: string, b: string): boolean {
  return a.startsWith(MINISTER) && b.startsWith(MINISTER) && a !== b;
}

/** Whether two capacities are known to go together: a founder and a chief executive. */
export function areAtOnce(a: string, b: string): boolean {
  return AT_ONCE.has(`${a}/${b}`);
}

/** Whether both are posts of one walk of life. */
export function areOfOneWalk(a: string, b: string, walk: string): boolean {
  return [a, b].every((capacity) => {
    const { own, general } = WALKS_OF.get(capacity) ?? NONE;
    return own.has(walk) || general.has(walk);
  });
}
