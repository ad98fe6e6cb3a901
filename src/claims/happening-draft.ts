import type { NameMention, TimeMention } from '../types.ts';
import type { Statement } from './analysis.ts';
import type { FrameArgument } from './frame.ts';

/** What is looked up while happenings are merged. */
export interface HappeningSources {
  /** The chains a chain stands for: its members, or itself. */
  membersOf(chain: string): readonly string[];
  placesOf(statement: Statement): readonly NameMention[];
  /** Whether the happening's noun phrase points back: "the meeting", "their talks", "Wednesday's summit". */
  isDefinite(statement: Statement): boolean;
}

/** A happening while its claims are gathered. */
export interface Draft {
  readonly lemma: string;
  readonly statements: Statement[];
  readonly participants: Set<string>;
  /** Chains that did it, and chains it was done to. */
  readonly agents: Set<string>;
  readonly patients: Set<string>;
  readonly times: TimeMention[];
  readonly places: NameMention[];
  /** Times and places each once, however often they were told: a claim is held against these. */
  readonly toldTimes: Map<string, TimeMention>;
  readonly toldPlaces: Map<string, NameMention>;
  /** The beginnings of the names in its claims. */
  readonly toldNames: Set<string>;
  /** Words of the things it was done to, or of what was said. */
  readonly objects: Set<string>;
  readonly planned: boolean;
}

/** One claim's share in a happening. */
export interface Share extends Pick<Draft, 'participants' | 'agents' | 'patients' | 'objects' | 'planned'> {
  readonly statement: Statement;
  readonly places: readonly NameMention[];
  readonly definite: boolean;
  /** "a meeting": brought in as new. */
  readonly indefinite: boolean;
  /** "another strike", "several rounds": certainly none of those told before. */
  readonly other: boolean;
}

/** Prepositions before who else took part. */
const PARTY = /^(with|against|between|alongside|among|by)$/;

/** What one claim tells of the happening it belongs to. */
export function shareOf(statement: Statement, sources: HappeningSources): Share {
  const { claim, frame } = statement;
  const agents = chainsIn(statement, sources, ({ role }) => role === 'agent');
  const patients = chainsIn(statement, sources, ({ role }) => role === 'patient' || role === 'recipient');
  const others = chainsIn(
    statement,
    sources,
    ({ role, preposition }) => role === 'other' && preposition !== null && PARTY.test(preposition),
  );
  const named = frame.event === undefined ? [...agents, ...patients] : [];
  const noun = nounText(statement);
  const indefinite = noun !== null && INDEFINITE.test(noun);
  return {
    statement,
    participants: new Set([...named, ...others]),
    agents: new Set(agents),
    patients: new Set(patients),
    places: sources.placesOf(statement),
    objects: objectWords(statement),
    planned: claim.certainty === 'planned' || claim.certainty === 'possible',
    definite: hasOnlyKnown(statement) && (frame.event === undefined ? sources.isDefinite(statement) : !indefinite),
    indefinite,
    other: noun !== null && OTHER.test(noun),
  };
}

const INDEFINITE = /^(a|an|no|any)\s/i;
const OTHER = /^(another|other|further|some|several|many|two|three|four|five)\s/i;

/** The noun phrase that tells the deed, or `null` where a verb does. */
function nounText({ claim, frame }: Statement): string | null {
  if (frame.kind === 'event-noun') return claim.text;
  if (frame.event !== undefined) return claim.arguments[0]?.text ?? '';
  const light = frame.arguments.findIndex(({ head }) => head === frame.lightNoun);
  return claim.arguments[light]?.text ?? null;
}

/** Somebody told of but not known to the chains ("the ministers' talks") may well be somebody else. */
function hasOnlyKnown({ claim, frame }: Statement): boolean {
  if (frame.event !== undefined) return true;
  return claim.arguments.every(
    ({ role, entity, text }) => role !== 'agent' || entity !== undefined || UNSPECIFIC.test(text),
  );
}

const UNSPECIFIC = /^(their|its|his|her|our|they|we|he|she|it)$|\b(leaders|sides|pair|duo)\b/i;

/** The chains of the arguments asked for; the noun that tells the deed itself takes no part in it. */
function chainsIn(
  { claim, frame }: Statement,
  sources: HappeningSources,
  fits: (argument: FrameArgument) => boolean,
): string[] {
  return frame.arguments.flatMap((argument, index) => {
    const entity = claim.arguments[index]?.entity;
    return entity !== undefined && argument.head !== frame.lightNoun && fits(argument) ? sources.membersOf(entity) : [];
  });
}

/** Words too common to tell one deed from another. */
const COMMON = /^(the|a|an|of|to|in|on|at|and|or|that|for|with|by|from|as|is|was|be|their|his|her|its|it|they|he|she)$/;

function objectWords({ claim, frame }: Statement): Set<string> {
  if (frame.event !== undefined || frame.lightNoun !== undefined) return new Set();
  const objects = claim.arguments.filter(
    ({ role, entity }) => /^(patient|complement)$/.test(role) && entity === undefined,
  );
  const words = objects.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(words.slice(0, 40).filter((word) => !COMMON.test(word)));
}
