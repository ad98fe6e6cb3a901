import { stateOf } from '../../lexicon/en/collectives-states.ts';
import { governingState } from './governor.ts';
import { hedgeBefore } from './hedge.ts';
import { isHyphen } from './hyphen.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

const REACH = 8;
const BETWEEN =
  /^(?:who|that|which|were|was|are|is|have|has|had|been|being|be|also|still|reported|confirmed|presumed|feared|believed|left|found|remain|remains|remained|listed|as|more|others|other|people|either|all|either|would|will|already|pronounced|declared|dead|said|to|have|shot|them|badly|among|the)$/;
/** Words for a state that people come into by themselves. */
const INTRANSITIVE =
  /^(?:dead|die|dies|died|dying|missing|unaccounted|disappeared|vanished|perish|perishes|perished|drowned|homeless|survived|survivors?|fatally|custody|hospitalized|hospitalised|deaths?|fatalit(?:y|ies)|injuries)$/;
const STARTS_OBJECT = /^(?:DT|CD|PRP|NNS?|NNPS?|JJ)/;

/** "Two officers killed 12 people": what follows an active verb is its object, and the counted phrase its agent. */
function takesObject(reading: Reading, at: number, passive: boolean): boolean {
  if (passive || INTRANSITIVE.test(lowerAt(reading, at))) return false;
  if (reading.tags[at] === 'VBN' && !reading.titleCase) return takesDeterminer(reading, at + 1);
  const next = reading.tags[at + 1] ?? '';
  return (
    STARTS_OBJECT.test(next) &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|dead)$/.test(
      lowerAt(reading, at + 1),
    )
  );
}

/** "Candidates released a statement", where the verb was taken for a participle; not "killed the night before". */
function takesDeterminer(reading: Reading, at: number): boolean {
  if (!/^(?:DT|PRP\$)$/.test(reading.tags[at] ?? '')) return false;
  return !/^(?:day|night|week|month|year|hour|morning|evening|same|last|previous)$/.test(lowerAt(reading, at + 1));
}

const PASSIVE = /^(?:was|were|is|are|be|been|being|get|got|feared|reported|confirmed|believed)$/;
const ACTIVE_FORM = /(?:s|ing)$|^(?:kill|injure|arrest|detain|rescue|charge|release|trap|hurt)$/;

/** The index after ", three of them children,": the sentence goes on after what stands between two commas. */
function pastParenthesis(reading: Reading, at: number): number {
  if (lowerAt(reading, at) !== ',') return at;
  for (let next = at + 2; next < at + 14; next++) if (lowerAt(reading, next) === ',') return next + 1;
  return at;
}

/** "12 people were killed", "12 dead", "12 officers shot dead". */
function stateAfter(reading: Reading, from: number): string | null {
  let passive = false;
  const start = pastParenthesis(reading, from);
  for (let at = start; at < start + REACH; at++) {
    const word = lowerAt(reading, at);
    if (word === 'not' || word === 'never' || word === '') return null;
    const state = stateOf(word);
    const clear =
      state !== null && !(ACTIVE_FORM.test(word) && !INTRANSITIVE.test(word) && word !== 'hurt' && !passive);
    if (clear) return takesObject(reading, at, passive) ? null : state;
    if (PASSIVE.test(word)) passive = true;
    if (!BETWEEN.test(word) && !word.endsWith('ly') && !(word === ',' && at === start)) return null;
  }
  return null;
}

/** "The crash claimed 12 lives". */
function livesLost(reading: Reading, from: number, phrase: NounPhrase | null): string | null {
  if (phrase === null || !/^(?:lives|life)$/.test(lowerAt(reading, phrase.head))) return null;
  const verb = lowerAt(reading, hedgeBefore(reading, from).from - 1);
  return /^(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|t[oa]k(?:e|es|ing)|took|lost|los(?:e|es|ing))$/.test(verb)
    ? 'dead'
    : null;
}

/** "Killing at least 12", "the deaths of 12", "left 12 dead". */
function stateBefore(reading: Reading, from: number): string | null {
  let at = hedgeBefore(reading, from).from - 1;
  for (
    let steps = 0;
    steps < 3 && /^(?:the|of|another|other|a|an|to|all|as|up|at|least|lives|,)$/.test(lowerAt(reading, at));
    steps++
  ) {
    if (lowerAt(reading, at) === ',') return null;
    at--;
  }
  const word = lowerAt(reading, at);
  const state = stateOf(word);
  if (state === null || /^(?:dead|missing|died|dies|die|dying|survived|injuries|perished|custody|sentence)$/.test(word))
    return null;
  const passive = PASSIVE.test(lowerAt(reading, at - 1));
  return passive || (reading.tags[at] === 'VBN' && /^(?:been|were|was)$/.test(lowerAt(reading, at - 2))) ? null : state;
}

const TOLL = /^(?:toll|tolls|fatalities|casualties|deaths|dead|injured|missing|injuries|arrests|wounded|killed)$/;
const REACHES =
  /^(?:to|at|of|is|was|were|reached|hit|stands|stood|reaches|hits|tops|passes|passed|now|rises|rose|had|risen|has|climbs|climbed|jumped|jumps|:|currently|officially|is|with|soared|soars|nears)$/;

/** "The *number of* confirmed *dead*", "the *number of* people *killed*". */
function isNumbered(reading: Reading, at: number): boolean {
  for (let of = at - 1; of >= at - 3 && of > 0; of--)
    if (lowerAt(reading, of) === 'of') return /^(?:number|count|tally|total)$/.test(lowerAt(reading, of - 1));
  return false;
}

/** "The death toll from Monday's fire rose to 15", "the number of dead in Monday's fire to 15". */
function farToll(reading: Reading, last: number): string | null {
  for (let at = last; at > last - 14 && at > 0; at--) {
    const word = lowerAt(reading, at);
    if (word === ',' || word === ';' || reading.tags[at] === 'CD') return null;
    if (word === 'toll') return lowerAt(reading, at - 1) === 'injury' ? 'injured' : 'dead';
    if (TOLL.test(word) && isNumbered(reading, at)) return stateOf(word);
  }
  return null;
}

/** "The death toll rose to 15", "a toll of 15", "the number of missing stood at 15". */
export function tollBefore(reading: Reading, from: number): string | null {
  let at = hedgeBefore(reading, from).from - 1;
  for (let steps = 0; steps < 5 && REACHES.test(lowerAt(reading, at)); steps++) at--;
  if (at === hedgeBefore(reading, from).from - 1) return null;
  const word = lowerAt(reading, at);
  if (!TOLL.test(word))
    return lowerAt(reading, hedgeBefore(reading, from).from - 1) === 'to' ? farToll(reading, at) : null;
  if (!/^tolls?$/.test(word))
    return lowerAt(reading, at - 1) === 'of' || /^(?:fatalities|casualties|deaths|injuries|arrests)$/.test(word)
      ? stateOf(word)
      : null;
  return lowerAt(reading, at - 1) === 'injury' ? 'injured' : 'dead';
}

/** A state word inside the counted phrase: "12 wounded soldiers", "15 deaths". */
function stateInside(reading: Reading, phrase: NounPhrase | null): string | null {
  if (phrase === null) return null;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (isHyphen(reading.atoms[at + 1]) || lowerAt(reading, at) === 'charges' || lowerAt(reading, at) === 'lives')
      continue;
    const word = lowerAt(reading, at);
    if (/^(?:sentence|sentences|charge|release|releases|murders|murder|survivor|custody)$/.test(word)) continue;
    const state = stateOf(word);
    if (state !== null) return state;
  }
  return null;
}

/** What became of those counted (`dead`, `injured`, …), or `null`. */
export function stateOfCounted(reading: Reading, figure: Figure, phrase: NounPhrase | null): string | null {
  if (figure.kind !== 'count' && figure.kind !== 'percent') return null;
  return (
    tollBefore(reading, figure.from) ??
    livesLost(reading, figure.from, phrase) ??
    stateInside(reading, phrase) ??
    stateBefore(reading, figure.from) ??
    stateAfter(reading, phrase?.to ?? figure.to) ??
    governingState(reading, phrase?.head ?? figure.from) ??
    governingState(reading, figure.from)
  );
}
