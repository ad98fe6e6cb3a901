import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { NameMention, QuantityMention } from '../../types.ts';
import type { FieldIndex } from '../spans.ts';
import type { Attribute } from './attribute.ts';
import { type Designation, designationsAfter, designationsBefore } from './designation.ts';
import { describingHeads, type OfficeReading, readOffice } from './office.ts';

/** What attributes are read from. */
export interface ProfileSources {
  readonly names: FieldIndex<NameMention>;
  readonly quantities: FieldIndex<QuantityMention>;
  /** The chain of the name that starts at an offset, or `null`. */
  chainOf(name: NameMention): string | null;
}

/** Everything the article tells of the persons it names, in text order. */
export function readProfiles(document: AnalysedDocument, trees: readonly Tree[], sources: ProfileSources): Attribute[] {
  return document.sentences.flatMap((sentence, index) => {
    const tree = trees[index];
    if (!tree || sentence.repeated) return [];
    const persons = sources.names[sentence.field].overlapping(sentence).filter((name) => name.type === 'person');
    return persons.flatMap((name) => attributesOf(sentence, tree, name, sources));
  });
}

function attributesOf(sentence: AnalysedSentence, tree: Tree, name: NameMention, sources: ProfileSources): Attribute[] {
  const entity = sources.chainOf(name);
  const first = tree.words.findIndex((word) => word.end > name.start);
  const last = tree.words.findLastIndex((word) => word.start < name.end);
  if (entity === null || first < 0 || last < first) return [];
  const context: Reading = { sentence, tree, name, entity, first, last, sources };
  return [...designations(context), ...offices(context), ...ages(context)];
}

interface Reading {
  readonly sentence: AnalysedSentence;
  readonly tree: Tree;
  readonly name: NameMention;
  readonly entity: string;
  /** Indices of the name's first and last word. */
  readonly first: number;
  readonly last: number;
  readonly sources: ProfileSources;
}

/** The evidence runs from the name to the words that tell, or the other way round. */
function evidence({ sentence, name }: Reading, start: number, end: number) {
  return { field: sentence.field, start: Math.min(name.start, start), end: Math.max(name.end, end) };
}

function designations(reading: Reading): Attribute[] {
  const { tree, first, last } = reading;
  const before = designationsBefore(tree.words, titleStart(reading) ?? first);
  const after = designationsAfter(tree.words, last + 1);
  const isFormer = /^(former|ex-?|late)$/i.test(tree.words[(titleStart(reading) ?? first) - 1]?.text ?? '');
  return [...before, ...after].map((found) => fromDesignation(reading, found, isFormer));
}

function fromDesignation(
  reading: Reading,
  { property, value, normalized, start, end }: Designation,
  former: boolean,
): Attribute {
  return { property, entity: reading.entity, value, normalized, former, ...evidence(reading, start, end) };
}

/** Index of the first word of the title before the name ("*Prime Minister* Kim Lee"), or `null` where there is none. */
function titleStart({ tree, name, first }: Reading): number | null {
  const title = name.parts?.title;
  if (title === undefined) return null;
  const letters = title.replace(/\s/g, '');
  let text = '';
  for (let at = first - 1; at >= 0 && text.length < letters.length; at--) {
    text = (tree.words[at]?.text ?? '') + text;
    if (text === letters) return at;
  }
  return null;
}

function offices(reading: Reading): Attribute[] {
  const { tree, first, last } = reading;
  const head = headOf(tree, first, last);
  const titled = titleStart(reading);
  const found: Attribute[] = describingHeads(tree, head).flatMap((at) => fromOffice(reading, readOffice(tree, at)));
  if (titled !== null) found.push(...fromTitle(reading, titled));
  return found;
}

/** The word of the name that the others hang on. */
function headOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const { head } = wordAt(tree, at);
    if (head < first || head > last) return at;
  }
  return last;
}

function fromOffice(reading: Reading, office: OfficeReading | null): Attribute[] {
  if (!office) return [];
  const { name, value, body, former, start, end } = office;
  return [
    {
      property: 'office',
      entity: reading.entity,
      value,
      normalized: name,
      body,
      former,
      ...evidence(reading, start, end),
    },
  ];
}

const HONORIFIC = /^(mr|mrs|ms|miss|dr|sir|dame|lord|lady|mx)\.?$/i;

/** A title with the words before it that belong to it: "*House Budget Committee* Chairman Kim Lee". */
function fromTitle(reading: Reading, at: number): Attribute[] {
  const { tree, first, name } = reading;
  const title = name.parts?.title ?? '';
  if (HONORIFIC.test(title)) return [];
  let from = at;
  while (from > 0 && isTitleWord(tree, from - 1)) from--;
  const before = tree.words.slice(from, at);
  const start = tree.words[from]?.start ?? name.start;
  const former =
    /^(former|ex-?|then|late|onetime|past|retired)$/i.test(tree.words[from - 1]?.text ?? '') ||
    before.some((word) => /^(former|ex|then|late|deputy|vice|acting)$/i.test(word.text));
  const body = new Set(
    before.filter((word) => /^\p{Lu}/u.test(word.text)).map((word) => word.text.toLowerCase().replace(/['’]s$/, '')),
  );
  const value = tree.words
    .slice(from, first)
    .map((word) => word.text)
    .join(' ');
  return [
    {
      property: 'office',
      entity: reading.entity,
      value,
      normalized: title.toLowerCase(),
      body,
      former,
      ...evidence(reading, start, name.end),
    },
  ];
}

/** Capitalised modifiers run on to the left of a title; a verb, a preposition or a sign ends them. */
function isTitleWord(tree: Tree, index: number): boolean {
  const { text, upos } = wordAt(tree, index);
  return (/^\p{Lu}/u.test(text) || /^['’]s$/.test(text)) && /^(PROPN|ADJ|NOUN|PART)$/.test(upos) && index > 0;
}

/** "Lee, 45,", "the 45-year-old Lee", "Lee is 45": an age whose bearer is the name. */
function ages(reading: Reading): Attribute[] {
  const { tree, sources, sentence, last, name } = reading;
  const quantities = sources.quantities[sentence.field]
    .overlapping(sentence)
    .filter((quantity) => quantity.kind === 'age' && quantity.unit === 'year');
  return quantities
    .filter((quantity) => isAgeOf(reading, quantity))
    .map(
      (quantity) =>
        ({
          property: 'age',
          entity: reading.entity,
          value: quantity.text,
          normalized: String(quantity.amount),
          former: false,
          ...evidence(reading, quantity.start, quantity.end),
        }) as const,
    )
    .filter((attribute) => attribute.end - attribute.start <= 200 && tree.words[last] !== undefined && name.end > 0);
}

function isAgeOf({ tree, first, last, name }: Reading, quantity: QuantityMention): boolean {
  const comma = tree.words[last + 1];
  if (comma && /^[,(]$/.test(comma.text) && tree.words[last + 2]?.start === quantity.start) return true;
  const at = tree.words.findIndex((word) => word.end > quantity.start);
  const head = headOf(tree, first, last);
  for (let up = at, steps = 0; up >= 0 && steps < 5; up = wordAt(tree, up).head, steps++) {
    if (up >= first && up <= last)
      return quantity.end <= name.start || childIn(tree, head, 'appos', 'acl', 'amod') >= 0;
    if (wordAt(tree, head).relation === 'nsubj' && wordAt(tree, head).head === up) return childIn(tree, up, 'cop') >= 0;
  }
  return false;
}
