import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import type { Article, Comparison, DiscrepancyKind } from '../../src/types.ts';
import { conflictsFor, conflictsOf, type Fixture, type Quote, sprungBy, unexpected } from '../support/fixtures.ts';

const corpora = process.env.VARIORUM_CORPORA;

interface Gold {
  readonly name: string;
  readonly articles: Readonly<Record<string, { readonly file: string } & Omit<Article, 'id' | 'text'>>>;
  readonly events: readonly (readonly string[])[];
  readonly discrepancies: readonly {
    readonly id: string;
    readonly kinds: readonly DiscrepancyKind[];
    readonly sides: readonly (readonly Quote[])[];
    readonly must?: boolean;
  }[];
  readonly compatible: readonly { readonly a: Quote; readonly b: Quote; readonly why: string }[];
  readonly tolerated: readonly { readonly a: Quote; readonly b: Quote }[];
}

function readGold(directory: string): { readonly gold: Gold; readonly fixture: Fixture } {
  const gold: Gold = JSON.parse(readFileSync(join(directory, 'gold.json'), 'utf8'));
  const articles = Object.entries(gold.articles).map(([id, { file, source, url, publishedAt }]) => ({
    id,
    text: readFileSync(join(directory, file), 'utf8'),
    ...(source && { source }),
    ...(url && { url }),
    ...(publishedAt && { publishedAt }),
  }));
  const { events, discrepancies, compatible, tolerated } = gold;
  const expected = { about: gold.name, events, discrepancies, ledger: [], mustNotFind: compatible, tolerated };
  return { gold, fixture: { name: gold.name, articles, expected } };
}

describe.skipIf(!corpora)('the seeds (skipped where VARIORUM_CORPORA names no folder of corpora)', () => {
  let gold: Gold;
  let fixture: Fixture;
  let comparison: Comparison;

  beforeAll(() => {
    ({ gold, fixture } = readGold(join(corpora ?? '', 'seeds')));
    comparison = compare(fixture.articles);
  });

  it('groups the articles into their events', () => {
    const sorted = (groups: readonly (readonly string[])[]) => groups.map((group) => [...group].sort()).sort();
    expect(sorted(comparison.events.map(({ articles }) => articles))).toEqual(sorted(gold.events));
  });

  it('finds what any careful editor would', () => {
    const missed = gold.discrepancies.filter(
      (expected) => expected.must && conflictsFor(fixture, comparison, expected).length === 0,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('springs no trap', () => {
    const sprung = gold.compatible.filter((trap) => sprungBy(fixture, comparison, trap).length > 0);
    expect(sprung.map(({ why }) => why)).toEqual([]);
  });

  it('reports at most two false conflicts', () => {
    expect(unexpected(fixture, comparison).map(({ summary }) => summary).length).toBeLessThanOrEqual(2);
  });

  it('explains a gap of one day between distant places by their zones', () => {
    const days = conflictsOf(comparison).filter(({ kind }) => kind === 'time');
    expect(days.flatMap(({ explanations }) => explanations.map(({ kind }) => kind))).toContain('time-zone');
  });
});
