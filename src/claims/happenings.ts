import { contentId } from '../identifier.ts';
import { eventClass } from '../lexicon/en/event-classes.ts';
import type { TimeMention } from '../types.ts';
import type { Happening, ResolvedChain, Statement } from './analysis.ts';
import { type Draft, type HappeningSources, type Share, shareOf } from './happening-draft.ts';
import { fitOf, namesIn } from './happening-fit.ts';

/** How many of the latest happenings of one sort a claim is held against; text that goes on for ever repeats itself. */
const LOOKED_AT = 24;

/** Merges the claims of one article that tell one happening. Claims that tell none keep their own id. */
export function mergeHappenings(statements: readonly Statement[], sources: HappeningSources): Happening[] {
  const drafts: Draft[] = [];
  const byClass = new Map<string, Draft[]>();
  for (const statement of statements.filter(tellsHappening)) {
    const lemma = eventClass(statement.frame.event ?? statement.frame.lemma);
    const open = byClass.get(lemma) ?? [];
    const share = shareOf(statement, sources);
    const draft = bestFit(open, share) ?? draftOf(lemma, share);
    if (!open.includes(draft)) {
      drafts.push(draft);
      open.push(draft);
      byClass.set(lemma, open.slice(-LOOKED_AT));
    }
    extend(draft, share);
  }
  return drafts.map(finished);
}

function bestFit(open: readonly Draft[], share: Share): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  for (const draft of open) {
    const fit = fitOf(draft, share);
    if (fit !== null && fit >= most) [best, most] = [draft, fit];
  }
  return best;
}

function draftOf(lemma: string, { planned }: Share): Draft {
  return {
    lemma,
    statements: [],
    participants: new Set(),
    agents: new Set(),
    patients: new Set(),
    times: [],
    places: [],
    toldTimes: new Map(),
    toldPlaces: new Map(),
    toldNames: new Set(),
    objects: new Set(),
    planned,
  };
}

function extend(draft: Draft, share: Share): void {
  draft.statements.push(share.statement);
  draft.times.push(...share.statement.claim.times);
  draft.places.push(...share.places);
  for (const time of share.statement.claim.times) tell(draft.toldTimes, timeKey(time), time);
  for (const place of share.places) tell(draft.toldPlaces, place.text, place);
  for (const name of namesIn(share.statement.claim.text)) draft.toldNames.add(name);
  for (const part of ['participants', 'agents', 'patients', 'objects'] as const)
    for (const item of share[part]) draft[part].add(item);
}

/** More different times or places than this are those of a text that goes on for ever. */
const MOST_TOLD = 60;

function tell<T>(told: Map<string, T>, key: string, item: T): void {
  if (told.size < MOST_TOLD && !told.has(key)) told.set(key, item);
}

/** What `time-fit` asks of a time. */
function timeKey({ type, grain, text, value, from, to, stated }: TimeMention): string {
  return JSON.stringify([type, grain, text, value, from, to, stated]);
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
