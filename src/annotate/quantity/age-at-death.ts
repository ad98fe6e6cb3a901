import { type Figure, lowerAt, type Reading } from './reading.ts';

/** After an age in so many words nothing is counted: a stop, "when", "at the time", "and". */
export function endsAge(reading: Reading, at: number): boolean {
  const next = reading.atoms[at];
  if (next === undefined || next.kind === 'sign') return next === undefined || /^[.,;:)"”'’—–]$/.test(next.text);
  return /^(?:when|at|and|but|while|in|on|or|years|last|this|next|then|now|years-old)$/.test(next.lower);
}

/** So old at least is who "died Thursday at 91"; "died Thursday at 7" tells the hour. */
const NO_HOUR = 13;
/** Words between "died" and "at": a day, a place. */
const FAR = 6;

/** "*Died* Thursday at 91", "*dies* in prison at 77": no other stop or clause between. */
export function diedBefore(reading: Reading, figure: Figure): boolean {
  if (figure.value < NO_HOUR || !endsAge(reading, figure.to) || lowerAt(reading, figure.to) === ':') return false;
  for (let at = figure.from - 2; at >= figure.from - 2 - FAR; at--) {
    const word = lowerAt(reading, at);
    if (/^(?:died|dies|dead|dying|death|succumbed)$/.test(word)) return true;
    if (word === '' || /^(?:[.;:—–]|and|but|who|which|that|when)$/.test(word)) return false;
  }
  return false;
}
