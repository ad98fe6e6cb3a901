import type { ArticleAnalysis } from '../claims/analysis.ts';
import { covers, overlaps } from '../claims/spans.ts';
import type { Tree } from '../syntax/tree.ts';
import type { NameMention, Span } from '../types.ts';
import { namesOf } from './articles.ts';
import type { Entity } from './entities.ts';
import { sentenceLemmas } from './sentence-lemmas.ts';
import type { SlotView } from './slots.ts';
import { type StatementView, viewsBySentence } from './view.ts';

/** How near an outlet must stand to the noun that says that somebody spoke there. */
const NEAR = 5;
const TOLD = /^(told|tells|telling)$/i;
const TALK = /^(interviews?|interviewer)$/i;
/** A quotation may run over several sentences, of which the last names the outlet. */
const MOST_SENTENCES = 4;

/** The outlets that persons are said to have spoken to: "told Dayline", "in an interview with Dayline", "a Dayline town hall". */
export function mediaSlots(analysis: ArticleAnalysis, views: readonly StatementView[]): SlotView[] {
  const names = namesOf(analysis);
  return [...viewsBySentence(views)].flatMap(([index, told]) => {
    const [tree, sentence] = [analysis.trees[index], analysis.document.sentences[index]];
    if (!tree || !sentence || sentence.repeated) return [];
    const bodies = names[sentence.field]
      .overlapping(sentence)
      .filter(({ type }) => type === 'organisation' || type === 'other');
    return bodies.flatMap((outlet) => {
      const speaker = isHearer(tree, outlet) ? speakerIn(told, outlet) : null;
      return speaker ? [slotOf(analysis, index, tree, outlet, speaker)] : [];
    });
  });
}

/** "told *Dayline*", "interview with *Dayline*", "*Dayline* interview", "town hall hosted by *Dayline*". */
function isHearer(tree: Tree, outlet: NameMention): boolean {
  const first = tree.words.findIndex((word) => overlaps(word, outlet));
  if (first < 0) return false;
  const last = tree.words.findLastIndex((word) => overlaps(word, outlet));
  const before = tree.words.slice(Math.max(0, first - 2), first).map(({ text }) => text);
  if (before.some((text) => TOLD.test(text))) return outlet.type === 'organisation' || outlet.subtype === undefined;
  if (outlet.subtype !== 'outlet') return false;
  const near = tree.words.slice(Math.max(0, first - NEAR), last + 1 + NEAR).map(({ text }) => text.toLowerCase());
  return near.some((text, at) => TALK.test(text) || (text === 'town' && near[at + 1] === 'hall'));
}

/** Who is said to have been the first to tell: "which Dayline *first reported*". */
export function firstReports(analysis: ArticleAnalysis, views: readonly StatementView[]): SlotView[] {
  return views.flatMap((view): SlotView[] => {
    const { frame, claim } = view.statement;
    const tree = analysis.trees[frame.sentence];
    const sentence = analysis.document.sentences[frame.sentence];
    if (!tree || !sentence || !REPORTS.has(view.lemma) || !isFirst(tree, frame.head)) return [];
    const at = view.arguments.findIndex(({ role }) => role === 'agent');
    const [entity, mention] = [view.arguments[at]?.entities[0], claim.arguments[at]];
    if (!entity || !mention || entity.type === 'person' || entity.type === 'place') return [];
    const lemmas = sentenceLemmas(tree, [mention]);
    return [
      {
        article: view.article,
        sentence: frame.sentence,
        view,
        key: 'first report|outlet|organisation',
        filler: { ...entity, type: 'organisation' },
        name: entity.name,
        mention,
        named: true,
        clause: lemmas(claim),
        around: lemmas(sentence),
        others: new Set(),
      },
    ];
  });
}

const REPORTS = new Set(['report', 'publish', 'reveal', 'disclose']);

function isFirst(tree: Tree, head: number): boolean {
  return tree.words.slice(Math.max(0, head - 2), head + 2).some(({ text }) => text.toLowerCase() === 'first');
}

interface Speaker {
  readonly view: StatementView;
  readonly entity: Entity;
}

const SAYS = /^(tell|say|add|speak|argue|insist|claim|declare|write|suggest|explain|predict|warn|defend|confirm|deny)$/;

/** The one person who speaks in the narrowest statement around the outlet. */
function speakerIn(told: readonly StatementView[], outlet: NameMention): Speaker | null {
  const holding = told
    .filter(({ statement: { claim }, lemma }) => SAYS.test(lemma) && covers(claim, outlet))
    .sort((a, b) => length(a) - length(b));
  for (const view of holding) {
    const agents = view.arguments.filter(({ role }) => role === 'agent').flatMap(({ entities }) => entities);
    const [entity] = agents;
    if (entity?.type === 'person' && agents.length === 1) return { view, entity };
  }
  return null;
}

function slotOf(
  analysis: ArticleAnalysis,
  index: number,
  tree: Tree,
  outlet: NameMention,
  { view, entity }: Speaker,
): SlotView {
  const { claim } = view.statement;
  // Who spoke, and when, is told of every interview; what was said tells one from another.
  const speaking = [outlet, claim.predicate, ...claim.times, ...claim.arguments.filter(({ role }) => role === 'agent')];
  const { name, key } = { name: outlet.text, key: `outlet ${outlet.text.toLowerCase()}` };
  const around = saidAround(analysis, index).flatMap((said) => [...sentenceLemmas(said.tree, speaking)(said.span)]);
  return {
    article: view.article,
    sentence: index,
    view,
    key: ['media', 'outlet', entity.key].join('|'),
    filler: { key, type: 'organisation', name, parts: null },
    name,
    mention: outlet,
    named: true,
    clause: sentenceLemmas(tree, speaking)(claim),
    around: new Set(around),
    others: new Set([entity.key]),
  };
}

/** The sentence and those before it that one quotation joins to it. */
function saidAround(analysis: ArticleAnalysis, index: number): { readonly tree: Tree; readonly span: Span }[] {
  const { sentences } = analysis.document;
  const own = sentences[index];
  const quoted = own
    ? analysis.quotations.filter((quotation) => quotation.field === own.field && overlaps(quotation, own))
    : [];
  const found: { tree: Tree; span: Span }[] = [];
  for (let at = index; at >= 0 && at > index - MOST_SENTENCES; at--) {
    const [tree, sentence] = [analysis.trees[at], sentences[at]];
    if (!tree || !sentence || sentence.field !== own?.field) break;
    if (at < index && !quoted.some((quotation) => overlaps(quotation, sentence))) break;
    found.push({ tree, span: sentence });
  }
  return found;
}

function length({ statement: { claim } }: StatementView): number {
  return claim.end - claim.start;
}
