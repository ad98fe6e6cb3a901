import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import { isPlainTitle, SHOWS, type Show } from '../lexicon/en/shows.ts';
import type { Field, NameMention, Span } from '../types.ts';
import { namesOf } from './articles.ts';
import type { Entity, EntityTable } from './entities.ts';
import { pairsAcross } from './pairs-across.ts';
import { type PersonTold, personsTold } from './persons-told.ts';
import { sentenceContexts } from './view.ts';
import { weightedOverlap } from './weights.ts';

/** Somebody is told to have spoken in a programme, or to its host. */
export interface Appearance extends Span {
  readonly article: string;
  readonly field: Field;
  readonly speaker: Entity;
  /** The words that name the programme or its host. */
  readonly name: string;
  /** The programmes that it may be; of a host whom no table has, one of that host's own. */
  readonly shows: readonly Show[];
  /** Lemmas of the sentence and of those beside it. */
  readonly around: ReadonlySet<string>;
}

const SPOKEN =
  /\b(said|says|saying|told|tells|telling|interview|interviewed|appeared|appearing|appearance|spoke|speaking|asked|insisted|argued|acknowledged|admitted|declared|conceded|predicted|suggested|warned|added|announced|explained|vowed|pledged|promised|repeated|defended|denied|dismissed|called|accused|claimed|criticized|hinted|confirmed|joked|went)\b/;

/** What the sentences of an article tell of who spoke where. */
export function appearancesIn(analysis: ArticleAnalysis, entities: EntityTable): Appearance[] {
  const { document } = analysis;
  const byField = namesOf(analysis);
  const persons = personsTold(analysis, entities);
  const contexts = sentenceContexts(analysis);
  return document.sentences.flatMap((sentence, index): Appearance[] => {
    const text = fieldText(document, sentence.field).slice(sentence.start, sentence.end);
    if (sentence.repeated || !SPOKEN.test(text)) return [];
    const names = byField[sentence.field].overlapping(sentence);
    const told = placesIn(text, names, sentence.start);
    const [first] = told;
    if (!first) return [];
    const hosts = told.flatMap(({ name, shows }) => [name, ...shows.flatMap((show) => show.hosts)]);
    const present = persons[sentence.field].overlapping(sentence).filter(({ person }) => !isHost(person.name, hosts));
    const speaking = present.filter(({ end }) => SPEAKS.test(text.slice(end - sentence.start)));
    const speaker = soleOf(present) ?? soleOf(speaking);
    if (!speaker) return [];
    const around = new Set(contexts.slice(Math.max(0, index - 1), index + 2).flatMap((lemmas) => [...lemmas]));
    const { field, start, end } = sentence;
    const shows = narrowed(told);
    const name = told.map((one) => one.name).join(', ');
    return [{ article: document.article.id, field, start, end, speaker, name, shows, around }];
  });
}

/** Right behind whoever speaks: "Lee *told*", "Lee, a senator, *said*". */
const SPEAKS = /^(?:,[^,]{1,60},)? (?:later |also |then )?(?:said|says|told|tells|appeared|insisted|argued|declared)\b/;

function soleOf(told: readonly PersonTold[]): Entity | null {
  const persons = new Set(told.map(({ person }) => person));
  const [person] = persons;
  return person && persons.size === 1 ? person : null;
}

interface Told {
  readonly name: string;
  readonly shows: readonly Show[];
}

/** Of a programme told with its network and its host, what fits all of them; else what fits the first. */
function narrowed(told: readonly Told[]): readonly Show[] {
  return told.reduce<readonly Show[]>((left, { shows }) => {
    const both = left.filter((show) => shows.includes(show));
    return both.length > 0 ? both : left;
  }, told[0]?.shows ?? []);
}

function placesIn(text: string, names: readonly NameMention[], offset: number): Told[] {
  const titles = SHOWS.flatMap((show) => show.titles.filter((title) => hasTitle(text, title)));
  const hosts = names.filter((name) => name.type === 'person' && isHeard(text, name, offset));
  const found = [
    ...longest(titles).map((name) => ({ name, shows: SHOWS.filter((show) => show.titles.includes(name)) })),
    ...hosts.map((host) => {
      const full = fullName(host) ?? host.text;
      const known = showsOf(full);
      return { name: host.text, shows: known.length > 0 ? known : [{ networks: [], titles: [], hosts: [full] }] };
    }),
  ];
  return found;
}

function fullName({ parts }: NameMention): string | null {
  return parts?.given && parts.family ? `${parts.given} ${parts.family}` : null;
}

function showsOf(host: string): readonly Show[] {
  return SHOWS.filter(({ hosts }) => hosts.includes(host));
}

function longest(titles: readonly string[]): string[] {
  return [...new Set(titles)].filter((title) => !titles.some((other) => other !== title && other.includes(title)));
}

/** "on *Meet the Press*"; a title that is words of the language needs quotation marks or a preposition before capitals. */
function hasTitle(text: string, title: string): boolean {
  if (!hasWord(text, title)) return false;
  return !isPlainTitle(title) || /["“‘']$/.test(text.slice(0, text.indexOf(title)));
}

const SHOW_BEHIND =
  /^['’]s (?:[\p{L}-]+ ){0,3}(?:show|program|programme|podcast|broadcast)\b|^ on (?:his|her|their|the) (?:[\p{L}-]+ ){0,3}(?:show|program|programme|podcast)\b/u;
const SHOW_BEFORE =
  /\b(?:show|program|programme|podcast)(?: of| hosted by| with|,)? (?:[\p{L}.-]+ ){0,6}$|\b(?:host|co-host|anchor|interviewer|moderator) $/u;

/** Whether a person is told as whoever asks: "told host *Ann Lee*", "on *Lee's* radio show". */
function isHeard(text: string, name: NameMention, offset: number): boolean {
  const { start, end } = name;
  const [before, behind] = [text.slice(Math.max(0, start - offset - 80), start - offset), text.slice(end - offset)];
  if (SHOW_BEHIND.test(behind) || SHOW_BEFORE.test(before)) return true;
  const full = fullName(name);
  return (
    full !== null &&
    showsOf(full).length > 0 &&
    /\b(?:told|tells|telling|with|to|by) (?:[\p{L}’'"“.&-]+ ){0,5}["“]?$/u.test(before)
  );
}

function isHost(name: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => host === name || host.endsWith(` ${name}`));
}

/** Two programmes of two networks or hosts in which one speaker is told to have spoken, where neither article has the other's. */
export function pairAppearances(
  told: readonly Appearance[],
  textOf: (article: string) => string,
  weight: (lemma: string) => number,
): [Appearance, Appearance][] {
  const isOnly = (one: Appearance) =>
    told.every(
      (other) => other.article !== one.article || other.speaker.key !== one.speaker.key || !areApart(one, other),
    );
  return pairsAcross(told.filter(isOnly), ({ speaker }) => speaker.key).filter(
    ([a, b]) =>
      weightedOverlap(a.around, b.around, weight) >= LEAST_OVERLAP &&
      areApart(a, b) &&
      !isKnown(a, textOf(b.article)) &&
      !isKnown(b, textOf(a.article)),
  );
}

/** Whoever speaks in two programmes speaks of two things, or of one in other words. */
const LEAST_OVERLAP = 0.15;

function areApart(a: Appearance, b: Appearance): boolean {
  return !a.shows.some((show) => b.shows.some((other) => isOneShow(show, other)));
}

function isOneShow(a: Show, b: Show): boolean {
  return (
    a === b || a.hosts.some((host) => b.hosts.includes(host)) || a.titles.some((title) => b.titles.includes(title))
  );
}

/** Whether an article tells the speaker with the programme, its host or its network. */
function isKnown({ shows, name, speaker }: Appearance, text: string): boolean {
  const family = speaker.parts?.family ?? speaker.name;
  const own = text.split(/(?<=[.!?]["”’']?)\s+/).filter((sentence) => sentence.includes(family));
  const words = [name, ...shows.flatMap(({ networks, titles }) => [...networks, ...titles])];
  if (own.some((sentence) => words.some((word) => hasWord(sentence, word)))) return true;
  const families = shows.flatMap(({ hosts }) => hosts.map((host) => host.split(' ').at(-1) ?? host));
  return families.some((host) => name.includes(host) && hasWord(text, host));
}

/** "NBC" is no part of "MSNBC". */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? '')) return true;
  return false;
}
