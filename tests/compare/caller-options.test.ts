import { describe, expect, it } from 'vitest';
import { compare, compareStatements } from '../../src/index.ts';
import type { Article, CompareOptions, LexiconEntries } from '../../src/types.ts';

function kinds(a: string, b: string, options?: CompareOptions) {
  const { discrepancies, ledger } = compare(pair(a, b), options);
  return {
    found: discrepancies.map(({ detector }) => detector),
    left: ledger.map(({ reason }) => reason),
  };
}

function pair(a: string, b: string): Article[] {
  return [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ];
}

describe('lexicon.opposites', () => {
  const lexicon: LexiconEntries = { opposites: [['dredge', 'fence']] };
  const a = 'The Senate dredged the canal of Graz on Monday.';
  const b = 'The Senate of the state fenced the canal of Graz.';

  it('makes two words of one party on one thing a contradiction', () => {
    expect(kinds(a, b).found).toEqual([]);
    expect(kinds(a, b, { lexicon }).found).toEqual(['stance-opposed']);
    expect(kinds(b, a, { lexicon }).found).toEqual(['stance-opposed']);
  });

  it('leaves words alone that the entries do not name, and is forgotten after the call', () => {
    const others: LexiconEntries = { opposites: [['drain', 'fence']] };
    expect(kinds(a, b, { lexicon: others })).toEqual(kinds(a, b));
    expect(kinds(a, b).found).toEqual([]);
  });
});

describe('lexicon.aliases', () => {
  const lexicon: LexiconEntries = { aliases: [['Ada Lenz', 'Mara Quist']] };

  it('is no difference of names', () => {
    const [a, b] = ['Ada Lenz opened the bridge in Graz.', 'Mara Quist opened the bridge in Graz.'];
    expect(compareStatements(a, b).relation).toBe('contradicts');
    expect(compareStatements(a, b, { lexicon }).relation).toBe('agrees');
    expect(compareStatements(a, b, { lexicon: { aliases: [['Ada Lenz', 'A. L.']] } }).relation).toBe('contradicts');
  });

  it('ties what is told of one person together', () => {
    const a = 'Ada Lenz, 41, opened the bridge in Graz on Monday.';
    const b = 'Mara Quist, 45, opened the bridge in Graz on Monday.';
    expect(kinds(a, b).found).not.toContain('age-differs');
    expect(kinds(a, b, { lexicon }).found).toContain('age-differs');
  });
});

describe('lexicon.places', () => {
  it('puts one place inside the other', () => {
    const a = 'The ministers of Kenya and Sweden met in Paris on Tuesday to sign a treaty.';
    const b = 'The ministers of Kenya and Sweden met in Berlin on Tuesday to sign a treaty on trade.';
    expect(kinds(a, b).found).toContain('venue-differs');
    const inside = kinds(a, b, { lexicon: { places: { Paris: ['Berlin'] } } });
    expect(inside.found).toEqual([]);
    expect(new Set(inside.left)).toEqual(new Set(['granularity']));
    expect(kinds(a, b, { lexicon: { places: { Karosta: ['Berlin'] } } })).toEqual(kinds(a, b));
  });
});

describe('lexicon.offices', () => {
  it('makes two names of an office one', () => {
    const a = 'Senator Harry Dunn of Nevada, the Democratic whip, backed the bill.';
    const b = 'Senator Harry Dunn of Nevada, the Democratic leader, backed the bill.';
    expect(kinds(a, b).found).toContain('office-differs');
    const one = kinds(a, b, { lexicon: { offices: [['democratic whip', 'democratic leader']] } });
    expect(one.found).not.toContain('office-differs');
    expect(one.left).toContain('alias');
    expect(kinds(a, b, { lexicon: { offices: [['whip', 'chairman']] } })).toEqual(kinds(a, b));
  });
});

describe('sources', () => {
  const tuesday = 'The ministers of Kenya and Sweden met in Tallinn on Tuesday.';
  const articles: Article[] = [
    { id: 'a', source: 'Herald', text: tuesday, publishedAt: '2031-05-06T23:30:00Z' },
    { id: 'b', source: 'Courier', text: `${tuesday} Rain fell.`, publishedAt: '2031-05-06T21:00' },
    { id: 'c', source: 'Post', text: 'The ministers of Kenya and Sweden met in Tallinn on Wednesday.' },
  ];

  it('of one origin are one voice', () => {
    const origins = (options?: CompareOptions) => {
      const found = compare(articles, options).discrepancies.find(({ detector }) => detector === 'date-differs');
      return found?.sides.find(({ value }) => value === 'Tuesday')?.origins;
    };
    const sources = { Herald: { origin: 'Harbour Press' }, Courier: { origin: 'Harbour Press' } };
    expect(origins({ sources })).toBe(1);
    const apart = { Herald: { origin: 'One' }, Courier: { origin: 'Two' } };
    expect(origins({ sources: apart })).toBe(2);
    expect(compare(articles, { sources }).articles.map(({ origin }) => origin)).toEqual([
      'Harbour Press',
      'Harbour Press',
      'Post',
    ]);
  });

  it('date their reports in their own zone, and are shown as handed in', () => {
    const today = (options?: CompareOptions) => {
      const text = 'The ministers met here today.';
      const { claims, articles: shown } = compare(
        [{ id: 'a', source: 'Herald', text, publishedAt: '2031-05-06T23:30:00Z' }],
        options,
      );
      expect(shown[0]?.publishedAt).toBe('2031-05-06T23:30:00Z');
      return claims.flatMap(({ times }) => times.map(({ value }) => value))[0];
    };
    expect(today()).toBe('2031-05-06');
    expect(today({ sources: { Herald: { zone: '+09:00' } } })).toBe('2031-05-07');
    expect(today({ sources: { Herald: { zone: '-05:00' } } })).toBe('2031-05-06');
    expect(today({ sources: { Courier: { zone: '+09:00' } } })).toBe('2031-05-06');
  });
});

describe('detectors', () => {
  const articles = pair(
    'The ministers of Kenya and Sweden met in Tallinn on Tuesday.',
    'The ministers of Kenya and Sweden met in Tallinn on Wednesday.',
  );
  const found = (detectors: CompareOptions['detectors']) =>
    compare(articles, { ...(detectors && { detectors }) }).discrepancies.find(
      ({ detector }) => detector === 'date-differs',
    );

  it('may be set one by one', () => {
    expect(found({})).toMatchObject({ verdict: 'conflict', severity: 'medium' });
    expect(found({ 'date-differs': 'review' })).toMatchObject({ verdict: 'review' });
    expect(found({ 'date-differs': { level: 'review', severity: 'high' } })).toMatchObject({
      verdict: 'review',
      severity: 'high',
    });
    expect(found({ 'date-differs': { conflictThreshold: 1 } })).toMatchObject({ verdict: 'review' });
    expect(found({ 'date-differs': { conflictThreshold: 0, reviewThreshold: 0 } })).toMatchObject({
      verdict: 'conflict',
    });
  });

  it('are silent where they are off, and what is under the threshold stands in the ledger', () => {
    expect(found({ 'date-differs': 'off' })).toBeUndefined();
    const off = compare(articles, { detectors: { 'date-differs': 'off' } });
    expect(off.ledger.filter(({ detector }) => detector === 'date-differs')).toEqual([]);
    const under = compare(articles, { detectors: { 'date-differs': { conflictThreshold: 1, reviewThreshold: 1 } } });
    expect(under.ledger).toContainEqual(expect.objectContaining({ detector: 'date-differs', reason: 'uncertain' }));
  });
});

describe('oneEvent', () => {
  const a = 'The Senate opened the canal of Graz on Monday, before a crowd of 400.';
  const b = 'In Lima a ferry sank on Friday. Its captain, Ada Lenz, 41, swam ashore.';

  it('keeps articles of two events together where they are known to be of one', () => {
    const events = (options?: CompareOptions) => compare(pair(a, b), options).events.map(({ articles }) => articles);
    expect(events()).toEqual([['a'], ['b']]);
    expect(events({ oneEvent: false })).toEqual([['a'], ['b']]);
    expect(events({ oneEvent: true })).toEqual([['a', 'b']]);
  });
});
