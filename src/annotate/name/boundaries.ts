import { type BoundaryRule, wordAt } from './boundary-rule.ts';
import type { LabelledSpan } from './labeller.ts';
import { bodyThenPerson, coordination, hyphenPair, officeInside, personConnector } from './split-rules.ts';
import {
  addressed,
  calendarWord,
  leadingArticle,
  leadingMember,
  leadingYear,
  openEnd,
  partyMember,
  trailingOther,
} from './trim-rules.ts';
import { adjective, bodyEnding, deity, officeAlone, townBeforeState } from './type-rules.ts';

/** In the order in which they are applied; each to what the earlier ones left. */
const RULES: readonly BoundaryRule[] = [
  hyphenPair,
  leadingArticle,
  leadingYear,
  calendarWord,
  addressed,
  officeInside,
  partyMember,
  leadingMember,
  trailingOther,
  personConnector,
  coordination,
  bodyThenPerson,
  openEnd,
  adjective,
  bodyEnding,
  officeAlone,
  deity,
  townBeforeState,
];

/** "Roe v. Wade": the names beside "v." are one name, that of a case. */
function joinCases(spans: readonly LabelledSpan[], words: readonly string[]): LabelledSpan[] {
  const joined: LabelledSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const versus =
      before !== undefined && before.last === span.first - 2 && /^vs?\.?$/.test(wordAt(words, span.first - 1));
    if (versus) joined[joined.length - 1] = { first: before.first, last: span.last, type: 'other' };
    else joined.push(span);
  }
  return joined;
}

/** Most rules leave most names as they are, and a loop is many times faster than `flatMap`. */
function applied(rule: BoundaryRule, spans: readonly LabelledSpan[], words: readonly string[]): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  for (const span of spans) {
    const parts = rule(span, words);
    if (parts) found.push(...parts);
    else found.push(span);
  }
  return found;
}

/** Corrects where names start and end, and splits what is two names, by rules of news English. */
export function adjustBoundaries(spans: readonly LabelledSpan[], words: readonly string[]): LabelledSpan[] {
  const adjusted = RULES.reduce<readonly LabelledSpan[]>((current, rule) => applied(rule, current, words), spans);
  return joinCases(
    adjusted.filter(({ first, last }) => first <= last),
    words,
  );
}
