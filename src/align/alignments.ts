import { contentId } from '../identifier.ts';
import type { Alignment, Discrepancy, Span } from '../types.ts';
import type { Context } from './context.ts';
import { disjointSets } from './disjoint-sets.ts';
import type { StatementPair } from './pairs.ts';
import type { StatementView } from './view.ts';

/** Pairs of statements closer than this are on one point. */
const CLOSE = 0.5;

/** The points of an event: claims of several articles on one point together, every other claim by itself. */
export function alignmentsOf(context: Context, discrepancies: readonly Discrepancy[]): Alignment[] {
  const groups = disjointSets();
  for (const { statement } of allViews(context)) groups.add(statement.claim.id);
  for (const pair of context.statementPairs) {
    if (pair.a.article !== pair.b.article && isClose(pair))
      groups.join(pair.a.statement.claim.id, pair.b.statement.claim.id);
  }
  const disputed = disputedClaims(context, discrepancies);
  const articleOf = new Map(allViews(context).map(({ statement }) => [statement.claim.id, statement.claim.article]));
  return groups.lists().map((claims) => alignmentOf(context, claims, articleOf, disputed));
}

function allViews(context: Context) {
  return context.analyses.flatMap((analysis) => analysis.statements.map((statement) => ({ statement })));
}

function isClose(pair: StatementPair): boolean {
  if (pair.relation === 'other') return false;
  const matches = pair.roles.map((role) => role.match);
  return matches.length > 0 && Math.min(...matches) >= 0 && Math.max(...matches) >= CLOSE && pair.overlap >= 0.1;
}

function alignmentOf(
  context: Context,
  claims: readonly string[],
  articleOf: ReadonlyMap<string, string>,
  disputed: ReadonlySet<string>,
): Alignment {
  const articles = new Set(claims.map((claim) => articleOf.get(claim) ?? ''));
  const status = claims.some((claim) => disputed.has(claim))
    ? 'disputed'
    : articles.size > 1
      ? 'agreed'
      : 'single-source';
  const silent = context.analyses.map((analysis) => analysis.document.article.id).filter((id) => !articles.has(id));
  return { id: contentId('a', ...claims), event: context.event, claims, status, silent };
}

function disputedClaims(context: Context, discrepancies: readonly Discrepancy[]): Set<string> {
  const spans = new Map<string, Span[]>();
  for (const { article, field, start, end } of discrepancies.flatMap((d) => d.sides.flatMap((side) => side.evidence))) {
    const key = `${article}\n${field}`;
    spans.set(key, [...(spans.get(key) ?? []), { start, end }]);
  }
  const claims = allViews(context).filter(({ statement: { claim } }) =>
    (spans.get(`${claim.article}\n${claim.field}`) ?? []).some(
      (span) => span.start === claim.start && span.end === claim.end,
    ),
  );
  return new Set(claims.map(({ statement }: { statement: StatementView['statement'] }) => statement.claim.id));
}
