import type { Token } from '../../syntax/token.ts';
import type { Trait } from './described.ts';
import { townTrait } from './home-town.ts';
import { type Named, ownerEndingAt } from './staff.ts';

/** Of these one has one at a time, so that two names for it are two things; names of one sort are one. */
const ONLY: Readonly<Record<string, string>> = {
  wife: 'spouse',
  husband: 'spouse',
  spouse: 'spouse',
  father: 'father',
  mother: 'mother',
  fiancé: 'fiancé',
  fiancée: 'fiancé',
  fiance: 'fiancé',
  fiancee: 'fiancé',
  website: 'website',
  predecessor: 'predecessor',
  successor: 'successor',
  employer: 'employer',
  publisher: 'publisher',
  hometown: 'hometown',
};
const FORMER = /^(ex|ex-wife|ex-husband|late|former|first|second|future|then)$/i;

/** Something named that a name or pronoun owns alone: "Lee and *his website*, Dayline"; the trait is the owner's. */
export interface Owned {
  readonly owner: string;
  readonly trait: Trait;
}

/** `own` is the named thing; `others` are the other names of the sentence. */
export function owned(
  words: readonly Token[],
  own: Named,
  others: readonly Named[],
  ownerAt: (at: number) => string | null,
): Owned[] {
  const noun = nounBefore(words, own.first);
  const sort = ONLY[words[noun]?.text.toLowerCase() ?? ''];
  if (noun < 1 || sort === undefined || own.chain === null) return [];
  let at = noun - 1;
  while (at > 0 && at > noun - 3 && words[at]?.upos === 'ADJ') at--;
  if (words.slice(at + 1, noun).some(({ text }) => FORMER.test(text))) return [];
  const owner = ownerEndingAt(words, at, others, ownerAt);
  if (owner?.chain == null || owner.chain === own.chain) return [];
  const value = words
    .slice(own.first, own.last + 1)
    .map(({ text }) => text)
    .join(' ');
  const span = { start: words[owner.first]?.start ?? 0, end: words[own.last]?.end ?? 0 };
  if (sort === 'hometown') return [{ owner: owner.chain, trait: townTrait(words, own, 'hometown', span.start) }];
  return [
    {
      owner: owner.chain,
      trait: { property: 'own', normalized: sort, value, former: false, other: own.chain, ...span },
    },
  ];
}

/** The noun before a name: "his wife Ann", "his wife, Ann", "his hometown of Elm". */
function nounBefore(words: readonly Token[], first: number): number {
  const before = words[first - 1]?.text ?? '';
  return before === ',' || before === 'of' ? first - 2 : first - 1;
}
