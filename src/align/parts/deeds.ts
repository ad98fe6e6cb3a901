import type { Token } from '../../syntax/token.ts';
import type { NameMention } from '../../types.ts';
import { type NameWords, type Told, titleFrom } from './name-words.ts';

/** Up to so many words that describe whoever is named: "his former aide,", "a Seattle woman, later identified as". */
const WORD = "(?!(?:by|with|in|on|at|after|before|when|and|that|who|as|because|while) )[\\p{L}\\d'’.-]+ ";
const SOME = `(?:${WORD}){0,6}(?:, )?(?:(?:later |then )?(?:identified|named|known) as )?`;
const FEW = "(?:[\\p{L}\\d'’.-]+ ){0,3}";
const ASIDE = '(?:,? [^,]{1,60} ?,)?';
const THING = '(?:photo|photograph|picture|image|message|e-?mail|letter|text|package|parcel|tweet|note|video|call)';
const FILED = '(?:lawsuit|suit|complaint|petition|charge|case|claim|grievance)';
const CLAIM = '(?:allegations?|accusations?)';

/** How the words before a name, or behind it, tell what part its bearer has; own knowledge of news. */
interface Row {
  readonly part: string;
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  /** Whether whoever is named before it in the sentence tells the part apart from others of its sort. */
  readonly isOf?: boolean;
}

const ROWS: readonly Row[] = [
  { part: 'plaintiff', what: 'accuser', before: `(?:sued|accused|taken to court) by ${SOME}` },
  { part: 'plaintiff', what: 'accuser', before: `${FILED} ${FEW}(?:filed |brought |lodged )?(?:by|from) ${SOME}` },
  { part: 'plaintiff', what: 'accuser', before: `${CLAIM} (?:made |brought |leveled )?(?:by|from) ${SOME}` },
  { part: 'plaintiff', what: 'accuser', before: `(?:plaintiff|accuser|complainant),? ` },
  {
    part: 'plaintiff',
    what: 'accuser',
    before: `${FILED} (?:that )?${SOME}`,
    after: `${ASIDE} ?(?:had |has )?(?:filed|brought|lodged)`,
  },
  {
    part: 'plaintiff',
    what: 'accuser',
    after: `${ASIDE} ?(?:had |has |who )?(?:sued|filed (?:an?|the|her|his|their) ${FEW}${FILED}|brought (?:an?|the) ${FEW}${FILED})`,
  },
  { part: 'plaintiff', what: 'accuser', after: `['’]s ${FEW}(?:lawsuit|suit|complaint|${CLAIM})` },
  {
    part: 'recipient',
    what: 'recipient',
    before: `${THING} (?:[^.]{0,60} )?(?:sent|tweeted|e-?mailed|texted|mailed|addressed|delivered|forwarded|messaged) ${FEW}to ${SOME}`,
  },
  { part: 'recipient', what: 'recipient', before: `who (?:had )?(?:received|got) the ${FEW}${THING} , ` },
  {
    part: 'recipient',
    what: 'recipient',
    after: `${ASIDE} ?(?:who )?(?:had )?(?:received|got) (?:the|an?|his|her) ${FEW}${THING}`,
  },
  { part: 'successor', what: 'successor', before: `(?:succeeded|replaced) by ${SOME}` },
  { part: 'successor', what: 'successor', before: `(?:successor|replacement) (?:will be |is |, )?${FEW}` },
  {
    part: 'successor',
    what: 'successor',
    after: `${ASIDE} ?(?:who )?(?:will |would |is to |was named to |was chosen to |was picked to |to )?(?:succeeds?|replaces?|succeeded|replaced|take over (?:from|as)|took over (?:from|as))\\b`,
  },
  { part: 'discoverer', what: 'finder', before: `(?:found|discovered|spotted|noticed) by ${SOME}` },
  {
    part: 'discoverer',
    what: 'finder',
    after: `${ASIDE} ?(?:who )?(?:had )?(?:found|discovered|stumbled upon|came upon|spotted) (?:the|his|her|their) (?:body|bodies|remains|baby|fire|bomb|device|wreckage|corpse)`,
  },
  {
    part: 'caller',
    what: 'caller',
    after: `${ASIDE} ?(?:who )?(?:called|dialed|phoned|alerted) (?:911|999|(?:the )?police|authorities|emergency)`,
  },
  {
    part: 'caller',
    what: 'caller',
    before: `(?:911 call|call to (?:the )?police|emergency call) (?:came )?(?:from|by) ${SOME}`,
  },
  {
    part: 'driver',
    what: 'driver',
    before: `(?:driven by|at the wheel was|behind the wheel was|driver of the ${FEW}, ) ${SOME}`,
  },
  { part: 'driver', what: 'driver', after: `${ASIDE} ?(?:who )?was (?:driving|at the wheel|behind the wheel)` },
  {
    part: 'letter',
    what: 'writer of the letter',
    before: `(?:letter|memo|note) ${FEW}(?:from|by|signed by|written by) ${SOME}`,
  },
  {
    part: 'letter',
    what: 'writer of the letter',
    after: `${ASIDE} ?(?:who )?(?:wrote|penned|sent|authored|drafted) ${FEW}(?:an?|the|his|her) ${FEW}(?:letter|memo)`,
  },
  { part: 'buyer', what: 'buyer', before: `(?:bought|purchased|acquired|taken over) by ${FEW}` },
  { part: 'buyer', what: 'buyer', before: `sold ${FEW}to ${FEW}` },
  {
    part: 'buyer',
    what: 'buyer',
    after: `(?: has| had| will|'s)? (?:agreed to buy|agreed to acquire|to buy|to acquire|bought|purchased|acquired|will buy|will acquire|is buying)\\b`,
  },
  { part: 'nominee', what: 'choice', before: `(?:nominated|nominate|nominating|tapped) `, isOf: true },
  { part: 'nominee', what: 'choice', before: `(?:nominee|pick|choice) (?:for ${SOME}, )?`, isOf: true },
  { part: 'nominee', what: 'choice', before: 'nomination of ', isOf: true },
];

interface Pattern extends Told {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly isOf: boolean;
}

const PATTERNS: readonly Pattern[] = ROWS.map(({ part, what, before, after, isOf = false }) => ({
  ...{ part: `deed ${part}`, what, isTold: true, isOf },
  before: before === undefined ? null : new RegExp(`(?:^|[^\\p{L}])${before}$`, 'u'),
  after: after === undefined ? null : new RegExp(`^(?:, )?${after}`, 'u'),
}));

const REACH = 16;

/** One of these stands in whatever the patterns match. */
const TELLING = new Set(
  (
    'sue accuse lawsuit suit complaint petition charge case claim grievance allegation accusation plaintiff accuser ' +
    'complainant take send tweet e-mail email text mail address deliver forward message receive get recipient succeed ' +
    'replace successor replacement find discover spot notice stumble come call dial phone alert drive driver wheel letter ' +
    'memo note write pen author draft buy purchase acquire sell nominate tap nominee pick choice nomination'
  ).split(' '),
);

/** Whether a sentence may tell such a part. */
export function mayTellDeeds(words: readonly Token[]): boolean {
  return words.some(({ lemma }) => TELLING.has(lemma.toLowerCase()));
}

/** Parts that deeds give: who sued, who was sent it, who found it, who bought it. `names` are those of the sentence. */
export function partsInDeeds(at: NameWords, names: readonly NameMention[]): Told[] {
  const { words, last } = at;
  const title = titleFrom(at);
  const [before, after] = [lower(words, title - REACH, title), lower(words, last + 1, last + 1 + REACH)];
  const others = namesBefore(at, names);
  const found = PATTERNS.flatMap(({ part, what, isTold, isOf, ...pattern }): Told[] => {
    const start = pattern.before ? pattern.before.exec(before) : null;
    if ((pattern.before && !start) || pattern.after?.test(after) === false) return [];
    const told = start ? start[0].trim().split(' ').length : 0;
    const [nearest] = others;
    if (nearest && nearest.last >= title - told) return [];
    if (!isOf) return [{ part, what, isTold }];
    return nearest ? [{ part: `${part} ${nearest.family}`, what, isTold }] : [];
  });
  return [...new Map(found.map((one) => [one.part, one])).values()];
}

interface Before {
  /** Its last word. */
  readonly last: number;
  readonly family: string;
}

/** The persons named before a name in its sentence, the nearest first. */
function namesBefore({ words, first }: NameWords, names: readonly NameMention[]): Before[] {
  const start = words[first]?.start ?? 0;
  const persons = names.filter(({ type, end }) => type === 'person' && end <= start);
  return persons
    .map(({ end, parts, text }) => ({
      last: words.findLastIndex((word) => word.start < end),
      family: (parts?.family ?? text).toLowerCase(),
    }))
    .sort((a, b) => b.last - a.last);
}

/** The words in lower case, each with a space behind it. */
function lower(words: readonly Token[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map(({ text }) => `${text.toLowerCase()} `)
    .join('');
}
