import { tenseOf } from '../../claims/predicates.ts';
import { childIn, childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';
import type { Composed } from '../stance/composed.ts';
import { contentOf, type Party, partyAt, spoken } from '../stance/party.ts';
import { isPluperfect, isUnfinished } from '../stance/phase.ts';
import { creditOf } from '../stance/roles-told.ts';
import { spanAround } from '../stance/scope.ts';
import type { FrameInstance, From } from './instance.ts';
import type { Parts } from './part-words.ts';

export interface Telling {
  readonly from: From;
  readonly index: number;
  readonly places: readonly number[];
  readonly parts: Parts;
  readonly state: Composed;
  readonly length: number;
}

export function instance(
  { from, index, places, parts, state, length }: Telling,
  question: string,
  pole: 0 | 1,
  holder: number,
  target: number,
): FrameInstance {
  const { tree } = from;
  const statement = from.statements.get(`${from.sentence} ${parts.sign}`) ?? null;
  const credit = creditOf(from, state, statement);
  const party = (at: number): Party | null => (at < 0 ? null : spoken(partyAt(from, at), credit));
  return {
    article: from.analysis.document.article.id,
    field: from.field,
    sentence: from.sentence,
    ...spanAround(tree, parts.sign, [...state.operators, index, ...places], statement?.claim),
    question,
    pole,
    holder: party(holder),
    target: party(target),
    topic: target < 0 ? new Set() : contentOf(tree, [...subtree(tree, target), ...counterpart(tree, index)]),
    tense: tenseOf(tree, parts.sign),
    times: statement?.claim.times ?? [],
    certainty: statement?.claim.certainty ?? null,
    open: /^(conditional|possible|planned)$/.test(statement?.claim.certainty ?? ''),
    some: holder >= 0 && isSome(tree, holder),
    before: isBefore(tree, parts.sign),
    words: wordsOf(tree, [...new Set([...toldBy(tree, parts.sign), index, ...places])]),
    length,
    credit,
    perfect: isUnfinished(tree, parts.sign, state.operators),
  };
}

/** "signed the contract *with the port*": parsers hang it on the verb or on the noun. */
function counterpart(tree: Tree, index: number): number[] {
  const isWith = (at: number) => /^with$/i.test(tree.words[childIn(tree, at, 'case')]?.text ?? '');
  return childrenIn(tree, index, 'obl')
    .filter(isWith)
    .flatMap((at) => subtree(tree, at));
}

/** The verb's auxiliaries and denial, and the verb. */
function toldBy(tree: Tree, at: number): number[] {
  return [
    ...childrenIn(tree, at, 'aux', 'cop', 'advmod').filter((child) => AUXILIARY.test(wordAt(tree, child).text)),
    at,
  ];
}

const AUXILIARY =
  /^(not|n['’]t|never|no|will|wo|would|had|has|have|was|were|is|are|be|been|do|did|does|can|could|should|must|longer)$/i;

function wordsOf(tree: Tree, places: readonly number[]): string {
  return [...places]
    .sort((a, b) => a - b)
    .map((at) => wordAt(tree, at).text)
    .join(' ')
    .replace(/ (n['’]t)/g, '$1');
}

/** "several senators", "one in five tenants": others may differ. */
function isSome(tree: Tree, holder: number): boolean {
  const { text, xpos } = wordAt(tree, holder);
  if (/^(some|many|others|several|few|most|dozens|hundreds|thousands|one|two|[\d.,]+)$/i.test(text)) return true;
  if (childrenIn(tree, holder, 'amod', 'det').some((at) => NEXT.test(wordAt(tree, at).text))) return true;
  const isAll = childrenIn(tree, holder, 'det').some((at) => /^(the|both|all)$/i.test(wordAt(tree, at).text));
  if (isAll && !childrenIn(tree, holder, 'amod', 'det').some((at) => SOME.test(wordAt(tree, at).text))) return false;
  return xpos === 'NNS' || xpos === 'NNPS' || xpos === 'NNP'
    ? childrenIn(tree, holder, 'det', 'amod', 'nummod').some((at) => SOME.test(wordAt(tree, at).text))
    : false;
}

const SOME =
  /^(some|several|many|few|most|other|another|one|two|three|four|five|six|seven|eight|nine|ten|certain|various|fellow|individual|[\d.,]+)$/i;
/** Of such there are more than one. */
const NEXT = /^(second|third|fourth|another|other|separate|similar|previous|competing|rival|both|different|first)$/i;

/** What was so at first may be otherwise later. */
function isBefore(tree: Tree, at: number): boolean {
  const { start } = wordAt(tree, at);
  const isEarlier = tree.words.some(
    ({ text }, n) => BEFORE.test(text) || (/^last$/i.test(text) && SPAN.test(tree.words[n + 1]?.text ?? '')),
  );
  return start >= 0 && (isEarlier || isPluperfect(tree, at));
}

const BEFORE = /^(earlier|previously|initially|originally|formerly|once|ago|prior|until)$/i;
const SPAN = /^(week|month|year|spring|summer|fall|autumn|winter|time)$/i;

export function sayer(credit: ReadonlySet<string>): Party {
  const words = [...credit].filter((key) => key.startsWith('word ')).map((key) => key.slice(5));
  const head = words[0]?.split(' ').at(-1) ?? '';
  return {
    person: false,
    plural: /[^s]s$/.test(head),
    nobody: false,
    aliases: new Set(),
    keys: new Set([...credit].filter((key) => !key.startsWith('word '))),
    head: head.replace(/([^s])s$/, '$1'),
    content: new Set(words.flatMap((word) => word.split(' '))),
  };
}
