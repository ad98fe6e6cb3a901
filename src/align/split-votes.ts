import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import type { Field, Span } from '../types.ts';

/** Of which party all, none or the only votes on one side of a matter were. */
export interface SplitVote extends Span {
  readonly article: string;
  readonly field: Field;
  /** How many of them, and for or against: "all against", "none for". */
  readonly key: string;
  readonly party: string;
  /** As written. */
  readonly text: string;
  /** The chamber that the sentence names, or an empty string. */
  readonly chamber: string;
}

const PARTY = String.raw`(?:(?:House|Senate|other|fellow|the|state)\s)*(Democrats?|Democratic|Republicans?|GOP|Conservatives?|Tor(?:y|ies)|Labou?r|Liberal Democrats?)\b`;
const AGAINST = String.raw`against|in opposition|no\b|nay\b`;
const FOR = String.raw`for|in favou?r|yes\b|aye\b`;
/** "All the votes in opposition came from Democrats", "with all no votes coming from Republicans". */
const CAME = new RegExp(
  String.raw`\b(?:[Aa]ll|[Ee]very|[Ee]ach)(?:\s(?:of|the|\d+))*(?:\s(no|nay|dissenting|opposing|yes|aye))?\svotes?(?:\s(${AGAINST}|${FOR})(?:\s[^\s,.;]+){0,4}?)?\s(?:came|come|coming|were|was|being)(?:\scast)?\s(?:from|by)\s${PARTY}`,
  'gu',
);
/** "No Democrats voted for it", "only Republicans opposed". */
const DID = new RegExp(
  String.raw`\b([Nn]o|[Nn]ot a single|[Oo]nly|[Ee]very|[Aa]ll)\s(?:\d+\s)?${PARTY}(?:\s(?:senators?|members?|lawmakers?))?\s(?:voted|voting|cast votes|(opposed|opposing|rejected)|(supported|supporting|backed))(?:\s(${AGAINST}|${FOR})\b)?`,
  'gu',
);
/** "With no Democratic votes", "without a single Republican vote". */
const WITHOUT = new RegExp(
  String.raw`\b(?:[Ww]ith no|[Ww]ithout (?:any|a single|one))\s${PARTY}\s(?:votes?|support|backing)\b`,
  'gu',
);

/** What the sentences of an article tell of votes by party. */
export function splitVotesOf({ document }: ArticleAnalysis): SplitVote[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.repeated) return [];
    const text = fieldText(document, sentence.field).slice(sentence.start, sentence.end);
    const place = { article: document.article.id, field: sentence.field };
    const chamber = /\b(House|Senate|Commons|Lords)\b/.exec(text)?.[1] ?? '';
    return readings(text).map(({ at, words, key, party }): SplitVote => {
      const start = sentence.start + at;
      return { ...place, start, end: start + words.length, key, party: partyOf(party), text: words, chamber };
    });
  });
}

interface Reading {
  readonly at: number;
  readonly words: string;
  readonly key: string;
  readonly party: string;
}

function readings(text: string): Reading[] {
  const came = [...text.matchAll(CAME)].flatMap((match): Reading[] => {
    const side = sideOf(match[1] ?? match[2]);
    return side === null ? [] : [{ at: match.index, words: match[0], key: `all ${side}`, party: match[3] ?? '' }];
  });
  const did = [...text.matchAll(DID)].flatMap((match): Reading[] => {
    const side = match[3] ? 'against' : match[4] ? 'for' : sideOf(match[5]);
    const many = MANY[(match[1] ?? '').toLowerCase()] ?? '';
    return side === null ? [] : [{ at: match.index, words: match[0], key: `${many} ${side}`, party: match[2] ?? '' }];
  });
  const without = [...text.matchAll(WITHOUT)].map(
    (match): Reading => ({ at: match.index, words: match[0], key: 'none for', party: match[1] ?? '' }),
  );
  return [...came, ...did, ...without];
}

/** That only one party voted so is to say that all such votes were its own. */
const MANY: Readonly<Record<string, string>> = {
  no: 'none',
  'not a single': 'none',
  only: 'all',
  every: 'every',
  all: 'every',
};

function sideOf(words: string | undefined): 'for' | 'against' | null {
  if (words === undefined) return null;
  return /^(no|nay|dissenting|opposing|against|in opposition)$/.test(words) ? 'against' : 'for';
}

function partyOf(word: string): string {
  if (/^(gop|republican)/i.test(word)) return 'republican';
  if (/^democrat/i.test(word)) return 'democratic';
  return /^(conservative|tor)/i.test(word) ? 'conservative' : word.toLowerCase().replace(/s$/, '');
}
