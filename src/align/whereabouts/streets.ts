import type { Span } from '../../types.ts';

/** A street by its name, as the addresses of news have it: "E. 92nd St.", "473 East 52nd Street", "Philip Street". */
interface Street extends Span {
  readonly name: string;
  readonly known: readonly string[];
  readonly kind: 'street';
  readonly sort: string;
  readonly isNamed: true;
  readonly hasState: false;
}

const WAY = 'St|Street|Ave|Avenue|Av|Rd|Road|Blvd|Boulevard|Lane|Ln|Dr|Drive|Hwy|Highway|Parkway|Pkwy|Terrace|Turnpike';
const STREET = new RegExp(
  `(?:(?:N|S|E|W|North|South|East|West)\\.? )?(?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}’'.]{1,20}(?: \\p{Lu}\\p{Ll}{1,20})?) (?:${WAY})\\b`,
  'gu',
);
const SIDE = /^(n|s|e|w|north|south|east|west)$/;
/** Longer sentences are lists. */
const LONGEST = 2000;

/** The streets that a sentence names. */
export function streetsIn(text: string, { start, end }: Span): Street[] {
  const told = text.slice(start, Math.min(end, start + LONGEST));
  return [...told.matchAll(STREET)].flatMap(({ index, 0: name }): Street[] => {
    const words = name.toLowerCase().split(/[ .]+/).slice(0, -1);
    const known = words.filter((word) => !SIDE.test(word));
    if (known.length === 0) return [];
    const at = start + index;
    return [
      { start: at, end: at + name.length, name, known, kind: 'street', sort: 'street', isNamed: true, hasState: false },
    ];
  });
}
