import type { AnalysedSentence } from '../../syntax/analysed.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { QuantityMention, Span } from '../../types.ts';
import { covers } from '../spans.ts';
import { isAgeNow, YEAR } from './ages.ts';
import type { Attribute } from './attribute.ts';
import type { PersonMention } from './person-mentions.ts';

/** "*She* was 85", "*Ann Lee* died at 85", "*the 85-year-old actress*": ages of persons however they are mentioned. */
export function agesTold(
  { field }: AnalysedSentence,
  tree: Tree,
  ages: readonly QuantityMention[],
  mentions: readonly PersonMention[],
): Attribute[] {
  return ages.flatMap((age): Attribute[] => {
    if (!isAgeNow(tree, age) || tree.words.some(({ text }) => YEAR.test(text))) return [];
    const bearer = describedBy(tree, age, mentions) ?? subjectOf(tree, age, mentions);
    if (!bearer) return [];
    return [
      {
        ...{ property: 'age', entity: bearer.chain, field, value: age.text, normalized: String(age.amount) },
        ...{ former: false, start: Math.min(bearer.start, age.start), end: Math.max(bearer.end, age.end) },
      },
    ];
  });
}

/** "*The 85-year-old actress*": the phrase with no further one inside. */
function describedBy(tree: Tree, age: QuantityMention, mentions: readonly PersonMention[]): PersonMention | null {
  if (!/\bold$/i.test(age.text) || isOwner(tree, age)) return null;
  const around = mentions.filter((mention) => mention.form === 'nominal' && covers(mention, age));
  return around.sort((a, b) => lengthOf(a) - lengthOf(b)).find((mention) => startsWith(mention, age)) ?? null;
}

/** "The mother of *the 6-year-old*": references take her for him now and then. */
function isOwner(tree: Tree, { end }: Span): boolean {
  const { relation, head } = wordAt(
    tree,
    tree.words.findLastIndex((word) => word.start < end),
  );
  return [relation, head < 0 ? '' : wordAt(tree, head).relation].some((one) => one.startsWith('nmod'));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Nothing but an article stands before the age: "the wife of the 85-year-old" is another's. */
function startsWith({ text, start }: PersonMention, age: Span): boolean {
  return /^(the|an?|this|that)?\s*$/i.test(text.slice(0, age.start - start));
}

/** The subject of "is 85", of "died at 85", or of what somebody did, "aged 85". */
function subjectOf(tree: Tree, age: QuantityMention, mentions: readonly PersonMention[]): PersonMention | null {
  const verb = predicateOf(tree, age);
  // "When she was 17" tells of then.
  if (verb >= 0 && wordAt(tree, verb).relation === 'advcl' && childIn(tree, verb, 'mark', 'advmod') >= 0) return null;
  const subject = verb < 0 ? -1 : childIn(tree, verb, 'nsubj', 'nsubj:pass');
  const word = tree.words[subject];
  return (word && mentions.find(({ start, end }) => start <= word.start && end >= word.end)) ?? null;
}

/** From "85" up to "age". */
const MOST_STEPS = 3;

function predicateOf(tree: Tree, { start }: Span): number {
  let at = tree.words.findIndex((word) => word.end > start);
  if (at >= 0 && childIn(tree, at, 'cop') >= 0) return at;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
    const { lemma, relation, head } = wordAt(tree, at);
    if (head < 0) return -1;
    const isAged = lemma.toLowerCase() === 'aged' && relation === 'advcl';
    if (isAged || (relation.startsWith('obl') && wordAt(tree, head).lemma === 'die')) return head;
    at = head;
  }
  return -1;
}
