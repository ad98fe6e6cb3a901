import type { AgePair } from '../align/ages/pairs.ts';
import { type AgeTelling, keysOf } from '../align/ages/telling.ts';
import { analysisOf } from '../align/articles.ts';
import { DAY, instant } from '../align/background.ts';
import type { Context } from '../align/context.ts';
import { theDead } from '../align/deaths.ts';
import { meets } from '../align/sets.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';
import { entryPairs, profileFinding } from './profile-finding.ts';

/** Reports of nobody knows when may lie so many years apart: of the deed, and of the trial. */
const YEARS_OF_A_CASE = 2;

/** The dead grow no older. */
const AT_DEATH = 0.7;

/** However many reports give either age. */
const DOUBTFUL = 0.2;

const BIRTHDAY = 'one year apart: a birthday may lie between';

/** Finds two ages of one person. */
export const ageDiffers = defineDetector({
  name: 'age-differs',
  kind: 'quantity',
  description: 'One person is given two ages more than a birthday apart.',
  *find(context) {
    const sureness = surenessIn(context);
    for (const profile of context.profiles.filter(({ property }) => property === 'age')) {
      for (const pair of entryPairs(profile)) {
        const [a, b] = pair;
        const gap = Math.abs(Number(a.attribute.normalized) - Number(b.attribute.normalized));
        if (gap === 0) continue;
        const score = sureness(a.article, b.article, gap, new Set([profile.entity.key]));
        if (score !== null) yield profileFinding(profile, 'quantity', pair, Math.min(SAME_NAME, score));
        else yield profileFinding(profile, 'quantity', pair, 0.4, 'update', BIRTHDAY);
      }
    }
    for (const pair of context.agePairs) yield* ofDescribed(pair, sureness);
  },
});

/** One name, and still two persons of it now and then. */
const SAME_NAME = 0.92;

/** How sure it is that the ages of one person cannot both be right; `null` where a birthday may lie between. */
type Sureness = (a: string, b: string, gap: number, keys: ReadonlySet<string>, isToldDead?: boolean) => number | null;

/** Reports of so few days tell of one age, but for one birthday in twelve. */
const DAYS = 30;

function surenessIn({ analyses, entities }: Context): Sureness {
  const dead = theDead(analyses, entities);
  const published = (id: string) => instant(analysisOf(analyses, id)?.document.article.publishedAt);
  return (a, b, gap, keys, isToldDead = false) => {
    const [x, y] = [published(a), published(b)];
    const isDated = x !== null && y !== null;
    const isAtOnce = isDated && Math.abs(x - y) <= DAYS * DAY;
    const isDead = isToldDead || meets(keys, dead);
    if (gap === 1) return isDead || isAtOnce ? AT_DEATH : null;
    return isDated || isDead || gap > YEARS_OF_A_CASE ? 1 : DOUBTFUL;
  };
}

/** Somebody who is told alike in two reports, by name or not. */
function* ofDescribed({ a, b, byName, likeness }: AgePair, sureness: Sureness): Iterable<Finding> {
  const gap = Math.abs(a.age.amount - b.age.amount);
  const isDead = a.fates.has('dead') || b.fates.has('dead');
  const sure = sureness(a.article, b.article, gap, new Set([...keysOf(a), ...keysOf(b)]), isDead);
  const score = byName ? SAME_NAME : likeness >= LIKE ? ALIKE : LOOSE;
  const [person] = [...a.named, ...b.named, ...a.meant, ...b.meant];
  yield {
    kind: 'quantity',
    point: ['age', person?.key ?? [...a.sorts, ...a.fates].sort().join(' ')].join('|'),
    label: `Age of ${person?.name ?? `the ${[...a.sorts, ...b.sorts][0] ?? 'person'}`}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: sure === null ? 'update' : null,
    ...(sure === null && { note: BIRTHDAY }),
    score: sure === null ? 0.4 : Math.min(score, sure),
    features: { likeness, byName, leastLike: LIKE },
  };
}

const LIKE = 1;
const ALIKE = 0.8;
const LOOSE = 0.6;

function sideOf({ article, age, field, start, end }: AgeTelling): FindingSide {
  return { value: age.text, normalized: String(age.amount), places: [{ article, field, start, end }] };
}
