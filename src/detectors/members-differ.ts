import { loweredTexts } from '../align/articles.ts';
import { type NameList, nameLists, pairLists } from '../align/name-lists.ts';
import { defineDetector, type FindingSide } from './detector.ts';

/** Finds two lists of as many names that share all but some members. */
export const membersDiffer = defineDetector({
  name: 'members-differ',
  kind: 'participant',
  description:
    'Two lists of as many names share some and differ in others that the other report does not name: "Ohio, Utah and Texas" and "Ohio, Iowa and Texas".',
  *find(context) {
    if (context.sameSubject) return;
    const lists = context.analyses.flatMap(nameLists);
    for (const { a, b, onlyA, onlyB } of pairLists(lists, loweredTexts(context.analyses), context.weight)) {
      const shared = a.members.filter((member) => b.members.includes(member)).sort();
      yield {
        kind: a.type === 'place' ? 'place' : 'participant',
        point: ['members', a.type, ...shared].join('|'),
        label: a.title === null ? 'Who or what is listed' : `Which ${a.title}s`,
        sides: [sideOf(a, onlyA), sideOf(b, onlyB)],
        compatible: null,
        score: a.members.length > 2 ? 0.75 : 0.65,
      };
    }
  },
});

function sideOf({ article, field, start, end }: NameList, only: readonly string[]): FindingSide {
  const value = only.join(', ');
  return { value, normalized: value.toLowerCase(), places: [{ article, field, start, end }] };
}
