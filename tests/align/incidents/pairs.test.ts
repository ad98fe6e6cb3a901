import { describe, expect, it } from 'vitest';
import { alignEvent } from '../../../src/align/context.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function sortsOf(a: string, b: string): string[] {
  const analyses = [a, b].map((text, at) => analyseArticle({ id: String(at), text, publishedAt: '2026-03-14' }));
  return alignEvent(null, analyses).incidentPairs.map(({ none }) => none.sort.name);
}

describe('pairIncidents', () => {
  it.each([
    [
      'arrest',
      'Nobody was arrested at the march, the police said.',
      'Three people were arrested at the march, a witness said.',
    ],
    ['hurt', 'No one was hurt in the fire at the mill.', 'Two workers were injured in the fire at the mill.'],
    ['hurt', 'Luckily no-one has been hurt in the fire.', 'Two members of staff were hurt in the fire at the mill.'],
    ['hurt', 'No injuries were reported after the crash.', 'Four passengers were injured in the crash.'],
    ['arrest', 'There were no arrests at the march.', 'Police made nine arrests at the march.'],
    ['death', 'No one was killed when the bridge collapsed.', 'Six people died when the bridge collapsed.'],
    ['violence', 'No violence was reported in Marlow on Sunday.', 'The rioting spread to the northern city of Marlow.'],
    ['hurt', 'The driver died; no one else was hurt in the crash.', 'Two other people were hurt in the crash.'],
  ])('%s: holds “%s” against “%s”', (sort, a, b) => {
    expect(sortsOf(a, b)).toEqual([sort]);
    expect(sortsOf(b, a)).toEqual([sort]);
  });

  it.each([
    [
      'nobody else',
      'The driver died, and no one else was hurt in the crash at the mill.',
      'A man was hurt in the crash at the mill.',
    ],
    [
      'what may be',
      'No one was hurt in the fire at the mill.',
      'Two workers may have been hurt in the fire at the mill.',
    ],
    [
      'another day',
      'Nobody was arrested at the march on Monday, the police said.',
      'Three people were arrested at the march on Friday, the police said.',
    ],
    ['another place', 'No violence was reported in Marlow on Sunday.', 'The rioting spread to the port of Alden.'],
    ['slight ones', 'No serious injuries were reported after the crash.', 'Four passengers were injured in the crash.'],
    ['one of many', 'None of the officers was hurt in the crash.', 'Two passengers were hurt in the crash.'],
    ['not yet', 'No arrests have been made yet over the fire.', 'Two people were arrested over the fire.'],
    ['a name', 'No one was arrested at the march.', 'Ann Marlow was arrested in May after a quarrel.'],
    [
      'both in one report',
      'Two guards were hurt in the first blast at the mill. No one was hurt in the second blast at the mill.',
      'Two people were hurt in the blast at the mill.',
    ],
    [
      'years before',
      'No one was hurt in the fire at the mill.',
      'Two workers had been hurt in a fire at the mill before.',
    ],
  ])('leaves alone %s', (_, a, b) => expect(sortsOf(a, b)).toEqual([]));
});
