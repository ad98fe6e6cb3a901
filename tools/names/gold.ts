/**
 * Names in GUM's entity annotation, as `annotateNames` understands names. GUM marks whole noun phrases, nested and with
 * their modifiers, so a name is cut out of each mention whose syntactic head is a proper noun:
 *
 * - a person's head may be a common noun too, to which the name is joined ("captain Harry Kane");
 * - it grows from the head over neighbouring capitalised words of the mention, over "of", "for", "the", "and", "&" and
 *   hyphens between them (for persons only over particles and hyphens), and over a possessive that is no mention itself;
 * - it stops at commas, brackets, determiners and titles ("Dr.", "President"), which are no part of a person's name;
 * - of nested names the outermost stands ("Aberdeen Grammar School", not "Aberdeen");
 * - times, demonyms and languages ("Americans", "English") and persons told by title alone are left out.
 */

import { parsePersonName } from '../../src/annotate/name/person.ts';
import { CREEDS, DEMONYMS } from '../../src/lexicon/en/demonyms.ts';
import { findOffice } from '../../src/lexicon/en/offices.ts';
import { HONORIFICS, RANKS } from '../../src/lexicon/en/titles.ts';
import type { NameType } from '../../src/types.ts';
import type { ConlluRow, ConlluSentence } from '../syntax/conllu.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

interface Mention {
  readonly type: string;
  readonly first: number;
  last: number;
}

const TYPES: Readonly<Record<string, NameType>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  time: 'other',
};
const CONNECTORS = /^(?:of|for|the|and|&|'s|’s|-|–|de|du|la|del|on|to|in)$/;
const PARTICLES = /^(?:de|da|di|du|la|le|del|der|den|von|van|bin|ibn|al|el|-|y|ben|dos|’|')$/i;
const capitalised = (row: ConlluRow | undefined): boolean => row !== undefined && /\p{Lu}/u.test(row.form);
const isNamePart = (row: ConlluRow | undefined): boolean =>
  capitalised(row) && row !== undefined && !/^(?:DET|PRON|AUX|SCONJ|INTJ)$/.test(row.upos) && row.upos !== 'ADP';

/** The mentions of a sentence, by the brackets of `Entity=` in MISC. */
export function readMentions(rows: readonly ConlluRow[]): Mention[] {
  const found: Mention[] = [];
  const open = new Map<string, Mention[]>();
  rows.forEach(({ misc }, index) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [part] of value.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      if (!part.startsWith('(')) {
        const mention = open.get(part.slice(0, -1))?.pop();
        if (mention) found.push({ ...mention, last: index });
        continue;
      }
      const [id = '', type = ''] = part.slice(1).split('-');
      const mention: Mention = { type, first: index, last: index };
      if (part.endsWith(')')) found.push(mention);
      else open.set(id, [...(open.get(id) ?? []), mention]);
    }
  });
  return found;
}

function headOf(rows: readonly ConlluRow[], { first, last }: Mention): number {
  for (let index = first; index <= last; index++) {
    const head = (rows[index]?.head ?? 0) - 1;
    if (head < first || head > last) return index;
  }
  return first;
}

/**
 * The proper noun that a mention's name grows from: its head, or, as in "captain Harry Kane", the name that is joined
 * to a common noun by `flat` or `appos` right behind it.
 */
function nameHead(rows: readonly ConlluRow[], mention: Mention): number | null {
  const head = headOf(rows, mention);
  if (rows[head]?.upos === 'PROPN') return head;
  const next = rows[head + 1];
  const joined =
    next?.upos === 'PROPN' && next.head === head + 1 && /^(?:flat|appos)/.test(next.deprel) && head < mention.last;
  return mention.type === 'person' && joined ? head + 1 : null;
}

function growRight(rows: readonly ConlluRow[], mention: Mention, head: number, starts: ReadonlySet<number>): number {
  const person = mention.type === 'person';
  let end = head;
  for (let index = head + 1; index <= mention.last; index++) {
    const row = rows[index] as ConlluRow;
    if (
      isNamePart(row) ||
      (end === index - 1 && /^\d+$|^[IVX]+$/.test(row.form) && row.upos === 'NUM' && !/^\d{4}$/.test(row.form))
    )
      end = index;
    else if (!(person ? PARTICLES : CONNECTORS).test(row.form) || index - end > 2) break;
    else if ((row.form === 'and' && starts.has(index + 1)) || /^(?:on|to|in)$/.test(row.form)) {
      if (mention.type === 'place' || mention.type === 'organization' || starts.has(index + 1)) break;
    }
  }
  return end;
}

function growLeft(rows: readonly ConlluRow[], mention: Mention, head: number, mentions: readonly Mention[]): number {
  let start = head;
  for (let index = head - 1; index >= mention.first; index--) {
    const row = rows[index] as ConlluRow;
    const other = mentions.some(({ type, last }) => last === index && type !== 'person');
    if (mention.type === 'person' && (row.deprel === 'nmod:desc' || other)) break;
    if (isNamePart(row)) start = index;
    else if (row.form === '-' || row.form === '&') continue;
    else if (/^['’]s?$/.test(row.form)) {
      if (mention.type === 'person' || mentions.some(({ last }) => last === index)) break;
    } else if (!(row.upos === 'NUM' && index === start - 1 && /^\d+(?:st|nd|rd|th)$/.test(row.form))) break;
  }
  return start;
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const isTitleWord = (word: string): boolean =>
  HONORIFICS.has(bare(word)) || RANKS.has(bare(word)) || findOffice(word) !== null;

/** Without a leading title; `null` where nothing else is left. */
function withoutTitle(rows: readonly ConlluRow[], start: number, end: number): number | null {
  const words = rows.slice(start, end + 1).map(({ form }) => form);
  if (words.every((word) => isTitleWord(word) || /^(?:of|the|and|-)$/.test(word)))
    return words.length === 1 && !isTitleWord(words[0] ?? '') ? start : null;
  const title = parsePersonName(words.join(' ')).title;
  return start + (title ? title.split(' ').length : 0);
}

/** The character offsets of each row in the text of its sentence. */
export function rowOffsets({ rows, text }: ConlluSentence): { start: number; end: number }[] {
  let at = 0;
  return rows.map(({ form }) => {
    const found = text.indexOf(form, at);
    if (found >= 0 && found - at < 3) at = found;
    const span = { start: at, end: at + form.length };
    at += form.length;
    return span;
  });
}

/** The names of a sentence, in order and not overlapping, with offsets into its text. */
export function goldNames(sentence: ConlluSentence): GoldName[] {
  const { rows, text } = sentence;
  const mentions = readMentions(rows);
  const starts = new Set(mentions.map(({ first }) => first));
  const offsets = rowOffsets(sentence);
  const names: (GoldName & { readonly width: number })[] = [];
  for (const mention of mentions) {
    const head = nameHead(rows, mention);
    if (head === null || mention.type === 'time') continue;
    let first: number | null = growLeft(rows, mention, head, mentions);
    const last = growRight(rows, mention, head, starts);
    if (mention.type === 'person') first = withoutTitle(rows, first, last);
    if (first === null || first > last || !rows.slice(first, last + 1).some(capitalised)) continue;
    const start = offsets[first]?.start ?? 0;
    const end = offsets[last]?.end ?? 0;
    const words = text.slice(start, end);
    if (DEMONYMS.has(words.toLowerCase()) || CREEDS.has(words)) continue;
    names.push({ start, end, type: TYPES[mention.type] ?? 'other', width: mention.last - mention.first });
  }
  names.sort((a, b) => a.start - b.start || b.end - a.end || a.width - b.width);
  const kept: GoldName[] = [];
  for (const { start, end, type } of names) if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end, type });
  return kept;
}
