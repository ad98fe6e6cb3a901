/** The inflected forms that rules undo. */
export type Inflection = 'plural' | 'third' | 'ing' | 'past' | 'comparative' | 'superlative';

const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  NNS: 'plural',
  NNPS: 'plural',
  VBZ: 'third',
  VBG: 'ing',
  VBD: 'past',
  VBN: 'past',
  JJR: 'comparative',
  RBR: 'comparative',
  JJS: 'superlative',
  RBS: 'superlative',
};

/** The inflection a Penn Treebank tag stands for; none for base forms. */
export function inflectionOf(xpos: string): Inflection | undefined {
  return INFLECTIONS[xpos];
}

/** What an ending becomes: `strip` letters are cut off the form and `add` is put on. */
export interface Ending {
  readonly strip: number;
  readonly add: string;
}

/** The longest ending for which rules are kept, in letters. */
export const LONGEST_ENDING = 6;

/** Undoes an inflection of a lower-cased form by the rule of its longest known ending. */
export function undo(form: string, inflection: Inflection, endings: ReadonlyMap<string, Ending>): string {
  for (let size = Math.min(LONGEST_ENDING, form.length - 1); size >= 0; size--) {
    const ending = endings.get(`${inflection} ${form.slice(form.length - size)}`);
    if (ending && ending.strip < form.length) return form.slice(0, form.length - ending.strip) + ending.add;
  }
  return form;
}
