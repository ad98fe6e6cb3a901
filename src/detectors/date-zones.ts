import type { Context } from '../align/context.ts';
import type { DatePair } from '../align/date-pairs.ts';
import type { DateView } from '../align/dates.ts';
import { zoneExplanation } from '../annotate/time/zone-explanation.ts';
import type { Explanation } from '../types.ts';

/**
 * Whether a difference of zones could explain a day's gap: one report counts by the clocks where it happened, the other
 * by those of a newsroom, its own or the one whose copy it follows.
 */
export function zoneNote({ a, b }: DatePair, context: Context): Explanation[] {
  const scenes = unique([a, b].flatMap((view) => scenesOf(view)));
  const newsrooms = unique(context.analyses.flatMap(({ document }) => document.dateline?.place ?? []));
  const tellings = [
    [a, b],
    [b, a],
  ] as const;
  for (const [local, distant] of tellings) {
    for (const scene of [...scenes, ...newsrooms]) {
      for (const newsroom of newsrooms) {
        const found = zoneExplanation({ place: scene, time: local.time }, { place: newsroom, time: distant.time });
        if (found) return [{ kind: 'time-zone', text: found.text }];
      }
    }
  }
  return [];
}

/** The places where the happening is said to have been. */
function scenesOf({ view }: DateView): string[] {
  const places = view?.arguments.filter(({ role }) => role === 'place') ?? [];
  return places.flatMap(({ entities }) => entities.map(({ name }) => name));
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
