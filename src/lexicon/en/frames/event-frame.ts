import type { NewsFrame, Ways } from './news-frame.ts';

/** What may be so today and otherwise tomorrow. */
const PASSING: ReadonlySet<string> = new Set(
  'hostages curfew truce troops outage consciousness illness contract lawsuit marriage blaze evacuation'.split(' '),
);

/** A question of the event itself, whoever is told of: whether there was such a thing. */
export function presence(name: string, label: string, there: Ways, absent: Ways = ''): NewsFrame {
  const reason = 'In one event there was such a thing or there was none.';
  return {
    name,
    label,
    kind: 'polarity',
    reason,
    aim: 'none',
    holder: 'event',
    denied: 'both',
    poles: [there, absent],
    ...(PASSING.has(name) && { successive: true }),
  };
}

/** A question of how the whole event went. */
export function state(
  name: string,
  label: string,
  poles: readonly [Ways, Ways],
  kind: NewsFrame['kind'] = 'stance',
): NewsFrame {
  const reason = 'One event went the one way or the other.';
  return { name, label, kind, reason, aim: 'none', holder: 'event', poles };
}
