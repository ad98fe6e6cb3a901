import type { PassageWord } from './passage.ts';

const NEGATION = /^(not|n't|never|no|none|nobody|nothing|neither|nor|without|cannot|hardly|nowhere)$/;

export function isDenial({ form }: PassageWord): boolean {
  return NEGATION.test(form);
}

/** Whether one side denies and the other does not. */
export function losesDenial(a: readonly PassageWord[], b: readonly PassageWord[]): boolean {
  return a.some(isDenial) !== b.some(isDenial);
}

/** Words of grammar, in rows of which two cannot be said for one another: Quirk et al. 1985, sections 4.51, 5.10, 8.98. */
const ROWS = `
no some any all every most many few both neither none half
never always sometimes often rarely seldom usually
more less fewer
before after until
with without
for against
up down
inside outside
over under
above below
must may might can could should
everyone everybody nobody someone anyone
everything nothing something anything
everywhere nowhere somewhere anywhere
yes no
also never not only
first last
already yet still
much little
now then
here there
`
  .trim()
  .split('\n')
  .map((row) => new Set(row.split(' ')));

/** Whether the sides have words of one row, and neither has the other's. */
export function turnsSense(a: readonly PassageWord[], b: readonly PassageWord[]): boolean {
  const [left, right] = [a.map(({ form }) => form), b.map(({ form }) => form)];
  return ROWS.some((row) => {
    const [own, other] = [left.filter((form) => row.has(form)), right.filter((form) => row.has(form))];
    return own.length > 0 && other.length > 0 && own.every((form) => !other.includes(form));
  });
}
