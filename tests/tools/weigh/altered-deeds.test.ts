import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';
import { alteredDeeds, eventDeeds } from '../../../tools/weigh/altered-deeds.ts';

const deedsOf = (...texts: string[]) => {
  const { propositions, setting } = eventDeeds(texts.map((text, at) => analyseArticle({ id: String(at), text })));
  return alteredDeeds(propositions, setting, 'event');
};

describe('alteredDeeds', () => {
  const reports = [
    'The harbor council approved a new ferry to Salem on Tuesday.',
    'On Tuesday the harbor council approved the ferry to Salem.',
  ];

  it('opposes what two reports tell alike', () => {
    const deeds = deedsOf(...reports);
    expect(deeds.length).toBeGreaterThan(0);
    for (const { pair } of deeds) {
      expect(pair.opposed).toBe(true);
      const sameSign = pair.a.composed.sign === pair.b.composed.sign;
      expect(sameSign).toBe(pair.relation === 'opposite');
    }
  });

  it('is the same for the same reports', () => expect(deedsOf(...reports)).toEqual(deedsOf(...reports)));

  it('alters nothing that one report alone tells', () => {
    expect(deedsOf('The harbor council approved a ferry.', 'Heavy snow fell in the hills.')).toEqual([]);
    expect(deedsOf('The harbor council approved a ferry.')).toEqual([]);
  });
});
