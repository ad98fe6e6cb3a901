import { describe, expect, it } from 'vitest';
import { fillersOf } from '../../../src/align/fillers/filler.ts';
import { pairFillers } from '../../../src/align/fillers/pairs.ts';
import { wordWeights } from '../../../src/align/weights.ts';
import { analyseArticle } from '../../../src/claims/analyse-article.ts';

function fillersIn(text: string) {
  return fillersOf(analyseArticle({ id: 'a', text }));
}

function pairsOf(...texts: readonly string[]) {
  const analyses = texts.map((text, index) => analyseArticle({ id: String(index), text }));
  const fillers = analyses.flatMap(fillersOf);
  return pairFillers(
    fillers,
    analyses,
    wordWeights(
      fillers.map(({ around }) => around),
      60,
    ),
  );
}

const DRIVER = 'A bus fell off a bridge near Elmsford, and driver Paul Dunn was taken to hospital with a broken arm.';
const OTHER = 'On Monday driver Karl Berg was taken to hospital with a broken arm after his bus fell off a bridge.';

describe('what is told around a name', () => {
  it('is the words of its sentence by their distance in the tree', () => {
    const [dunn] = fillersIn('The driver, Paul Dunn, broke his arm.');
    expect(dunn?.name.name).toBe('Paul Dunn');
    expect(dunn?.near.get('driver')).toBe(1);
    expect(dunn?.near.get('break')).toBe(2);
    expect(dunn?.near.get('arm')).toBe(3);
  });

  it.each([
    ['a passive is turned round', 'The driver was freed by Paul Dunn.', 'nsubj'],
    ['a preposition', 'The judges voted against Paul Dunn.', 'against'],
    ['a genitive', "Paul Dunn's bus burned.", 'of'],
  ])('is tied by its role: %s', (_, text, tie) => {
    expect(fillersIn(text).map((one) => one.tie)).toEqual([tie]);
  });

  it.each([
    ['names in a row', 'Ann Lee and Tom Ray voted for it.'],
    ['a table of names', 'Lee (Ohio), Ray (Utah), Berg (Iowa), Holt (Texas) and Dunn (Maine) met in Oregon.'],
  ])('is not read for %s', (_, text) => {
    const names = fillersIn(text).map(({ name }) => name.name);
    expect(names.filter((name) => ['Ann Lee', 'Ohio', 'Utah', 'Iowa', 'Texas', 'Maine'].includes(name))).toEqual([]);
  });
});

describe('two names in one gap', () => {
  it('are told with the odds that they are at odds', () => {
    const [pair, ...others] = pairsOf(DRIVER, OTHER);
    expect(others).toEqual([]);
    expect([pair?.a.name.name, pair?.b.name.name]).toEqual(['Paul Dunn', 'Karl Berg']);
    expect(pair?.probability).toBeGreaterThan(0.8);
  });

  it.each([
    ['one report has both', DRIVER, `${OTHER} Paul Dunn saw it.`],
    ['one name in two forms', DRIVER, OTHER.replace('Karl Berg', 'Dunn')],
    ['nothing is told alike', DRIVER, 'Karl Berg sang in the park.'],
    ['a town and a state', 'The mayor was born in Toledo.', 'The mayor was born in Texas.'],
  ])('are no pair where %s', (_, a, b) => {
    expect(pairsOf(a, b)).toEqual([]);
  });

  it('are the less likely at odds the more names a word is told of', () => {
    const many = ' Driver Ann Lee waved. Driver Tom Ray slept. Driver Eva Holt sang.';
    const [plain, crowded] = [pairsOf(DRIVER, OTHER)[0], pairsOf(DRIVER + many, OTHER)[0]];
    expect(crowded?.probability).toBeLessThan(plain?.probability ?? 0);
  });
});
