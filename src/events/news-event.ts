import { contentId } from '../identifier.ts';
import { findPlaces } from '../lexicon/en/places.ts';
import type { Document } from '../segment/document.ts';
import type { NewsEvent } from '../types.ts';
import type { EventInput } from './event-input.ts';
import { leadFacts, leadTokens } from './lead-facts.ts';
import { profileOf } from './profile.ts';
import { rarityIn } from './rarity.ts';
import { cosine, numbering, vectorOf } from './vector.ts';

const MOST_PARTICIPANTS = 5;
const LONGEST_LABEL = 160;
const LEAD = 1500;
/** Of a very large event the first members stand for all. */
const MOST_COMPARED = 100;

/** Counts votes and keeps the candidates in order: most votes, then by code unit. */
function ranked(votes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([vote]) => vote);
}

function titleOf({ title, article, sentences }: Document): string {
  const first = sentences[0];
  const place = title ?? (first ? { field: first.field, span: first } : null);
  if (!place) return '';
  const text = place.field === 'title' ? (article.title ?? '') : article.text;
  const words = text.slice(place.span.start, place.span.end).replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST_LABEL
    ? `${words.slice(0, LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
    : words;
}

/** The article whose words are nearest to those of all: its title stands for the event. */
function mostCentral(members: readonly EventInput[]): EventInput | undefined {
  const inputs = members.slice(0, MOST_COMPARED);
  const counts = inputs.map((input) => profileOf(input).words);
  const [rarity, number] = [rarityIn(counts), numbering()];
  const vectors = counts.map((words) => vectorOf(words, rarity, number));
  const closeness = vectors.map((own) => vectors.reduce((sum, other) => sum + cosine(own, other), 0));
  return inputs[closeness.indexOf(Math.max(...closeness))];
}

/** The day most articles tell first as one that resolves; else the earliest day of publication. */
function dayOf(inputs: readonly EventInput[]): string | undefined {
  const told = inputs.flatMap(({ times }) => {
    const first = times?.find(({ from, grain, type }) => from !== null && type === 'DATE' && grain === 'day');
    return first?.from ? [first.from.slice(0, 10)] : [];
  });
  const published = inputs.flatMap(({ document }) => document.article.publishedAt?.slice(0, 10) ?? []);
  return ranked(told)[0] ?? [...published].sort()[0];
}

/** Each article votes once for the places of its lead. */
const placeOf = (inputs: readonly EventInput[]): string | undefined =>
  ranked(inputs.flatMap(({ document }) => leadFacts(document).places))[0];

/** Without annotations: runs of two to four capitalised words inside the lead's sentences that are no known places. */
function capitalisedNames(document: Document): string[] {
  const names = new Set<string>();
  for (const tokens of leadTokens(document)) {
    let run: string[] = [];
    for (const { text } of [...tokens.slice(1), { text: '' }]) {
      if (/^\p{Lu}[\p{L}.'’-]*$/u.test(text)) run.push(text.replace(/['’]s$/u, ''));
      else {
        const name = run.join(' ');
        if (run.length > 1 && run.length < 5 && findPlaces(name).length === 0) names.add(name);
        run = [];
      }
    }
  }
  return [...names];
}

/** People and organisations that most articles name early. */
function participantsOf(inputs: readonly EventInput[]): string[] {
  const votes = inputs.flatMap(({ document, names }) => {
    if (!names) return capitalisedNames(document);
    const early = names.filter(({ type, end }) => (type === 'person' || type === 'organisation') && end <= LEAD);
    return [...new Set(early.map(({ text }) => text.replace(/\s+/gu, ' ')))];
  });
  const kept: string[] = [];
  for (const name of ranked(votes)) {
    if (kept.length === MOST_PARTICIPANTS) break;
    const known = kept.some((other) => ` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `));
    if (!known) kept.push(name);
  }
  return kept;
}

/** Describes a group of articles as an event. The articles are listed in the order of their ids. */
export function newsEvent(members: readonly EventInput[]): NewsEvent {
  const ordered = [...members].sort((a, b) => (a.document.article.id < b.document.article.id ? -1 : 1));
  const articles = ordered.map(({ document }) => document.article.id);
  const central = mostCentral(ordered);
  const [when, where] = [dayOf(ordered), placeOf(ordered)];
  return {
    id: contentId('event', ...articles),
    articles,
    label: central ? titleOf(central.document) : '',
    ...(when && { when }),
    ...(where && { where }),
    participants: participantsOf(ordered),
  };
}
