import type { Token } from '../../syntax/token.ts';

/** A noun phrase that says what somebody is. */
export interface Phrase {
  readonly from: number;
  /** The word that says what the person is. */
  readonly head: number;
  /** One past the last. */
  readonly to: number;
  /** Told of another day. */
  readonly isOver?: boolean;
}

/** Whether a word belongs to another person's name. */
export type IsOther = (at: number) => boolean;

const LONGEST_TITLE = 7;

/** "prison *spokesman* Al Quint", "*Special Envoy* for Torran Al Quint": what runs up to the name. */
export function titleBefore(words: readonly Token[], first: number, isOther: IsOther): Phrase | null {
  const from = modifiersBefore(words, first, isOther);
  if (from === first || !isNoun(words[first - 1])) return null;
  return officeOfPlace(words, from, first, isOther) ?? { from, head: first - 1, to: first };
}

function modifiersBefore(words: readonly Token[], first: number, isOther: IsOther): number {
  let from = first;
  while (from > Math.max(0, first - LONGEST_TITLE) && isModifier(words[from - 1]) && !isOther(from - 1)) from--;
  return from;
}

/** "*Secretary* of State Ann Lee", "*Ambassador* to Torran Ann Lee": all of it in capitals. */
function officeOfPlace(words: readonly Token[], from: number, first: number, isOther: IsOther): Phrase | null {
  if (!/^(of|for|to)$/.test(words[from - 1]?.text ?? '')) return null;
  const start = modifiersBefore(words, from - 1, isOther);
  const isNamed = [...words.slice(start, from - 1), ...words.slice(from, first)].every(isCapital);
  return start < from - 1 && isNamed && isNoun(words[from - 2]) ? { from: start, head: from - 2, to: first } : null;
}

function isCapital({ text }: Token): boolean {
  return /^[\p{Lu}'’-]/u.test(text);
}

/** "*The pastor*, Al Quint,", "Lee's *lawyer*, Al Quint,": a definite phrase before the comma. */
export function introducing(words: readonly Token[], first: number, isOther: IsOther): Phrase | null {
  const comma = first - 1;
  if (words[comma]?.text !== ',') return null;
  let from = comma;
  while (from > Math.max(0, comma - 12) && isDescriptive(words[from - 1]) && !isOther(from - 1)) from--;
  while (from < comma && !/^(the|a|an|its|their|his|her|our|['’]s?)$/i.test(words[from]?.text ?? '')) {
    // "The church's pastor" begins with its article, "city police chief" with none.
    if (words[from]?.upos === 'ADP') return null;
    from++;
    if (from === comma) return null;
  }
  const owner = words.findLastIndex(({ text }, at) => at < comma && /^(his|her|its|their|our)$/i.test(text));
  return phraseIn(words, Math.max(from, owner), comma);
}

const ASIDE = /^([,(]|[-–—]+)$/;
const MOST_ASIDES = 3;

/** What is set off behind the name: "Al Quint, 45, of Elm, *the pastor of …*", "Al Quint – *a pastor* –", "Al Quint of Elm, *the pastor*". */
export function phraseBehind(words: readonly Token[], after: number, isOther: IsOther): Phrase | null {
  // A home right behind the name ends before its comma.
  const home = asideEnd(words, after);
  let at = home > after && words[after]?.text !== ',' ? home : after;
  for (let aside = 0; aside < MOST_ASIDES; aside++) {
    if (!ASIDE.test(words[at]?.text ?? '')) return null;
    const end = asideEnd(words, at + 1);
    if (end === at + 1) return describing(words, at + 1, isOther);
    at = end;
  }
  return null;
}

/** Behind an age ("45", "a 45-year-old" stays) or a home ("of Elm, Ohio"); the same place where there is neither. */
function asideEnd(words: readonly Token[], at: number): number {
  if (/^\d+$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') return at + 1;
  if (!/^(of|from)$/.test(words[at]?.text ?? '')) return at;
  let end = at + 1;
  while (words[end]?.upos === 'PROPN') end++;
  return end > at + 1 && words[end]?.text === ',' ? end : at;
}

/** "Al Quint, *now* a coach", "Al Quint, *then* the mayor". */
const WHEN = /^(?:(now|currently|today|still)|then|formerly|once|previously|earlier)$/i;
const WORKS = /^(work|serve|act)$/;

function describing(words: readonly Token[], at: number, isOther: IsOther): Phrase | null {
  const told = relative(words, at);
  if (!told) return null;
  let to = told.from;
  while (to < Math.min(words.length, told.from + 14) && isDescriptive(words[to]) && !isOther(to)) to++;
  const phrase = to > told.from ? phraseIn(words, told.from, to) : null;
  // "Al Quint, the *Rev. Tom Ray*": another's title, unless a preposition parts them.
  if (!phrase || (words[to] && isOther(to) && phrase.head === to - 1)) return null;
  // "Al Quint, *Bureau of Ports Director* Tom Ray": all of it another's title.
  const isTitle = words.slice(told.from, to).every((word) => isCapital(word) || word.text === 'of');
  return isOther(to) && (isTitle || phrase.to === phrase.head + 1) ? null : { ...phrase, isOver: told.isOver };
}

/** Where the phrase begins behind "who is", "who has worked as"; the same place without them, `null` for other clauses. */
function relative(words: readonly Token[], at: number): { readonly from: number; readonly isOver: boolean } | null {
  const when = WHEN.exec(words[at]?.text ?? '');
  if (when) return { from: at + 1, isOver: when[1] === undefined };
  if (!/^who$/i.test(words[at]?.text ?? '')) return { from: at, isOver: false };
  let verb = at + 1;
  const isPerfect = /^(has|have)$/.test(words[verb]?.text ?? '');
  const isPluperfect = words[verb]?.text === 'had';
  if (isPerfect || isPluperfect) verb++;
  while (words[verb]?.upos === 'ADV') verb++;
  const { lemma = '', xpos = '' } = words[verb] ?? {};
  const isOver = isPluperfect || (xpos === 'VBD' && !isPerfect);
  if (lemma === 'be') return { from: verb + 1, isOver: isPluperfect };
  return WORKS.test(lemma) && words[verb + 1]?.text === 'as' ? { from: verb + 2, isOver } : null;
}

/** Of a noun phrase: its head is the last noun before a preposition. */
export function phraseIn(words: readonly Token[], from: number, to: number): Phrase | null {
  let end = from;
  while (end < to && !/^(of|for|at|in|on|with|from|to|and|or|,)$/.test(words[end]?.text ?? '')) end++;
  const head = end - 1;
  // "The chief *executive*" may be read as an adjective, but an article makes a noun of it.
  const isNamed = isNoun(words[head]) || words[from]?.upos === 'DET';
  return head >= from && isNamed ? { from, head, to } : null;
}

/** "*Dayline*'s Al Quint", "*Harbor News*' Al Quint": a name that owns another. */
export function ownerBefore(words: readonly Token[], first: number): Phrase | null {
  const mark = first - 1;
  if (!/^['’]s?$/.test(words[mark]?.text ?? '')) return null;
  let from = mark;
  while (from > Math.max(0, mark - LONGEST_OWNER) && words[from - 1]?.upos === 'PROPN') from--;
  return from < mark ? { from, head: mark - 1, to: mark } : null;
}

/** "Al Quint *of Dayline News*": a name behind "of" or "from" that does not end in a place's comma. */
export function memberBehind(words: readonly Token[], after: number, isOther: IsOther): Phrase | null {
  if (!/^(of|from|with)$/.test(words[after]?.text ?? '')) return null;
  const from = words[after + 1]?.upos === 'DET' ? after + 2 : after + 1;
  let to = from;
  while (to < from + LONGEST_MEMBER && words[to]?.upos === 'PROPN' && !isOther(to)) to++;
  return to > from ? { from, head: to - 1, to } : null;
}

const LONGEST_OWNER = 5;
const LONGEST_MEMBER = 7;

function isNoun(word: Token | undefined): boolean {
  return word !== undefined && /^(NOUN|PROPN)$/.test(word.upos);
}

/** "*acting* Commissioner Al Quint": often taken for a verb. */
const MODIFIES = /^(['’]s?|-|acting|outgoing|incoming|sitting)$/i;

function isModifier(word: Token | undefined): boolean {
  return word !== undefined && (/^(NOUN|PROPN|ADJ)$/.test(word.upos) || MODIFIES.test(word.text));
}

export function isDescriptive(word: Token | undefined): boolean {
  return (
    word !== undefined &&
    (/^(NOUN|PROPN|ADJ|DET|NUM)$/.test(word.upos) ||
      /^(of|for|at|in|['’]s?|-|former|then|retired|ousted|disgraced|his|her|its|their|our)$/i.test(word.text))
  );
}
