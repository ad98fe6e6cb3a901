import { contentId } from '../identifier.ts';
import { compareText } from '../text-order.ts';
import type { ArticleSummary, Comparison, Discrepancy, DiscrepancyKind, Evidence, NewsEvent, Side } from '../types.ts';
import { capitalisedWords } from '../weigh/capitalised.ts';
import type { Dispute, DisputedSide } from './baseline.ts';

/** What a comparison tells of articles and events, ready to be asked. */
export interface Surroundings {
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  readonly events: ReadonlyMap<string, NewsEvent>;
}

export function surroundingsOf({ articles, events }: Comparison): Surroundings {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    events: new Map(events.flatMap((event) => event.articles.map((article) => [article, event]))),
  };
}

/** A discrepancy by its content, as it is written into a baseline and sought in one. */
export function disputeOf(discrepancy: Discrepancy, { articles, events }: Surroundings): Dispute {
  const { kind, sides } = discrepancy;
  const evidence = sides.flatMap((side) => side.evidence);
  const reported = [...new Set(evidence.flatMap(({ article }) => events.get(article) ?? []))];
  const when = reported.flatMap((event) => event.when?.match(/^\d{4}-\d\d-\d\d$/) ?? []).sort(compareText)[0];
  return {
    fingerprint: fingerprintOf(kind, sides.map(spokenValue)),
    kind,
    about: topicOf(discrepancy),
    names: namesIn(evidence, reported),
    ...(when !== undefined && { when }),
    sides: sides.map((side) => disputedSide(side, articles)).sort((a, b) => compareText(a.value, b.value)),
  };
}

/** The order of the sides does not matter. */
export function fingerprintOf(kind: DiscrepancyKind, values: readonly string[]): string {
  return contentId('f', kind, ...[...values].sort(compareText));
}

/** Case and space tell no values apart. */
function spokenValue({ normalized, value }: Side): string {
  return (normalized ?? value).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The summary without its sides: "Day of the meeting". */
function topicOf({ summary, sides }: Discrepancy): string {
  const at = summary.indexOf(`: ${sides[0]?.value ?? ''} (`);
  return (at < 0 ? summary : summary.slice(0, at)).replace(/\s+/gu, ' ').trim();
}

function disputedSide(side: Side, articles: ReadonlyMap<string, ArticleSummary>): DisputedSide {
  const voices = new Map<string, Set<string>>();
  for (const { article } of side.evidence) {
    const { origin = article, source = null } = articles.get(article) ?? {};
    voices.set(origin, (voices.get(origin) ?? new Set([origin])).add(source ?? article));
  }
  const origins = [...voices.values()].map((voice) => [...voice].sort(compareText));
  return {
    value: spokenValue(side),
    origins: origins.sort((a, b) => compareText(a.join('\n'), b.join('\n'))),
    passages: [...new Set(side.evidence.map(passageOf))].sort(compareText),
  };
}

/** By its words alone: marks, case and space tell no passages apart. */
function passageOf({ text }: Evidence): string {
  return contentId('p', ...(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
}

/** Capitalised words of the evidence, and of what the event's description names. */
function namesIn(evidence: readonly Evidence[], events: readonly NewsEvent[]): string[] {
  const texts = [
    ...evidence.map(({ text }) => text),
    ...events.flatMap(({ participants, where }) => [...participants, ...(where === undefined ? [] : [where])]),
  ];
  return [...new Set(texts.flatMap(capitalisedWords))].sort(compareText);
}
