import type { ArticleAnalysis } from '../claims/analysis.ts';
import type { EntityMention } from '../types.ts';
import { chainsOf, namesOf } from './articles.ts';
import type { StatementView } from './view.ts';

/**
 * Those who take part in what a statement tells, as keys: entities, and who acts for which country, so that "the
 * presidents of Finland and Uruguay" are known in "Finnish President Lehto and Uruguayan President Ferreyra". That two
 * things happened in one city says little, so that places do not count. A dated noun without participants of its own
 * has those of the clause around it: "they stayed divided after *a meeting on Tuesday*".
 */
export function partiesOf(view: StatementView, around: readonly StatementView[]): Set<string> {
  const own = keysOf(view);
  if (own.size > 0 || view.statement.frame.kind !== 'event-noun') return own;
  const { start, end } = view.statement.claim;
  const holding = around
    .filter(({ statement: { claim } }) => claim.start <= start && end <= claim.end && claim !== view.statement.claim)
    .sort((a, b) => length(a) - length(b));
  for (const outer of holding) {
    const keys = keysOf(outer);
    if (keys.size > 0) return keys;
  }
  return own;
}

function length({ statement: { claim } }: StatementView): number {
  return claim.end - claim.start;
}

function keysOf(view: StatementView): Set<string> {
  const taking = view.arguments.filter(({ role }) => role !== 'place' && role !== 'time');
  const entities = taking.flatMap((argument) => argument.entities.map(({ key }) => key));
  const acting = view.arguments.flatMap((argument, index) => {
    const isTaking = argument.role === 'agent' || argument.role === 'patient';
    return isTaking && !argument.argument.clause ? actingFor(view, index) : [];
  });
  return new Set([...entities, ...acting]);
}

const HEADS = /^(president|leader|premier|chancellor|king|queen|emperor|ruler|monarch)s?$/;
const ENVOYS = /^(minister|diplomat|envoy|ambassador|negotiator|delegation|delegate)s?$/;

/** Country and rank of those whom an argument names by their office: a president is not met by another's minister. */
function actingFor({ analysis, statement: { claim } }: StatementView, index: number): string[] {
  const argument = claim.arguments[index];
  if (!argument) return [];
  const names = namesOf(analysis);
  const spans = [{ ...argument, field: claim.field }, ...fullMentions(analysis, argument.entity)];
  return spans.flatMap(({ field, start, end, text }) => {
    const rank = rankOf(text);
    if (rank === null) return [];
    return names[field]
      .overlapping({ start, end })
      .flatMap(({ country }) => (country ? [`${rank} of ${country}`] : []));
  });
}

/** What a pronoun stands for. */
function fullMentions(analysis: ArticleAnalysis, entity: string | undefined): readonly EntityMention[] {
  const chain = entity === undefined ? undefined : chainsOf(analysis).get(entity);
  return chain ? chain.mentions.filter(({ form }) => form !== 'pronoun').slice(0, MOST_MENTIONS) : [];
}

/** The first mentions of someone say who it is. */
const MOST_MENTIONS = 5;

function rankOf(text: string): 'head' | 'envoy' | null {
  const words =
    text
      .slice(0, MOST_LETTERS)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const isPrime = words.some((word, at) => word === 'prime' && /^ministers?$/.test(words[at + 1] ?? ''));
  if (isPrime || words.some((word) => HEADS.test(word))) return 'head';
  return words.some((word) => ENVOYS.test(word)) ? 'envoy' : null;
}

/** A longer phrase names more than those who act. */
const MOST_LETTERS = 200;
