/** What sets two sentences apart at one place. */
export type DifferenceKind =
  | 'opposite'
  | 'exclusive'
  | 'name'
  | 'place'
  | 'number'
  | 'time'
  | 'order'
  | 'negation'
  | 'quantifier'
  | 'swap'
  | 'pronoun'
  | 'relation'
  | 'word'
  | 'refuted';
