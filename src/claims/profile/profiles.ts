import type { AnalysedDocument, AnalysedSentence } from '../../syntax/analysed.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { NameMention } from '../../types.ts';
import { covers } from '../spans.ts';
import { ages, isAge } from './ages.ts';
import { agesTold } from './ages-told.ts';
import type { Attribute } from './attribute.ts';
import { describedBefore, houseBeside } from './beside.ts';
import { describedAfter, houseKey, houseWords, isHousePost } from './described.ts';
import { describedBy, withoutStrangers } from './described-by.ts';
import { type Designation, designationsAfter, designationsBefore, memberParty } from './designation.ts';
import { forceBeside, forceOf } from './force.ts';
import { introduced } from './introduced.ts';
import { sharedInList } from './listed.ts';
import { describingHeads, type OfficeReading, readOffice } from './office.ts';
import { evidence, headOf, type ProfileSources, type Reading, runOf } from './reading.ts';
import { related } from './related.ts';
import { served } from './served.ts';

/** Everything the article tells of the persons it names: first what is told beside their names, each in text order. */
export function readProfiles(document: AnalysedDocument, trees: readonly Tree[], sources: ProfileSources): Attribute[] {
  const read = (told: (sentence: AnalysedSentence, tree: Tree) => Attribute[]) =>
    document.sentences.flatMap((sentence, index) => {
      const tree = trees[index];
      return tree && !sentence.repeated ? told(sentence, tree) : [];
    });
  const named = read((sentence, tree) => {
    const persons = sources.names[sentence.field].overlapping(sentence).filter((name) => name.type === 'person');
    const ofPersons = persons.flatMap((name) => attributesOf(sentence, tree, name, persons, sources));
    return [...ofPersons, ...agesIn(sentence, tree, ofPersons, sources), ...relatedIn(sentence, tree, sources)];
  });
  const described = read((sentence, tree) =>
    describedBy(sentence, tree, sources.mentions[sentence.field].overlapping(sentence)),
  );
  return [...named, ...withoutStrangers(named, described)];
}

function attributesOf(
  sentence: AnalysedSentence,
  tree: Tree,
  name: NameMention,
  persons: readonly NameMention[],
  sources: ProfileSources,
): Attribute[] {
  const entity = sources.chainOf(name);
  const { first, last } = runOf(tree.words, name);
  if (entity === null || first < 0 || last < first) return [];
  const context: Reading = { sentence, tree, name, persons, entity, first, last, sources };
  return distinct([...designations(context), ...offices(context), ...described(context), ...ages(context)]);
}

/** Ages that are not told of a name beside them. */
function agesIn(
  sentence: AnalysedSentence,
  tree: Tree,
  told: readonly Attribute[],
  { quantities, mentions }: ProfileSources,
): Attribute[] {
  const ages = quantities[sentence.field].overlapping(sentence).filter(isAge);
  const rest = ages.filter(
    (age) => !told.some(({ property, start, end }) => property === 'age' && covers({ start, end }, age)),
  );
  return rest.length === 0 ? [] : agesTold(sentence, tree, rest, mentions[sentence.field].overlapping(sentence));
}

/** Whom the named persons work for, where they come from, and what is theirs. */
function relatedIn(sentence: AnalysedSentence, tree: Tree, sources: ProfileSources): Attribute[] {
  const named = sources.names[sentence.field].overlapping(sentence);
  return related(sentence, tree, named, sources);
}

/** The tree and the words often tell the same twice: the earlier reading stands. */
function distinct(attributes: readonly Attribute[]): Attribute[] {
  const seen = new Set<string>();
  return attributes.filter(({ property, normalized, body }) => {
    const key = [property, normalized, ...[...(body ?? [])].sort()].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

function described(reading: Reading): Attribute[] {
  const { tree, first, last, sentence, sources, entity, name, persons } = reading;
  const { words } = tree;
  // First and last word of each person's name in the sentence.
  const runs = persons.map((person) => runOf(words, person));
  const at = persons.indexOf(name);
  const named = (at: number) => (words[at] ? sources.names[sentence.field].overlapping(words[at]) : []);
  const isPerson = (at: number) => named(at).some(({ type, start }) => type === 'person' && start !== name.start);
  const isHouse = (at: number) =>
    named(at).some(({ type, subtype }) => type === 'organisation' && subtype === 'outlet');
  const isBody = (at: number) => named(at).some(({ type }) => type !== 'person');
  const start = titleStart(reading) ?? first;
  const traits = [
    ...describedAfter(words, last + 1, isPerson),
    ...describedBefore(words, start),
    ...introduced(words, start),
    ...sharedInList(words, runs, at),
    ...forceOf(words, runs, at),
    ...forceBeside(words, start, last, isBody),
    ...served(words, first, last, isPerson),
    ...houseBeside(words, start, last, isHouse),
  ];
  return traits.map((trait) => ({ ...trait, entity, ...evidence(reading, trait.start, trait.end) }));
}

function designations(reading: Reading): Attribute[] {
  const { tree, first, last } = reading;
  const before = designationsBefore(tree.words, afterParty(reading, titleStart(reading) ?? first));
  const after = designationsAfter(tree.words, last + 1);
  const isFormer = /^(former|ex-?|late)$/i.test(tree.words[(titleStart(reading) ?? first) - 1]?.text ?? '');
  return [...before, ...after].map((found) => fromDesignation(reading, found, isFormer));
}

/** The first word of a title behind the party told with it: "Republican *Sen.* Lee". */
function afterParty({ tree, first }: Reading, from: number): number {
  let at = from;
  while (at < first && memberParty(tree.words[at]?.text ?? '') !== null) at++;
  return at;
}

function fromDesignation(
  reading: Reading,
  { property, value, normalized, former, start, end }: Designation,
  isFormer: boolean,
): Attribute {
  const told = { value, normalized, former: former === true || isFormer };
  return { property, entity: reading.entity, ...told, ...evidence(reading, start, end) };
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
  const found: Attribute[] = describingHeads(tree, head)
    .filter((at) => (titled === null || at < titled || at > last) && !isAcrossList(reading, at))
    .flatMap((at) => fromOffice(reading, readOffice(tree, at), isPast(tree, at)));
  if (titled !== null) found.push(...fromTitle(reading, titled));
  return found;
}

/** A semicolon parts the members of a list, each with its own description. */
function isAcrossList({ tree, first, last }: Reading, at: number): boolean {
  return tree.words.slice(Math.min(at, first), Math.max(at, last)).some(({ text }) => text === ';');
}

/** "Lee *was* the chairman": when, is not told. */
function isPast(tree: Tree, predicate: number): boolean {
  const copula = childIn(tree, predicate, 'cop');
  return copula >= 0 && wordAt(tree, copula).xpos === 'VBD';
}

function fromOffice(reading: Reading, office: OfficeReading | null, past: boolean): Attribute[] {
  if (!office) return [];
  const { name, value, body, start, end } = office;
  const former = office.former || past;
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
    /^(former|ex)\b/i.test(title) ||
    /^(former|ex-?|then|late|onetime|past|retired)$/i.test(tree.words[from - 1]?.text ?? '') ||
    before.some((word) => /^(former|ex|then|late|deputy|vice|acting)$/i.test(word.text));
  const body = new Set(
    before.filter((word) => /^\p{Lu}/u.test(word.text)).map((word) => word.text.toLowerCase().replace(/['’]s$/, '')),
  );
  const value = tree.words
    .slice(from, first)
    .map((word) => word.text)
    .join(' ');
  const told = { entity: reading.entity, value, former, ...evidence(reading, start, name.end) };
  const normalized = title.toLowerCase().replace(/^(former|ex)\s+/, '');
  const found: Attribute[] = [{ property: 'office', normalized, body, ...told }];
  const house = before.map(({ text }) => text).join(' ');
  if (isHousePost(normalized) && body.size > 0)
    found.push({
      property: 'affiliation',
      normalized: houseKey(house),
      body: houseWords(house),
      post: normalized,
      ...told,
    });
  return found;
}

/** Capitalised modifiers run on to the left of a title; a verb, a preposition or a sign ends them. */
function isTitleWord(tree: Tree, index: number): boolean {
  const { text, upos } = wordAt(tree, index);
  return (/^\p{Lu}/u.test(text) || /^['’]s$/.test(text)) && /^(PROPN|ADJ|NOUN|PART)$/.test(upos);
}
