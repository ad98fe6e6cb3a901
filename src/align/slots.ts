import type { ArticleAnalysis } from '../claims/analysis.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { Tree } from '../syntax/tree.ts';
import type { NameMention, Span } from '../types.ts';
import { namesOf } from './articles.ts';
import type { Entity } from './entities.ts';
import { placedNouns } from './placed-nouns.ts';
import { type SentenceLemmas, sentenceLemmas } from './sentence-lemmas.ts';
import { fillerOf, withState } from './slot-filler.ts';
import { type ArgumentView, type StatementView, viewsBySentence } from './view.ts';

/** A name in one role of a statement: who challenged, whom, with whom, where. */
export interface SlotView {
  readonly article: string;
  readonly sentence: number;
  readonly view: StatementView;
  /** What two slots must share to be compared: the sort of happening, the role, the type of name. */
  readonly key: string;
  readonly filler: Entity;
  /** The place with the state told behind it; else the entity's name. */
  readonly name: string;
  readonly mention: Span;
  /** Whether the name itself stands there, and no pronoun or title for it. */
  readonly named: boolean;
  /** Lemmas of the clause, and of the sentence, without the filler's own words. */
  readonly clause: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** Keys of those who take part besides the filler. */
  readonly others: ReadonlySet<string>;
}

/** Of these everybody does many, so that a shared one tells nothing. */
const WEAK = new Set(
  'say be have do make get go come tell think know want see take give add call ask quote identify name describe'.split(
    ' ',
  ),
);

export function slotViews(analysis: ArticleAnalysis, views: readonly StatementView[]): SlotView[] {
  const names = namesOf(analysis);
  return [...viewsBySentence(views)].flatMap(([index, told]) => {
    const [tree, sentence] = [analysis.trees[index], analysis.document.sentences[index]];
    if (!tree || !sentence || sentence.repeated || told.length > MOST_IN_SENTENCE) return [];
    const own = names[sentence.field].overlapping(sentence);
    const ofStatements = told.flatMap((view) => (WEAK.has(view.lemma) ? [] : slotsOf(view, tree, sentence, own)));
    return [...ofStatements, ...ofNouns(told, tree, sentence, own)];
  });
}

const MOST_IN_SENTENCE = 40;

function slotsOf(view: StatementView, tree: Tree, sentence: Span, names: readonly NameMention[]): SlotView[] {
  return view.arguments.flatMap((argument, at): SlotView[] => {
    const span = view.statement.claim.arguments[at];
    const found = span ? fillerOf(argument, span, names) : null;
    if (!found) return [];
    const { filler, name, mention, named } = found;
    const lemmas: SentenceLemmas = sentenceLemmas(tree, [mention]);
    const rest = view.arguments.filter((other) => other !== argument);
    return [
      {
        article: view.article,
        sentence: view.statement.frame.sentence,
        view,
        key: [eventClass(view.lemma), filler.type === 'place' ? 'place' : roleKey(argument), filler.type].join('|'),
        filler,
        name,
        mention,
        named,
        clause: lemmas(view.statement.claim),
        around: lemmas(sentence),
        others: new Set(rest.flatMap(({ entities }) => entities.map(({ key }) => key))),
      },
    ];
  });
}

/** Places told of a noun and not of a predicate. */
function ofNouns(
  told: readonly StatementView[],
  tree: Tree,
  sentence: Span,
  names: readonly NameMention[],
): SlotView[] {
  const places = names.filter(({ type }) => type === 'place');
  return placedNouns(tree, places, told).map(({ place, thing, view }): SlotView => {
    const { name, mention } = withState(place, places);
    const lemmas = sentenceLemmas(tree, [mention]);
    return {
      article: view.article,
      sentence: view.statement.frame.sentence,
      view,
      key: [thing, 'place', 'place'].join('|'),
      filler: { key: `place ${name.toLowerCase()}`, type: 'place', name, parts: null },
      name,
      mention,
      named: true,
      clause: lemmas(view.statement.claim),
      around: lemmas(sentence),
      others: new Set(
        view.arguments.flatMap(({ entities }) => entities.filter(({ type }) => type !== 'place').map(({ key }) => key)),
      ),
    };
  });
}

function roleKey({ role, preposition }: ArgumentView): string {
  return role === 'other' || role === 'complement' ? `${preposition ?? ''}` : role;
}
