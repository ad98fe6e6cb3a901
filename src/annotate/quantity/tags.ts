import type { Atom } from './atoms.ts';

const FUNCTION_TAGS: Readonly<Record<string, string>> = {
  DT: 'the a an this that these those no every each all any both either neither another',
  IN: 'of in on at by for from with as to into onto after before since until during while because if though although whether than per against among between near over under about around through within without despite along across behind beyond off out up down including when where amid upon toward towards outside inside',
  CC: 'and or but nor yet',
  PRP: 'he she it they we i you him her them us me who whom which what himself herself themselves itself',
  PRP$: 'his its their our my your whose',
  MD: 'will would can could may might must shall should',
  VBD: 'was were is are am be been being has have had do does did said says say told became becomes remained remain left took take went go came come won lost voted rose fell met made make got get gave give found saw led held began kept ran put died killed fled shot stood paid spent sent',
  RB: 'not also still only just then there here now ago later earlier away so too very more most less least further already again seriously critically',
};

const CLOSED: ReadonlyMap<string, string> = new Map(
  Object.entries(FUNCTION_TAGS).flatMap(([tag, words]) =>
    words.split(' ').map((word): [string, string] => [word, tag]),
  ),
);

const IRREGULAR_PLURALS = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'feet',
  'teeth',
  'mice',
  'sheep',
  'personnel',
  'troops',
  'policemen',
  'servicemen',
  'lawmakers',
  'media',
  'crew',
  'staff',
]);
const ADJECTIVES = new Set([
  'dead',
  'new',
  'young',
  'old',
  'other',
  'many',
  'federal',
  'senior',
  'former',
  'local',
  'more',
  'several',
  'such',
  'armed',
  'unarmed',
  'big',
  'small',
  'large',
  'strong',
  'major',
  'minor',
  'same',
  'different',
  'last',
  'next',
  'missing',
  'least',
  'likely',
  'straight',
  'past',
  'present',
  'current',
  'latest',
  'largest',
  'best',
  'great',
  'high',
  'low',
  'good',
  'bad',
  'full',
  'additional',
  'total',
]);

/** A Penn Treebank tag guessed from a word's form, for text that has not been parsed. */
export function guessTag(atom: Atom, afterNumber: boolean): string {
  if (atom.kind === 'figure') return 'CD';
  if (atom.kind === 'sign') return atom.text;
  const closed = CLOSED.get(atom.lower);
  if (closed === undefined && atom.capital && !/(?:s|ed)$/.test(atom.lower)) return 'NNP';
  if (closed !== undefined) return closed;
  if (IRREGULAR_PLURALS.has(atom.lower)) return 'NNS';
  if (ADJECTIVES.has(atom.lower)) return 'JJ';
  if (atom.lower.endsWith('ly')) return 'RB';
  if (/(?:ed|ing)$/.test(atom.lower) && atom.lower.length > 5) return afterNumber ? 'JJ' : 'VBN';
  if (/(?:ous|ful|ive|ible|able|ish|less|ical|ary)$/.test(atom.lower)) return 'JJ';
  return /[^siu]s$/.test(atom.lower) ? 'NNS' : 'NN';
}
