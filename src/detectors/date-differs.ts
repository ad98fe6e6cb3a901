import { DAY, instant } from '../align/background.ts';
import type { Context } from '../align/context.ts';
import type { DatePair, DateView } from '../align/dates.ts';
import { type TimesRelation, timesRelation } from '../annotate/time/compare.ts';
import { zoneExplanation } from '../annotate/time/zone-explanation.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { Explanation, TimeMention } from '../types.ts';
import { keyAgainst } from './against.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { placeOf } from './evidence.ts';
import { timeLabel } from './labels.ts';

/** Finds two days told for one happening. */
export const dateDiffers = defineDetector({
  name: 'date-differs',
  kind: 'time',
  description: 'One happening is given two dates, weekdays or times that cannot both be right.',
  *find(context: Context) {
    const sameHappening = context.datePairs.filter((pair) => isOneHappening(pair, context.sameSubject));
    const settled = new Set(
      sameHappening.filter(agrees).flatMap(({ a, b }) => [keyOf(a, b.article), keyOf(b, a.article)]),
    );
    const ambiguous = ambiguousDates(sameHappening);
    for (const pair of sameHappening) {
      const relation = relationOf(pair);
      if (relation === 'contains' && pair.a.time.grain !== pair.b.time.grain)
        yield finding(pair, 'granularity', context);
      if (
        relation !== 'disjoint' ||
        !isOfOneScale(pair) ||
        settled.has(keyOf(pair.a, pair.b.article)) ||
        settled.has(keyOf(pair.b, pair.a.article))
      )
        continue;
      if (!ambiguous.has(pair)) yield finding(pair, tellOwnNews(pair, context) ? 'other-happening' : null, context);
    }
  },
});

/** Saying and announcing happen daily: two dates of it are two happenings unless what is said is the same. */
const SPEAKING = new Set(
  'say tell announce state add speak report call ask write tweet post argue declare note interview talk respond'.split(
    ' ',
  ),
);

function isOneHappening({ a, b, features }: DatePair, sameSubject: boolean): boolean {
  if (features.predicate < 0.9 || features.agent < 0)
    return sameSubject && features.agent >= 0 && features.clause >= 0.5;
  if (sameSubject) return true;
  if (features.apart) return false;
  if (features.nominal) return features.clause >= 0.4 && (features.clause >= 0.6 || features.sentence >= 0.2);
  const isSpeech = SPEAKING.has(eventClass(a.view.lemma)) || SPEAKING.has(eventClass(b.view.lemma));
  if (isPast(a.time, a.view) !== isPast(b.time, b.view)) return false;
  if (GENERIC.has(a.view.lemma)) return features.entities >= 0.5 && features.clause >= 0.3;
  if (isSpeech) return features.clause >= 0.45 && features.sentence >= 0.3;
  return features.clause >= 0.2 || features.entities >= 0.5;
}

/** Verbs that say of anything that it took place, or what is done with it. */
const GENERIC = new Set(
  'happen occur begin start end do make take go come get let be have give put keep hold bring'.split(' '),
);

/** Days between two dates from which two reports, each of its own day, tell of two happenings of one sort. */
const OWN_NEWS_DAYS = 2;

/**
 * Whether each of two articles, published days apart, dates the happening to its own day: a second meeting of the same
 * people is news of its own.
 */
function tellOwnNews({ a, b }: DatePair, { analyses }: Context): boolean {
  const [left, right] = [a, b].map(({ article, time }) => {
    const published = analyses.find(({ document }) => document.article.id === article)?.document.article.publishedAt;
    return { published: instant(published), told: instant(time.from === null ? undefined : `${time.from}Z`) };
  });
  if (
    !left ||
    !right ||
    left.published === null ||
    right.published === null ||
    left.told === null ||
    right.told === null
  )
    return false;
  const apart = (x: number, y: number) => Math.abs(x - y) / DAY >= OWN_NEWS_DAYS;
  const isFresh = (published: number, told: number) => !apart(published, told);
  return (
    apart(left.published, right.published) &&
    apart(left.told, right.told) &&
    isFresh(left.published, left.told) &&
    isFresh(right.published, right.told)
  );
}

/** What is told as past and what is told as coming are two happenings, or a plan and its outcome. */
function isPast(time: TimeMention, view: DateView['view']): boolean {
  const { tense } = view.statement.frame;
  return tense === 'future' || /^(next|tomorrow|coming|later)/i.test(time.text)
    ? false
    : view.statement.claim.certainty !== 'planned';
}

const SCALE: Readonly<Record<string, number>> = {
  week: 2,
  weekend: 2,
  month: 3,
  season: 3,
  quarter: 3,
  half: 3,
  year: 4,
  decade: 5,
  century: 6,
};

/** A day against a day or month, a year against a year: a date against a period of another order dates something else. */
function isOfOneScale({ a, b }: DatePair): boolean {
  if (a.time.value.includes('/') !== b.time.value.includes('/')) return false;
  return Math.abs((SCALE[a.time.grain] ?? 1) - (SCALE[b.time.grain] ?? 1)) <= 1;
}

/** Times told in the same terms agree, though the days they were inferred to lie on may not. */
function relationOf({ a, b }: DatePair): TimesRelation {
  const isSame = a.time.stated.relative !== true && b.time.stated.relative !== true && a.time.text === b.time.text;
  return isSame ? 'same' : timesRelation(a.time, b.time);
}

function agrees(pair: DatePair): boolean {
  const relation = relationOf(pair);
  return relation === 'same' || relation === 'contains' || relation === 'overlaps';
}

/** A date in one article as against another article. */
function keyOf({ article, time }: DateView, against: string): string {
  return keyAgainst(article, time, against);
}

/** Pairs in which one date has several different counterparts: the other article tells of several such happenings. */
function ambiguousDates(pairs: readonly DatePair[]): Set<DatePair> {
  const counterparts = new Map<string, DateView[]>();
  for (const { a, b } of pairs) {
    for (const [view, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = keyOf(view, other.article);
      counterparts.set(key, [...(counterparts.get(key) ?? []), other]);
    }
  }
  const several = (view: DateView, other: DateView) => {
    const found = counterparts.get(keyOf(view, other.article)) ?? [];
    return found.some((candidate) => timesRelation(candidate.time, other.time) === 'disjoint');
  };
  return new Set(pairs.filter(({ a, b }) => several(a, b) || several(b, a)));
}

const NOTES = {
  granularity: 'one date is told more finely than the other',
  'other-happening': 'each article tells of its own day: two happenings of one sort',
} as const;

function finding(pair: DatePair, compatible: 'granularity' | 'other-happening' | null, context: Context): Finding {
  const { a, b, features } = pair;
  const shared = [...a.view.entities].filter((key) => b.view.entities.has(key)).sort();
  const lemma = eventClass(a.view.lemma);
  return {
    kind: 'time',
    point: [
      'when',
      lemma,
      ...(shared.length > 0 ? shared : [...a.clause].filter((word) => b.clause.has(word)).sort()),
    ].join('|'),
    label: timeLabel(lemma, [a.time.grain, b.time.grain]),
    sides: [sideOf(a), sideOf(b)],
    compatible,
    ...(compatible && { note: NOTES[compatible] }),
    score: Math.min(0.95, 0.45 + 0.3 * features.clause + 0.2 * features.entities + 0.1 * features.agent),
    explanations: compatible ? [] : zoneNote(pair, context),
  };
}

function sideOf({ time, view }: DateView): FindingSide {
  return { value: time.text, normalized: time.value, places: [placeOf(view)] };
}

/**
 * Whether a difference of zones could explain a day's gap: one report counts by the clocks where it happened, the other
 * by those of a newsroom, its own or the one whose copy it follows.
 */
function zoneNote({ a, b }: DatePair, context: Context): Explanation[] {
  const scenes = unique([a, b].flatMap((view) => scenesOf(view)));
  const newsrooms = unique(context.analyses.flatMap(({ document }) => document.dateline?.place ?? []));
  const tellings = [
    [a, b],
    [b, a],
  ] as const;
  for (const [local, distant] of tellings) {
    for (const scene of [...scenes, ...newsrooms]) {
      for (const newsroom of newsrooms) {
        const found = zoneExplanation({ place: scene, time: local.time }, { place: newsroom, time: distant.time });
        if (found) return [{ kind: 'time-zone', text: found.text }];
      }
    }
  }
  return [];
}

/** The places where the happening is said to have been. */
function scenesOf({ view }: DateView): string[] {
  return view.arguments
    .filter(({ role }) => role === 'place')
    .flatMap(({ entities }) => entities.map(({ name }) => name));
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
