import { COLLECTIVES } from '../../lexicon/en/collectives.ts';
import { verbsOfEventNoun } from '../../lexicon/en/derivations.ts';
import { OFFICES } from '../../lexicon/en/offices.ts';
import { synsetGraph } from '../../lexicon/en/relations-graph.ts';
import type { Gender, Kind } from './mention.ts';

/** Lexicographer files of WordNet's nouns, counted from the first of the nouns, that tell the sort of thing. */
const GROUP_FILE = 11;
const LOCATION_FILE = 12;
const PERSON_FILE = 15;
const TIME_FILE = 25;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for persons whose first sense in WordNet is another, or that are made of an adjective. */
const PERSONS = words(
  'people public victim wounded accused deceased elderly youth minor teen teenager couple pair duo trio head chief chair democrat republican liberal conservative independent incumbent successor other guy mom dad staffer lawmaker gunman shooter suspect',
);
const PLACES = words(
  'country nation state city town village capital county province district neighborhood neighbourhood region island territory',
);
const ORGANISATIONS = words(
  'government administration company firm bank court agency ministry department police military army navy parliament congress senate committee commission council party union university school hospital network newspaper station office team club church regime authority panel corporation chain airline manufacturer maker carrier lender retailer group organization organisation institute foundation bureau board campaign coalition opposition watchdog regulator union',
);

/** Nouns that tell the sex of one person, own knowledge of English. */
const MALE = words(
  'man boy father son husband brother uncle nephew grandfather grandson king prince duke lord sir gentleman dad stepfather widower groom fiancé boyfriend guy monk priest businessman stepson godfather',
);
const FEMALE = words(
  'woman girl mother daughter wife sister aunt niece grandmother granddaughter queen princess duchess lady mom mum stepmother widow bride fiancée girlfriend nun actress waitress heroine hostess stewardess businesswoman stepdaughter godmother heiress',
);

function lookUpKind(lemma: string): Kind | null {
  if (PLACES.has(lemma)) return 'place';
  if (ORGANISATIONS.has(lemma)) return 'organisation';
  if (PERSONS.has(lemma) || COLLECTIVES.has(lemma) || OFFICES.has(lemma) || /(?:man|woman|person)$/.test(lemma))
    return 'person';
  if (lemma === 'old') return 'person';
  const graph = synsetGraph('n');
  const first = graph?.senses(lemma).first ?? -1;
  if (!graph || first < 0) return null;
  const file = graph.file[first];
  if (file === PERSON_FILE) return 'person';
  if (file === GROUP_FILE) return verbsOfEventNoun(lemma).length > 0 ? 'thing' : 'organisation';
  if (file === LOCATION_FILE) return 'place';
  return file === TIME_FILE ? 'time' : 'thing';
}

function lookUpGender(lemma: string): Gender | null {
  if (FEMALE.has(lemma) || /(?:^|[a-z])woman$/.test(lemma)) return 'female';
  return MALE.has(lemma) ||
    (/[a-z]{3}man$/.test(lemma) && !/(?:woman|human|german|roman|norman|ottoman|talisman)$/.test(lemma))
    ? 'male'
    : null;
}

interface Known {
  readonly kind: Kind | null;
  readonly gender: Gender | null;
}

/** Words looked up before; emptied when full, so that its size is bounded. */
const MEMORY = 20_000;
const memory = new Map<string, Known>();

/** The longest lemma worth a look-up. */
const LONGEST = 40;

function know(lemma: string): Known {
  const found = memory.get(lemma);
  if (found) return found;
  if (lemma.length > LONGEST) return { kind: null, gender: null };
  const known = { kind: lookUpKind(lemma), gender: lookUpGender(lemma) };
  if (memory.size >= MEMORY) memory.clear();
  memory.set(lemma, known);
  return known;
}

/** The sort of thing a common noun most often names; `null` where the tables do not know it. */
export function nounKind(lemma: string): Kind | null {
  return know(lemma).kind;
}

/** The sex a noun tells. */
export function nounGender(lemma: string): Gender | null {
  return know(lemma).gender;
}
