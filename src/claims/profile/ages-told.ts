import type { AnalysedSentence } from '../../syntax/analysed.ts';
import { childIn, type Tree, wordAt } from '../../syntax/tree.ts';
import type { QuantityMention } from '../../types.ts';
import { nounGender, nounKind } from '../reference/noun-kind.ts';
import { covers } from '../spans.ts';
import { ageBearers } from './age-bearer.ts';
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
  const named = mentions.filter(({ form }) => form === 'name');
  return ages.flatMap((age): Attribute[] => {
    if (!isAgeNow(tree, age) || tree.words.some(({ text }) => YEAR.test(text))) return [];
    const heads = ageBearers(tree, age, named);
    const [bearer] = heads.flatMap((at) => mentionAt(tree, at, mentions) ?? []);
    if (!bearer) return [];
    return [
      {
        ...{ property: 'age', entity: bearer.chain, field, value: age.text, normalized: String(age.amount) },
        ...{ former: false, start: Math.min(bearer.start, age.start), end: Math.max(bearer.end, age.end) },
      },
    ];
  });
}

/** The shortest mention whose own noun the word is: "the wife of *the 85-year-old*" is another's. */
function mentionAt(tree: Tree, at: number, mentions: readonly PersonMention[]): PersonMention | null {
  const word = wordAt(tree, at);
  const around = mentions.filter(
    (mention) => covers(mention, word) && !isOfAnother(tree, mention, at) && !isOwned(tree, mention, at, mentions),
  );
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** "*Ann Lee's* 12-year-old daughter" and Ann Lee are two, though references take them for one now and then. */
function isOwned(
  tree: Tree,
  { chain, gender }: PersonMention,
  at: number,
  mentions: readonly PersonMention[],
): boolean {
  const told = nounGender(wordAt(tree, at).lemma.toLowerCase());
  if (told !== null && gender !== null && told !== gender) return true;
  const owner = tree.words[childIn(tree, at, 'nmod:poss')];
  if (!owner) return false;
  // "Ann Lee, *whose* daughter": the name before it is the owner's.
  const start = /^whose$/i.test(owner.text) ? wordAt(tree, Math.max(0, wordAt(tree, at).head)) : owner;
  return mentions.some((mention) => mention.chain === chain && mention.form === 'name' && covers(mention, start));
}

function isOfAnother(tree: Tree, { start, form }: PersonMention, at: number): boolean {
  // "Ann Lee's *6-year-old daughter*", "Ann Lee, father of *two boys*, 6 and 8": the name is not theirs.
  if (form === 'name') return wordAt(tree, at).upos !== 'PROPN' && tree.words[at + 1]?.upos !== 'PROPN';
  if (tree.words.slice(0, at).some((word) => word.start >= start && /^(ADP|VERB)$/.test(word.upos))) return true;
  // "The mother of *the 6-year-old*": references take her for him now and then.
  const { head, relation } = wordAt(tree, at);
  return relation.startsWith('nmod') && head >= 0 && nounKind(wordAt(tree, head).lemma.toLowerCase()) === 'person';
}
