import { articleTexts } from '../align/articles.ts';
import { type Belonging, belongingsOf } from '../align/belongings.ts';
import { pairsAcross } from '../align/pairs-across.ts';
import { placeRelation } from '../annotate/name/place.ts';
import { defineDetector } from './detector.ts';
import { sideTold } from './evidence.ts';

/** Finds two bodies, or two teams by their towns, that one person is told with. */
export const belongingDiffers = defineDetector({
  name: 'belonging-differs',
  kind: 'role',
  description:
    'One person is told with two bodies or two teams, of which neither report names the other: "Elm Bank economist Kim Lee" and "Kim Lee, an economist at Oak Bank".',
  *find(context) {
    const told = context.analyses.flatMap((analysis) => belongingsOf(analysis, context.entities));
    const textOf = articleTexts(context.analyses);
    for (const [a, b] of pairsAcross(told, ({ person, sort }) => `${sort} ${person.key}`)) {
      if (a.sort === 'town' ? !areTwoTowns(a, b, told) : !areTwoBodies(a, b, textOf)) continue;
      yield {
        kind: 'role',
        point: ['belonging', a.person.key].join('|'),
        label: `Whom ${a.person.name} stands for`,
        sides: [sideTold(a.name, a), sideTold(b.name, b)],
        compatible: null,
        score: 0.7,
      };
    }
  },
});

/** Towns apart, and neither report tells of both: players move. */
function areTwoTowns(a: Belonging, b: Belonging, told: readonly Belonging[]): boolean {
  if (placeRelation(a.name, b.name) !== 'disjoint') return false;
  return [a, b].every(
    ({ article, person }) =>
      new Set(told.filter((one) => one.article === article && one.person.key === person.key).map(({ name }) => name))
        .size === 1,
  );
}

/** The word that each body's name begins with stands nowhere in the other report, and neither is short for the other. */
function areTwoBodies(a: Belonging, b: Belonging, textOf: (article: string) => string): boolean {
  // "North Coast Bank" and "South Coast Bank": the whole name tells, for each half of it may stand for something else.
  const [x, y] = restOf(a.name) === restOf(b.name) ? [a.name, b.name] : [firstWord(a.name), firstWord(b.name)];
  if (x === y || isShort(a.name, b.name) || isShort(b.name, a.name)) return false;
  return !textOf(b.article).includes(x) && !textOf(a.article).includes(y);
}

function firstWord(name: string): string {
  return name.replace(/^the /i, '').split(/\s+/)[0] ?? name;
}

/** All but the first word, or the name itself where that leaves less than two words. */
function restOf(name: string): string {
  const rest = name.split(/\s+/).slice(1);
  return rest.length > 1 ? rest.join(' ') : name;
}

/** Capitals, and one word beside a longer name, may stand for it: "MIT", "Fisheries". */
function isShort(name: string, other: string): boolean {
  const [words, others] = [name.split(/\s+/), other.split(/\s+/)];
  return words.length === 1 && (others.length > 1 || /^\p{Lu}+$/u.test(name));
}
