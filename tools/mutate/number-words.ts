/** Numbers in words, each at its own place. */
export const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Places in a row, from the first. */
export const ORDINAL_WORDS = 'first second third fourth fifth sixth'.split(' ');
