import type { EventInput } from './event-input.ts';
import { type LeadFacts, leadFacts } from './lead-facts.ts';
import { type Term, termsOf } from './terms.ts';

/** What an article is compared by: features and how much it says of each. */
export interface Profile {
  readonly words: ReadonlyMap<string, number>;
  /** Pairs of content words that stand together. */
  readonly bigrams: ReadonlyMap<string, number>;
  /** Capitalised words inside sentences. */
  readonly names: ReadonlyMap<string, number>;
  /** Figures with the word they count. */
  readonly figures: ReadonlyMap<string, number>;
  readonly title: ReadonlyMap<string, number>;
  readonly lead: ReadonlyMap<string, number>;
  readonly years: ReadonlySet<string>;
  readonly facts: LeadFacts;
  /** Day of publication, counted from 1970; `null` where not known. */
  readonly day: number | null;
}

const LEAD_TERMS = 40;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const FIGURE = /^[$£€]?\d[\d.,]*$/u;

/** The beginning of a report tells what it is about: weight 5 at the first word, 1 far down. */
const leadWeight = (position: number) => 1 + 4 * Math.exp(-position / 30);

type Counts = Map<string, number>;
const bump = (counts: Counts, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

/** Capitals of a title mean little; a name of the title counts where the text has it too. */
const isName = ({ text, initial, inTitle }: Term) =>
  !initial && !inTitle && /^\p{Lu}/u.test(text) && !WEEKDAY.test(text.toLowerCase());

function countTerms(terms: readonly Term[]) {
  const counts = {
    words: new Map() as Counts,
    names: new Map() as Counts,
    title: new Map() as Counts,
    lead: new Map() as Counts,
  };
  for (const [index, term] of terms.entries()) {
    const weight = leadWeight(term.position);
    bump(counts.words, term.stem, weight);
    if (isName(term)) bump(counts.names, term.stem, weight);
    if (term.inTitle) bump(counts.title, term.stem, 1);
    if (index < LEAD_TERMS) bump(counts.lead, term.stem, 1);
  }
  return counts;
}

function countPairs(terms: readonly Term[]) {
  const bigrams: Counts = new Map();
  const figures: Counts = new Map();
  terms.forEach((term, i) => {
    const next = terms[i + 1];
    if (!next || next.sentence !== term.sentence) return;
    if (next.position - term.position <= 2) bump(bigrams, `${term.stem} ${next.stem}`, leadWeight(term.position));
    if (FIGURE.test(term.text) && !YEAR.test(term.text)) bump(figures, `${term.stem} ${next.stem}`, 1);
  });
  return { bigrams, figures };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Reads the date by its digits, so that no time zone of the machine comes in. */
export function publicationDay(publishedAt: string | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}))?/u.exec(publishedAt ?? '');
  if (!match) return null;
  const [, year, month, day, hour] = match.map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, match[4] ? hour : 12);
  return time / MILLISECONDS_A_DAY;
}

/** Reads off an article what it is compared by. */
export function profileOf({ document }: EventInput): Profile {
  const terms = termsOf(document);
  const stems = terms.map(({ stem }) => stem);
  return {
    ...countTerms(terms),
    ...countPairs(terms),
    years: new Set(stems.filter((stem) => YEAR.test(stem))),
    facts: leadFacts(document),
    day: publicationDay(document.article.publishedAt),
  };
}
