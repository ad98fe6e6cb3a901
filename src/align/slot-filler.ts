import { covers } from '../claims/spans.ts';
import type { NameMention, Span } from '../types.ts';
import type { Entity } from './entities.ts';
import type { ArgumentView } from './view.ts';

const LOCAL = /^(in|at|on|near|outside|inside|off)$/;
/** A longer argument is a clause, and the place in it belongs to something else. */
const LONGEST = 9;

/** Who or what stands in a role. */
export interface Filler {
  /** Whether the name itself stands there. */
  readonly named: boolean;
  readonly filler: Entity;
  readonly name: string;
  readonly mention: Span;
}

/** The one person or body that fills a role, or the place that says where. */
export function fillerOf(argument: ArgumentView, span: Span, names: readonly NameMention[]): Filler | null {
  const inside = names.filter((name) => covers(span, name));
  const places = names.filter(({ type }) => type === 'place');
  const isPlace = argument.role === 'place' || (argument.role === 'other' && LOCAL.test(argument.preposition ?? ''));
  if (isPlace) return placeIn(argument, inside, places);
  const [entity, ...more] = argument.entities;
  if (!entity || more.length > 0 || argument.argument.clause || !/^(person|organisation)$/.test(entity.type))
    return null;
  const named = inside.some(({ type }) => type === entity.type);
  return { filler: entity, name: entity.name, mention: span, named };
}

function placeIn(
  { argument, entities }: ArgumentView,
  inside: readonly NameMention[],
  places: readonly NameMention[],
): Filler | null {
  const known = entities.length === 1 && entities[0]?.type === 'place' ? entities[0] : null;
  const first = inside.find(({ type }) => type === 'place');
  if (argument.words.length > LONGEST) return null;
  // "In the state capital, Elm": the name stands behind the phrase.
  if (!first) return known && { filler: known, name: known.name, mention: argument, named: true };
  const { name, mention } = withState(first, places);
  const filler: Entity = known ?? { key: `place ${name.toLowerCase()}`, type: 'place', name, parts: null };
  return { filler, name, mention, named: true };
}

/** "Elm Grove, Ohio": a town with the place told right behind it. */
export function withState(
  place: NameMention,
  places: readonly NameMention[],
): { readonly name: string; readonly mention: Span } {
  const state = places.find(({ start }) => start > place.start && start - place.end <= 2);
  if (!state) return { name: place.text, mention: place };
  return { name: `${place.text}, ${state.text}`, mention: { start: place.start, end: state.end } };
}
