import { overlaps } from '../../claims/spans.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { QuantityMention } from '../../types.ts';
import type { StatementView } from '../view.ts';
import { nameBefore, nameBeforeBracket, namesBehind } from './names-beside.ts';
import { isFormer, offsetOf, windowOf } from './offset.ts';
import { isTimeLeft } from './time-left.ts';
import { isUnreal } from './unreal.ts';

/** What a figure is told of besides the thing it counts. */
export interface CountScope {
  /** Words of the name of the person whose figure it is, in lower case; empty where no person is named. */
  readonly owner: ReadonlySet<string>;
  /** It begins a bracket: "Ann Lee (20-3)". */
  readonly inBracket: boolean;
  /** The word right behind it, in lower case. */
  readonly behind: string;
  /** Key of the organisation whose figure it is, `''` where none is named. */
  readonly body: string;
  /** Names that stand in the phrase right behind the figure: "10 seasons *in West Germany*". */
  readonly beside: readonly string[];
  /** A sum that only says what the one before it is in another currency. */
  readonly converted: boolean;
  /** It is expected, wanted or imagined, and not told as a fact. */
  readonly unreal: boolean;
  /** The figure is counted from another point: "nine days *before*", "20 feet *away*"; else `''`. */
  readonly offset: string;
  /** A length of time that is left until something is due: "three weeks left to agree". */
  readonly left: boolean;
  /** It counts the members of a run: "the *last* 10 games", "her *first* two books"; else `''`. */
  readonly window: string;
}

/** `holding` are the statements around the figure, the narrowest first; `inside` all figures of its sentence. */
export function scopeOf(
  quantity: QuantityMention,
  tree: Tree,
  holding: readonly StatementView[],
  inside: readonly QuantityMention[],
): CountScope {
  const aside = quantity.kind === 'score' ? nameBefore(tree, quantity) : nameBeforeBracket(tree, quantity);
  const doer = doerOf(holding, tree);
  return {
    owner: aside.size > 0 ? aside : subjectOf(doer),
    inBracket: /^[([]$/.test(tree.words[tree.words.findIndex((word) => word.end > quantity.start) - 1]?.text ?? ''),
    behind: tree.words.find((word) => word.start >= quantity.end)?.text.toLowerCase() ?? '',
    body: bodyOf(doer),
    beside: namesBehind(tree, quantity),
    converted: isConverted(quantity, tree, inside),
    offset: isFormer(tree, quantity, inside) ? 'former' : offsetOf(tree, quantity),
    unreal: isUnreal(tree, quantity, holding[0]),
    window: windowOf(tree, quantity),
    left: isTimeLeft(tree, quantity),
  };
}

/** The statement whose subject does it: of "Lee ran it while *serving* 15 years" the one that "serving" hangs on. */
function doerOf([first, ...wider]: readonly StatementView[], tree: Tree): StatementView | undefined {
  if (!first || first.arguments.some(({ role }) => role === 'agent')) return first;
  const word = tree.words[first.statement.frame.head];
  if (word?.xpos !== 'VBG' || !/^(advcl|xcomp)/.test(word.relation)) return first;
  return wider.find(({ statement }) => statement.frame.head === word.head) ?? first;
}

/** "€110 billion (*$141 billion*)": a sum in brackets right behind another depends on the rate of the day. */
function isConverted({ kind, start }: QuantityMention, { words }: Tree, inside: readonly QuantityMention[]): boolean {
  const at = words.findIndex((word) => word.end > start);
  const open = [at - 1, at - 2].find((before) => words[before]?.text === '(');
  const before = words[(open ?? 0) - 1];
  if (kind !== 'money' || open === undefined || before === undefined) return false;
  return (
    /\d|^[mbtr]+illion$/.test(before.text) || inside.some((other) => other.kind === 'money' && overlaps(other, before))
  );
}

/** The person who does or is what the clause tells, or to whom it is done where no doer is named. */
function subjectOf(view: StatementView | undefined): Set<string> {
  const inRole = (wanted: string) => view?.arguments.find(({ role }) => role === wanted);
  const subject = inRole('agent') ?? inRole('patient');
  const [person, ...others] = subject?.entities ?? [];
  if (person?.type !== 'person' || others.length > 0) return new Set();
  return new Set(
    person.name
      .toLowerCase()
      .split(/[\s.-]+/)
      .filter((word) => word.length > 1),
  );
}

function bodyOf(view: StatementView | undefined): string {
  const agents = view?.arguments.find(({ role }) => role === 'agent')?.entities ?? [];
  const [agent] = agents;
  return agents.length === 1 && agent?.type === 'organisation' ? agent.key : '';
}
