import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { memberParty } from '../../claims/profile/designation.ts';
import { overlaps } from '../../claims/spans.ts';
import { capacityOf } from '../../lexicon/en/capacities.ts';
import { findOffice, type OfficeClass } from '../../lexicon/en/offices.ts';
import { isStopword } from '../../lexicon/en/stopwords.ts';
import type { Token } from '../../syntax/token.ts';
import { namesOf } from '../articles.ts';
import type { Designation } from '../capacities/designations.ts';
import { type Entity, normalName } from '../entities.ts';
import { sentenceLemmas } from '../sentence-lemmas.ts';

/** What an article tells a person to be, in a form that compares across articles. */
export interface ToldAs extends Designation {
  /** Its content words, several words for one post or title as one. */
  readonly tokens: ReadonlySet<string>;
  /** All words of the phrase in lower case, with what a preposition adds behind it. */
  readonly phraseWords: readonly string[];
  /** The last word of the noun phrase. */
  readonly head: string;
  readonly capacity: string | null;
  readonly office: OfficeClass | null;
  /** "former", "then": of another day; "acting", "deputy": not quite that. */
  readonly isPast: boolean;
  readonly isPart: boolean;
  /** Bodies and places that it names. */
  readonly bodies: readonly Entity[];
  /** Lemmas of the other content words of the sentence. */
  readonly around: ReadonlySet<string>;
}

const PAST = /^(former|ex|formerly|then|late|onetime|one-time|past|retired|previous|ousted|disgraced)$/;
const PART = /^(acting|interim|deputy|vice|assistant|associate|incoming|outgoing|next|future|honorary|junior)$/;
/** One word for one title, as news shortens it or fits it to its bearer. */
const ONE: Readonly<Record<string, string>> = {
  ...{ gov: 'governor', rep: 'representative', sen: 'senator', atty: 'attorney', gen: 'general', lt: 'lieutenant' },
  ...{ congressman: 'representative', congresswoman: 'representative', advisor: 'adviser', lawyer: 'attorney' },
  ...{ capt: 'captain', sgt: 'sergeant', det: 'detective', chair: 'chairman', spox: 'spokesman', prez: 'president' },
  ...{ col: 'colonel', maj: 'major', cmdr: 'commander', adm: 'admiral', gop: 'republican', supt: 'superintendent' },
  ...{ councilwoman: 'councilman', spokesperson: 'spokesman', spokeswoman: 'spokesman', barrister: 'attorney' },
  ...{ cop: 'officer', policeman: 'officer', policewoman: 'officer', prof: 'professor', rev: 'reverend' },
};
/** They tell nothing of what somebody is. */
const EMPTY =
  /^(mr|mrs|ms|miss|dr|sir|dame|madam|longtime|then|now|current|new|old|young|prominent|famous|first|.|\P{L}+)$/u;
/** "(R-Ohio)" is a seat. */
const SEAT = /^[dri]$/i;

/** What the phrase tells; `null` where that is nothing, or a party, of which others speak. */
export function toldAs(designation: Designation, analysis: ArticleAnalysis): ToldAs | null {
  const [tree, sentence] = [analysis.trees[designation.sentence], analysis.document.sentences[designation.sentence]];
  if (!tree || !sentence) return null;
  const names = namesOf(analysis)[designation.field].overlapping(sentence);
  const span = widened(designation, tree.words, names);
  const told = tree.words.filter((word) => span.start <= word.start && word.end <= span.end);
  const tokens = new Set(told.flatMap(tokenOf));
  const head = designation.words.findLast((word) => !EMPTY.test(word.replace('.', ''))) ?? '';
  if (tokens.size === 0 || SEAT.test(told[0]?.text ?? '') || isParty(told)) return null;
  const bodies = names.flatMap(({ type, text, start, end }): Entity[] =>
    type !== 'person' && overlaps({ start, end }, span)
      ? [{ key: `${type} ${normalName(text)}`, type, name: text, parts: null }]
      : [],
  );
  const lower = told.map(({ text }) => text.toLowerCase());
  return {
    ...designation,
    tokens,
    phraseWords: lower,
    head: canonical(head),
    capacity: capacityIn(designation),
    office: officeIn(designation),
    isPast: designation.isOver || designation.term !== null || lower.some((word) => PAST.test(word)),
    isPart: lower.some((word) => PART.test(word)),
    bodies,
    around: sentenceLemmas(tree, [designation])(sentence),
  };
}

/** Of a borough or a company, "president" tells another post. */
function capacityIn({ words, of }: Designation): string | null {
  const capacity = capacityOf([...words, ...of.slice(0, 2)], 2) ?? capacityOf(words);
  return capacity === 'president' && words.length + of.length > 1 ? null : capacity;
}

function officeIn({ words, of }: Designation): OfficeClass | null {
  const office = findOffice(words.join(' '));
  return office?.name === 'president' && words.length + of.length > 1 ? null : (office?.class ?? null);
}

function isParty(words: readonly Token[]): boolean {
  return words.every((word) => tokenOf(word).length === 0 || memberParty(word.text) !== null);
}

const TAIL = /^(NOUN|PROPN|ADJ|DET|ADP|CCONJ|PART|NUM)$/;
const MOST_TAIL = 9;

/** With the whole of a name that it begins within, and with what a preposition adds behind it. */
function widened(
  { form, phrase }: Designation,
  words: readonly Token[],
  names: readonly { readonly type: string; readonly start: number; readonly end: number }[],
): { readonly start: number; readonly end: number } {
  const first = names.find(({ type, start, end }) => type !== 'person' && start < phrase.start && phrase.start < end);
  const start = first ? markBefore(first.start, words) : phrase.start;
  if (form !== 'apposition' && form !== 'predicate') return { start, end: phrase.end };
  const isPerson = (word: Token) => names.some((name) => name.type === 'person' && overlaps(name, word));
  let end = phrase.end;
  for (const word of words.filter((one) => one.start >= phrase.end).slice(0, MOST_TAIL)) {
    if (!TAIL.test(word.upos) || isPerson(word)) break;
    end = word.end;
  }
  return { start, end };
}

/** "*former* Elm Trade and Labor Secretary": the word before a name that the phrase begins within. */
function markBefore(start: number, words: readonly Token[]): number {
  const before = words.findLast(({ end }) => end <= start);
  const isMark = before !== undefined && [PAST, PART].some((marks) => marks.test(before.text.toLowerCase()));
  return isMark ? before.start : start;
}

function tokenOf({ text, lemma, upos }: Token): string[] {
  const form = (upos === 'PROPN' ? text : lemma).toLowerCase().replace(/\./g, '');
  return isStopword(form) || EMPTY.test(form) ? [] : [canonical(form)];
}

/** Of several words for one title one, in the singular. */
function canonical(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/(?<=\p{L}{2}[^s])s$/u, '');
  return ONE[plain] ?? plain.replace(/(?<=\p{L}{3})(woman|person)$/u, 'man');
}
