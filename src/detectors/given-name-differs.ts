import type { Context } from '../align/context.ts';
import { pairsAcross } from '../align/pairs-across.ts';
import { compareGiven } from '../annotate/name/name-relation.ts';
import type { ArticleAnalysis } from '../claims/analysis.ts';
import { findOffice } from '../lexicon/en/offices.ts';
import type { NameMention } from '../types.ts';
import { defineDetector, type Finding, type FindingSide } from './detector.ts';

/** Finds an office holder of one family name whom two reports give two given names. */
export const givenNameDiffers = defineDetector({
  name: 'given-name-differs',
  kind: 'participant',
  description: 'Two reports give the holder of one office and family name two given names.',
  *find(context: Context) {
    if (context.sameSubject) return;
    const holders = context.analyses.flatMap((analysis) => [...holdersIn(analysis).values()]);
    const isOne = ({ family, office, given }: Holder) =>
      office === null || given === '' ? null : `${office} ${family}`;
    for (const [a, b] of pairsAcross(holders, isOne)) yield* between(a, b);
  },
});

interface Holder {
  readonly article: string;
  readonly family: string;
  readonly name: NameMention;
  /** `''` where the report has several of the family. */
  readonly given: string;
  readonly office: string | null;
}

/** The persons named in full with an office, by family name; a family with two given names in one report is left out. */
function holdersIn({ names, document }: ArticleAnalysis): Map<string, Holder> {
  const found = new Map<string, Holder>();
  for (const name of names) {
    const { given, family: own, title } = name.parts ?? {};
    if (name.type !== 'person' || !given || !own) continue;
    const family = keyOf(own);
    const known = found.get(family);
    const office = seatOf(title);
    if (!known) found.set(family, { article: document.article.id, family, name, given, office });
    else if (compareGiven(known.given, given) === 'different') found.set(family, { ...known, given: '' });
    else if (known.office === null && office !== null) found.set(family, { ...known, office });
  }
  return found;
}

function keyOf(family: string): string {
  return family.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The seats that relatives seldom hold at once; a rank or a form of address is shared by families. */
function seatOf(title: string | undefined): string | null {
  const office = title === undefined ? null : findOffice(title);
  if (!office || !/^(legislator|governor|mayor|minister|judge|prosecutor)$/.test(office.class)) return null;
  return office.class;
}

function* between(a: Holder, b: Holder): Iterable<Finding> {
  const relation = isShortFor(a.given, b.given) ? 'compatible' : compareGiven(a.given, b.given);
  if (relation === 'same') return;
  yield {
    kind: 'participant',
    point: ['given name', a.family, a.office].join('|'),
    label: `Given name of ${a.name.parts?.family ?? a.family}`,
    sides: [sideOf(a), sideOf(b)],
    compatible: relation === 'compatible' ? 'alias' : null,
    ...(relation === 'compatible' && { note: 'two spellings or forms of one name' }),
    score: 0.7,
  };
}

/** "Cy" of "Cyrus", "J." of "James": the beginning of the other's first name. */
function isShortFor(a: string, b: string): boolean {
  const [x, y] = [a, b].map((given) => keyOf(given).split(/[\s.]+/)[0] ?? '');
  return x !== y && (x?.startsWith(y ?? '') || y?.startsWith(x ?? '') || false);
}

function sideOf({ article, name: { text, field, start, end }, given }: Holder): FindingSide {
  return { value: text, normalized: keyOf(given), places: [{ article, field, start, end }] };
}
