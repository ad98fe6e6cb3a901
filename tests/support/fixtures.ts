import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Article, Comparison, Discrepancy, DiscrepancyKind, LedgerReason, Side } from '../../src/types.ts';

/** Words of an article that stand there exactly once or in the same sense each time. */
export interface Quote {
  readonly article: string;
  readonly quote: string;
  /** Default the text. */
  readonly field?: 'text' | 'title';
}

interface ExpectedDiscrepancy {
  readonly id: string;
  /** The kinds under which it may be reported. */
  readonly kinds: readonly DiscrepancyKind[];
  readonly sides: readonly (readonly Quote[])[];
  /** Known and not reached yet. */
  readonly todo?: boolean;
}

interface ExpectedLedgerEntry {
  readonly reason: LedgerReason;
  readonly a: Quote;
  readonly b: Quote;
  readonly todo?: boolean;
}

interface Trap {
  readonly a: Quote;
  readonly b: Quote;
  readonly why: string;
  readonly todo?: boolean;
}

/** What fixtures/<case>/expected.json holds. */
export interface Expected {
  readonly about: string;
  readonly events: readonly (readonly string[])[];
  readonly discrepancies: readonly ExpectedDiscrepancy[];
  readonly ledger: readonly ExpectedLedgerEntry[];
  readonly mustNotFind: readonly Trap[];
  /** What may be reported or not: differences on which careful editors part. */
  readonly tolerated?: readonly { readonly a: Quote; readonly b: Quote }[];
  /** How many conflicts that are not expected are known to be reported; none where it is left out. */
  readonly knownFalse?: number;
}

export interface Fixture {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly expected: Expected;
}

/** The folders of fixtures/ that hold a case, in the order of code units. */
export function fixtureNames(): string[] {
  return readdirSync('fixtures')
    .filter((name) => existsSync(`fixtures/${name}/articles.json`))
    .sort();
}

export function readFixtures(): Fixture[] {
  return fixtureNames().map(readFixture);
}

export function readFixture(name: string): Fixture {
  const read = (file: string) => JSON.parse(readFileSync(`fixtures/${name}/${file}`, 'utf8'));
  return { name, articles: read('articles.json'), expected: read('expected.json') };
}

function touches(fixture: Fixture, side: Side, { article, quote, field = 'text' }: Quote): boolean {
  const text = fixture.articles.find(({ id }) => id === article)?.[field] ?? '';
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${fixture.name}: ${article} does not say: ${quote}`);
  const end = start + quote.length;
  return side.evidence.some(
    (evidence) =>
      evidence.article === article && evidence.field === field && evidence.start < end && start < evidence.end,
  );
}

/** Whether two different sides rest on one of the quotes each. */
function opposes(fixture: Fixture, sides: readonly Side[], a: readonly Quote[], b: readonly Quote[]): boolean {
  const rests = (side: Side, quotes: readonly Quote[]) => quotes.some((quote) => touches(fixture, side, quote));
  return sides.some((first) => rests(first, a) && sides.some((second) => second !== first && rests(second, b)));
}

function matches(fixture: Fixture, found: Discrepancy, { sides }: ExpectedDiscrepancy): boolean {
  return sides.some((a, i) => sides.some((b, j) => i < j && opposes(fixture, found.sides, a, b)));
}

/** The conflicts that tell of an expected discrepancy, under a kind that is accepted. */
export function conflictsFor(fixture: Fixture, comparison: Comparison, expected: ExpectedDiscrepancy): Discrepancy[] {
  return conflictsOf(comparison).filter(
    (found) => expected.kinds.includes(found.kind) && matches(fixture, found, expected),
  );
}

/** The entries of expected.json that a comparison does not do justice to. */
export function missed(fixture: Fixture, comparison: Comparison): Set<object> {
  const { discrepancies, ledger, mustNotFind } = fixture.expected;
  return new Set<object>([
    ...discrepancies.filter((entry) => conflictsFor(fixture, comparison, entry).length === 0),
    ...ledger.filter(({ reason, a, b }) => !reasonsFor(fixture, comparison, a, b).includes(reason)),
    ...mustNotFind.filter((trap) => sprungBy(fixture, comparison, trap).length > 0),
  ]);
}

/** Why a difference between two quotes was left alone. */
export function reasonsFor(fixture: Fixture, comparison: Comparison, a: Quote, b: Quote): LedgerReason[] {
  return comparison.ledger.filter(({ sides }) => opposes(fixture, sides, [a], [b])).map(({ reason }) => reason);
}

/** The conflicts that set the quotes of a trap against each other and tell of nothing expected. */
export function sprungBy(fixture: Fixture, comparison: Comparison, { a, b }: Pick<Trap, 'a' | 'b'>): Discrepancy[] {
  return unexpected(fixture, comparison).filter(({ sides }) => opposes(fixture, sides, [a], [b]));
}

/** The conflicts that tell of nothing expected. */
export function unexpected(fixture: Fixture, comparison: Comparison): Discrepancy[] {
  const { discrepancies } = fixture.expected;
  return conflictsOf(comparison).filter(
    (found) => !discrepancies.some((expected) => matches(fixture, found, expected)),
  );
}

export function conflictsOf(comparison: Comparison): Discrepancy[] {
  return comparison.discrepancies.filter(({ verdict }) => verdict === 'conflict');
}
