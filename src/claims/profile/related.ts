import type { AnalysedSentence } from '../../syntax/analysed.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { NameMention } from '../../types.ts';
import type { Attribute } from './attribute.ts';
import type { Trait } from './described.ts';
import { homeTowns } from './home-town.ts';
import { owned } from './own.ts';
import { type ProfileSources, runOf } from './reading.ts';
import { bosses, type Named } from './staff.ts';

/** A sentence with more names than this is a list. */
const MOST_NAMES = 40;

interface Mentioned extends Named {
  readonly name: NameMention;
}

/** What one sentence tells of how those it names belong together: who works for whom, whose wife it is, where from. */
export function related(
  sentence: AnalysedSentence,
  { words }: Tree,
  names: readonly NameMention[],
  sources: ProfileSources,
): Attribute[] {
  if (names.length > MOST_NAMES) return [];
  const mentioned = names.map((name): Mentioned => ({ name, ...runOf(words, name), chain: sources.chainOf(name) }));
  const persons = mentioned.filter(({ name }) => name.type === 'person');
  const places = mentioned.filter(({ name }) => name.type === 'place');
  const ownerAt = (at: number) => sources.chainAt(sentence.field, words[at]?.start ?? -1);
  const ofPersons = persons.flatMap((person) => {
    const others = persons.filter((other) => other !== person);
    const traits = [...bosses(words, person, others, ownerAt), ...homeTowns(words, person.last, places)];
    return traits.flatMap((trait) => attributeOf(sentence, person.chain, trait, person.name));
  });
  const ofOwners = mentioned.flatMap((own) => {
    const found = owned(
      words,
      own,
      persons.filter((other) => other !== own),
      ownerAt,
    );
    return found.flatMap(({ owner, trait }) => attributeOf(sentence, owner, trait, own.name));
  });
  return [...ofPersons, ...ofOwners];
}

/** The evidence runs from the name to the words that tell, or the other way round. */
function attributeOf({ field }: AnalysedSentence, entity: string | null, trait: Trait, name: NameMention): Attribute[] {
  if (entity === null) return [];
  return [{ ...trait, entity, field, start: Math.min(trait.start, name.start), end: Math.max(trait.end, name.end) }];
}
