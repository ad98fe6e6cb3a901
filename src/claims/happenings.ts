import { contentId } from '../identifier.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { NameMention, TimeMention } from '../types.ts';
import type { Happening, ResolvedChain, Statement } from './analysis.ts';
import { timesDisjoint } from './time-fit.ts';

/** What is looked up while happenings are merged. */
export interface HappeningSources {
  /** The chains a chain stands for: its members, or itself. */
  membersOf(chain: string): readonly string[];
  placesOf(statement: Statement): readonly NameMention[];
  /** Whether the happening's noun phrase points back: "the meeting", "their talks", "Wednesday's summit". */
  isDefinite(statement: Statement): boolean;
}

interface Draft {
  readonly lemma: string;
  readonly statements: Statement[];
  readonly participants: Set<string>;
  readonly times: TimeMention[];
  readonly places: NameMention[];
}

/** Merges the claims of one article that tell one happening. Claims that tell none keep their own id. */
export function mergeHappenings(statements: readonly Statement[], sources: HappeningSources): Happening[] {
  const drafts: Draft[] = [];
  const byClass = new Map<string, Draft[]>();
  for (const statement of statements.filter(tellsHappening)) {
    const lemma = eventClass(statement.frame.lemma);
    const open = byClass.get(lemma) ?? [];
    const fitting = open.findLast((draft) => fits(draft, statement, sources));
    const draft = fitting ?? { lemma, statements: [], participants: new Set(), times: [], places: [] };
    if (!fitting) {
      drafts.push(draft);
      byClass.set(lemma, [...open, draft]);
    }
    extend(draft, statement, sources);
  }
  return drafts.map(finished);
}

/** Verbs of state and being tell no happening; what is only denied or supposed is none either. */
function tellsHappening({ claim, frame }: Statement): boolean {
  if (frame.kind !== 'verb' && frame.kind !== 'event-noun') return false;
  return (
    claim.polarity === 'positive' &&
    claim.certainty !== 'denied' &&
    claim.certainty !== 'conditional' &&
    !STATES.has(frame.lemma)
  );
}

const STATES = new Set(
  'be have seem appear become remain stay include contain mean want need know think believe hope like love hate own belong consist exist depend'.split(
    ' ',
  ),
);

function participantsOf(statement: Statement, sources: HappeningSources): string[] {
  const entities = statement.claim.arguments.filter((argument) =>
    /^(agent|patient|recipient|other)$/.test(argument.role),
  );
  return entities.flatMap((argument) => (argument.entity === undefined ? [] : sources.membersOf(argument.entity)));
}

function fits(draft: Draft, statement: Statement, sources: HappeningSources): boolean {
  const participants = participantsOf(statement, sources);
  const shared = participants.filter((chain) => draft.participants.has(chain)).length;
  if (timesDisjoint(draft.times, statement.claim.times)) return false;
  if (participants.length > 0 && draft.participants.size > 0) {
    return shared > 0 && shared >= Math.min(participants.length, draft.participants.size) / 2;
  }
  return sources.isDefinite(statement);
}

function extend(draft: Draft, statement: Statement, sources: HappeningSources): void {
  draft.statements.push(statement);
  for (const chain of participantsOf(statement, sources)) draft.participants.add(chain);
  draft.times.push(...statement.claim.times);
  draft.places.push(...sources.placesOf(statement));
}

function finished(draft: Draft): Happening {
  const first = draft.statements[0];
  const id = contentId('h', first?.claim.id ?? '', draft.lemma);
  const statements = draft.statements.map(({ claim, frame }) => ({ claim: { ...claim, happening: id }, frame }));
  return {
    id,
    lemma: draft.lemma,
    statements,
    participants: [...draft.participants],
    times: draft.times,
    places: draft.places,
  };
}

/** Looks a chain's members up; a chain that is no group stands for itself. */
export function memberLookup(chains: readonly ResolvedChain[]): (chain: string) => readonly string[] {
  const byId = new Map(chains.map((chain) => [chain.id, chain]));
  return (id) => {
    const members = byId.get(id)?.members ?? [];
    return members.length > 0 ? members : [id];
  };
}
