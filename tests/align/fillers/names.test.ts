import { describe, expect, it } from 'vitest';
import { normalName } from '../../../src/align/entities.ts';
import type { Filler } from '../../../src/align/fillers/filler.ts';
import { fillersOf } from '../../../src/align/fillers/filler.ts';
import { relateNames } from '../../../src/align/fillers/names.ts';
import { parsePersonName } from '../../../src/annotate/name/person.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';
import type { NameType } from '../../../src/types.ts';

function named(name: string, type: NameType): Filler {
  const [any] = fillersOf(analyseArticle({ id: 'a', text: 'Ann Lee left.' }));
  if (!any) throw new Error('no name');
  const parts = type === 'person' ? parsePersonName(name) : null;
  return { ...any, name: { key: `${type} ${normalName(name)}`, type, name, parts } };
}

describe('two names', () => {
  it.each([
    ['person', 'Tom Ray', 'Ray', 'same'],
    ['person', 'Tom Ray', 'Paul Dunn', 'two'],
    ['person', 'Tom Ray', 'Ann Ray', 'unclear'],
    ['person', 'Johnson', 'Johnsonwas', 'unclear'],
    ['person', 'P.J.Ray', 'P.J. Ray', 'same'],
    ['person', 'Beth', 'Elizabeth Ray', 'unclear'],
    ['person', 'Ann', 'Elizabeth Ray', 'two'],
    ['person', 'ElRa', 'Elizabeth Ray', 'unclear'],
    ['organisation', 'Labor Department', 'Bureau of Labor Statistics', 'unclear'],
    ['organisation', 'Labor Department', 'Federal Reserve', 'two'],
    ['place', 'Toledo', 'Chicago', 'two'],
    ['place', 'Houston', 'Texas', 'unclear'],
    ['place', 'Elm Hospital', 'Oak Hospital', 'two'],
    ['organisation', 'Budget Committee', 'Senate Budget Committee', 'unclear'],
    ['organisation', 'Elm Treatment Center', 'Elm Treatment Centre', 'unclear'],
    ['organisation', 'FBI', 'Federal Bureau of Investigation', 'same'],
    ['organisation', 'DOE', 'Department of Education', 'same'],
    ['organisation', 'U.S. Capitol', 'United States Capitol Police', 'unclear'],
    ['organisation', 'Organisation for Co-operation', 'Organization for Cooperation', 'same'],
    ['organisation', 'Jags', 'Jaguars', 'unclear'],
    ['organisation', 'US Food and Drug Administration', 'FDA', 'same'],
    ['organisation', 'Finance Committee', 'Budget Committee', 'two'],
  ] as const)('%s: %s and %s are %s', (type, a, b, relation) => {
    expect(relateNames()(named(a, type), named(b, type))).toBe(relation);
    expect(relateNames()(named(b, type), named(a, type))).toBe(relation);
  });
});
