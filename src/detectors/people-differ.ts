import { type People, pairPeople, peopleOf } from '../align/people.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds people of two sorts in one part of one deed. */
export const peopleDiffer = defineDetector({
  name: 'people-differ',
  kind: 'participant',
  description:
    'People of two sorts are told in one part of one deed, in sentences otherwise alike: "he saw a man run" and "he saw a woman run", tenants and landlords.',
  *find(context) {
    if (context.sameSubject) return;
    const people = context.analyses.flatMap(peopleOf);
    for (const [a, b] of pairPeople(people, context.weight)) {
      yield {
        kind: 'participant',
        point: [
          'people',
          a.role,
          ...[...a.around]
            .filter((lemma) => b.around.has(lemma))
            .sort()
            .slice(0, 3),
        ].join('|'),
        label: a.role === 'agent' ? `Who did “${a.lemma}”` : `Whom “${a.lemma}” concerns`,
        sides: [sideOf(a), sideOf(b)],
        compatible: null,
        score: 0.65,
      };
    }
  },
});

function sideOf({ text, sorts, article, field, start, end }: People): FindingSide {
  return { value: text, normalized: sorts.join(' '), places: [{ article, field, start, end }] };
}
