import { remember } from '../remember.ts';
import type { Overlap } from './date-overlap.ts';
import type { DateView } from './dates.ts';
import { isEntityKey } from './entities.ts';

/** What the whole sentences of two dates have in common, each 0 to 1; no word of any time counts. */
export function sharedWording(a: DateView, b: DateView, overlap: Overlap) {
  const sentence = overlap(a.sentence, b.sentence);
  const [first, second] = [sentence.ofFirst, overlap(b.sentence, a.sentence).ofFirst];
  const [figures, others] = [figuresOf(a.sentence), figuresOf(b.sentence)];
  const [names, otherNames] = [namesOf(a.sentence), namesOf(b.sentence)];
  const [equal, named] = [commonIn(figures, others), commonIn(names, otherNames)];
  return {
    sentence: sentence.plain,
    rareSentence: sentence.rare,
    /** How much of the sentence that tells less the other one has. */
    covered: Math.min(1, Math.max(first, second)),
    sharedMuch: Math.min(1, sentence.weight / MUCH),
    figures: Math.min(1, equal / FEW),
    /** Both tell figures, and none is the other's. */
    otherFigures: Number(equal === 0 && figures.length > 0 && others.length > 0),
    names: Math.min(1, named / FEW),
    /** Of the sentence that names fewer, how many the other does not name. */
    otherNames: 1 - named / Math.max(1, Math.min(names.length, otherNames.length)),
    /** Both hang on their deed by the same word: "since", "on", "in". */
    tie: Number(a.tie === b.tie),
    sameWord: Number(a.deeds[0] !== undefined && a.deeds[0].lemma === b.deeds[0]?.lemma),
  };
}

const MUCH = 2;
const FEW = 3;

const figuresOf = remember((sentence: ReadonlySet<string>): readonly string[] =>
  [...sentence].filter((form) => /^[\d$€£#]/.test(form)),
);

const namesOf = remember((sentence: ReadonlySet<string>): readonly string[] => [...sentence].filter(isEntityKey));

function commonIn(a: readonly string[], b: readonly string[]): number {
  return a.filter((form) => b.includes(form)).length;
}
