import { CAPITAL_DESIGNATORS, DESIGNATORS, STREETS } from '../../lexicon/en/numbers-designators.ts';
import { isHyphen } from './hyphen.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

const COUNTABLE =
  /^(?:people|persons|men|women|children|soldiers|troops|others|dead|killed|injured|wounded|homes|houses|jobs|workers|employees|students|protesters|refugees|migrants|residents|prisoners|police|times|square|metric)$/;

/** "In 1998", "the 2016 elections": four figures without a comma are a year unless persons or a hedge say otherwise. */
function isYear(reading: Reading, figure: Figure, hedged: boolean): boolean {
  const atom = reading.atoms[figure.from];
  if (figure.kind !== 'count' || figure.to !== figure.from + 1 || !/^(?:1[1-9]|20)\d\d$/.test(atom?.text ?? ''))
    return false;
  if (reading.atoms[figure.to]?.lower === 's') return true;
  // Nobody reports an election of 1200: before a plural it is a count.
  const old = /^1[1-7]/.test(atom?.text ?? '') && reading.tags[figure.to] === 'NNS';
  return !hedged && !old && !COUNTABLE.test(lowerAt(reading, figure.to));
}

/** "Hit .350 last season": a share without a unit counts nothing; ".22-caliber" has one. */
function isRatio({ atoms }: Reading, { kind, from, to }: Figure): boolean {
  return kind === 'count' && to === from + 1 && /^\./.test(atoms[from]?.text ?? '') && !isHyphen(atoms[to]);
}

/** "F-16", "iPhone5", "COVID-19", "1980s", "4x4", "3D". */
function touchesLetters(reading: Reading, figure: Figure): boolean {
  const atom = reading.atoms[figure.from];
  if (atom?.kind !== 'figure') return false;
  const before = reading.atoms[figure.from - 1];
  if (atom.glued && before !== undefined && before.kind !== 'sign') return true;
  if (atom.glued && /^[#/_&=:.$]$/.test(before?.text ?? '')) return true;
  const joint = reading.atoms[figure.from - 2];
  if (atom.glued && isHyphen(before) && before?.glued && joint?.kind === 'word') {
    return joint.lower !== 'magnitude' && joint.lower !== 'category' && joint.lower !== 'mid';
  }
  const next = reading.atoms[figure.to];
  if (
    next?.text === ':' &&
    next.glued &&
    reading.atoms[figure.to + 1]?.glued &&
    reading.atoms[figure.to + 1]?.kind === 'figure'
  )
    return true;
  return next?.glued === true && next.kind === 'word' && figure.to === figure.from + 1;
}

/** "41 / 2 months": of a fraction that fell apart nobody knows what it was. */
function isTornFraction({ atoms }: Reading, { from, to }: Figure): boolean {
  const isFigure = (at: number) => atoms[at]?.kind === 'figure';
  return (atoms[from - 1]?.text === '/' && isFigure(from - 2)) || (atoms[to]?.text === '/' && isFigure(to + 1));
}

/** "Fantastic Four", "Ocean's Eleven": a number word with a capital after a name. */
function isTitleNumber(reading: Reading, figure: Figure): boolean {
  const [word, before] = [reading.atoms[figure.from], reading.atoms[figure.from - 1]];
  if (word?.kind !== 'word' || !word.capital || !before?.capital || reading.titleCase) return false;
  return !isCounted(reading, figure);
}

/** "Boeing 737", "Route 66", "Section 230", "iPhone 5": a name that ends in a number. */
function isDesignation(reading: Reading, figure: Figure, hedged: boolean): boolean {
  const before = reading.atoms[figure.from - 1];
  if (before === undefined || figure.unit !== null || figure.multiplied || hedged) return false;
  if (before.text === '.' && /^(?:no|nos|pp|vol|fig|apt|rep|sec|op)$/.test(lowerAt(reading, figure.from - 2)))
    return true;
  if (before.kind !== 'word') return before.text === '#' || before.text === '§';
  if (DESIGNATORS.has(before.lower) || /[a-z][A-Z]/.test(before.text)) return true;
  if (isTitleNumber(reading, figure)) return true;
  if (!before.capital) return false;
  if (/^[A-Z]{2,}$/.test(before.text) && reading.atoms[figure.from - 2]?.text === '-' && !isCounted(reading, figure))
    return true;
  if (CAPITAL_DESIGNATORS.has(before.lower) && (figure.from > 1 || !isCounted(reading, figure))) return true;
  const named = /^NNPS?$/.test(reading.tags[figure.from - 1] ?? '');
  return !reading.titleCase && named && !isCounted(reading, figure) && reading.atoms[figure.from]?.kind === 'figure';
}

/** A plural noun or a participle follows, as after a true count. */
function isCounted(reading: Reading, figure: Figure): boolean {
  for (let at = figure.to; at < figure.to + 4; at++) {
    const tag = reading.tags[at] ?? '';
    if (tag === 'NNS' || /^(?:dead|killed|injured|wounded|missing|hurt|people)$/.test(lowerAt(reading, at)))
      return true;
    if (!/^(?:JJ|NN|VBN|VBG|CD)/.test(tag)) return false;
  }
  return false;
}

/** "1600 Pennsylvania Avenue", "DC 20500", "P.O. Box 12". */
function isAddress(reading: Reading, figure: Figure): boolean {
  const atom = reading.atoms[figure.from];
  if (atom?.kind !== 'figure' || figure.unit !== null) return false;
  const before = reading.atoms[figure.from - 1];
  if (/^\d{5}$/.test(atom.text) && /^[A-Z]{2}$/.test(before?.text ?? '')) return true;
  for (let at = figure.to; at < figure.to + 4; at++) {
    const next = reading.atoms[at];
    if (!next?.capital) return false;
    if (at > figure.to && STREETS.has(next.lower)) return true;
  }
  return false;
}

/** "1. Open the valve", "2) Close it", "(3) …", "[4]". */
function isListMarker(reading: Reading, figure: Figure): boolean {
  const [before, next] = [reading.atoms[figure.from - 1], reading.atoms[figure.to]];
  if (figure.to !== figure.from + 1 || reading.atoms[figure.from]?.kind !== 'figure') return false;
  if (before?.text === '[' && next?.text === ']') return true;
  const first = figure.from === 0 || (figure.from === 1 && before?.text === '(');
  return first && next?.glued === true && /^[.)]$/.test(next.text);
}

const ONE_BEFORE =
  /^(?:no|any|every|some|each|this|that|which|another|the|a|an|number|square|day|last|next|latter|former|new|big|good|only)$/;
const ONE_AFTER =
  /^(?:another|who|that|which|'s|can|could|should|might|must|would|has|is|was|on|by|day|thing|way|point|moment|side|hand|'d|'ll|more|may|such|might|to|at|does|another's)$/;

/** "One" as a pronoun: "the one who", "one another", "one could say". */
function isPronoun(reading: Reading, figure: Figure): boolean {
  const word = lowerAt(reading, figure.from);
  if (word === "one's") return true;
  if (word !== 'one' || figure.to !== figure.from + 1) return false;
  if (lowerAt(reading, figure.to) === 'of') return /^(?:this|that)$/.test(lowerAt(reading, figure.from - 1));
  const noun = /^(?:NN|JJ)/.test(reading.tags[figure.to] ?? '') && !ONE_AFTER.test(lowerAt(reading, figure.to));
  if (
    ONE_BEFORE.test(lowerAt(reading, figure.from - 1)) &&
    !(noun && !/^(?:no|number|another)$/.test(lowerAt(reading, figure.from - 1)))
  )
    return true;
  if (
    isHyphen(reading.atoms[figure.to]) &&
    /^(?:on|by|time|sided|way|off|size|stop|liner)$/.test(lowerAt(reading, figure.to + 1))
  )
    return true;
  return ONE_AFTER.test(lowerAt(reading, figure.to)) && lowerAt(reading, figure.to + 1) !== 'killed';
}

const SET_PHRASES = /^(?:zero in|one-on-one|fifty-fifty|nine to five|catch twenty|ten to one|four letter)$/;

function isSetPhrase(reading: Reading, figure: Figure): boolean {
  const word = lowerAt(reading, figure.from);
  if (/^(?:seven|dwarfs)$/.test(lowerAt(reading, figure.to)) && word === '24') return true;
  const pair = `${word} ${lowerAt(reading, figure.to)}`;
  return SET_PHRASES.test(pair) || (word === 'zero' && lowerAt(reading, figure.to) === 'tolerance');
}

/** "A day or two": the unit stands before. */
function endsUnitOr(reading: Reading, figure: Figure): boolean {
  if (lowerAt(reading, figure.from - 1) !== 'or' || figure.unit !== null) return false;
  return /^(?:minute|hour|day|night|week|month|year|decade|mile|inch)$/.test(lowerAt(reading, figure.from - 2));
}

/** Whether a number is a name, a code, a year or a pronoun and so no amount. */
export function isNoQuantity(reading: Reading, figure: Figure, hedged: boolean): boolean {
  if (isTornFraction(reading, figure) || (touchesLetters(reading, figure) && figure.unit === null)) return true;
  const listed = isListMarker(reading, figure) || isAddress(reading, figure) || isDesignation(reading, figure, hedged);
  return (
    listed ||
    isYear(reading, figure, hedged) ||
    isRatio(reading, figure) ||
    isPronoun(reading, figure) ||
    isSetPhrase(reading, figure) ||
    endsUnitOr(reading, figure)
  );
}
