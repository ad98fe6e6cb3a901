import { PERSON_NOUNS } from '../../lexicon/en/collectives.ts';
import { betweenCommas } from './age-aside.ts';
import { diedBefore, endsAge } from './age-at-death.ts';
import { isHyphen, pastHyphen } from './hyphen.ts';
import type { Figure, Reading, UnitReading } from './reading.ts';
import { lowerAt } from './reading.ts';

const YEAR: UnitReading = { to: 0, kind: 'age', unit: 'year', factor: 1, offset: 0, name: 'year', attributive: false };
const OLDEST = 125;

const asAge = (figure: Figure, to: number, unit: UnitReading = YEAR): Figure => ({
  ...figure,
  to,
  kind: 'age',
  unit: { ...unit, kind: 'age', unit: 'year', to },
});

const SECONDS_A_YEAR = 31_536_000;

/** "46-year-old", "6-month-olds", "the 10-year-old's", "45 years old", "45 years of age". */
function withOld(reading: Reading, figure: Figure): Figure | null {
  if (figure.unit?.kind !== 'duration') return null;
  const next = pastHyphen(reading.atoms, figure.to);
  const unit = { ...figure.unit, factor: figure.unit.factor / SECONDS_A_YEAR };
  if (/^olds?(?:['’]s)?$/.test(lowerAt(reading, next))) return asAge(figure, next + 1, unit);
  if (lowerAt(reading, next) === 'of' && lowerAt(reading, next + 1) === 'age') return asAge(figure, next + 2, unit);
  return null;
}

const isAgeFigure = (figure: Figure): boolean =>
  figure.kind === 'count' &&
  !figure.multiplied &&
  figure.value > 0 &&
  figure.value <= OLDEST &&
  figure.form !== 'vague';

const AGE_WORD = /^(?:aged|age|ages|turned|turning|turns)$/;
const ABOUT =
  /^(?:of|just|only|about|around|between|from|over|under|at|least|exactly|roughly|nearly|almost|either|is|was|up|to)$/;

/** "aged 45", "at the age of 45", "turned 50", "she was 14". */
function afterAgeWord(reading: Reading, figure: Figure): boolean {
  let at = figure.from - 1;
  for (let steps = 0; steps < 3 && ABOUT.test(lowerAt(reading, at)); steps++) {
    if (/^(?:was|is)$/.test(lowerAt(reading, at)) && /^(?:he|she|who)$/.test(lowerAt(reading, at - 1)))
      return endsAge(reading, figure.to);
    at--;
  }
  const word = lowerAt(reading, at);
  if (lowerAt(reading, figure.from - 1) === 'at' && diedBefore(reading, figure)) return true;
  if (/^(?:he's|she's|who's)$/.test(word)) return endsAge(reading, figure.to);
  if (/^(?:turned|turning|turns)$/.test(word)) return at === figure.from - 1 && endsAge(reading, figure.to);
  if (/^(?:died|dies|dead)$/.test(word)) return lowerAt(reading, at + 1) === 'at' && endsAge(reading, figure.to);
  return AGE_WORD.test(word);
}

/** "As young as nine", "fathers are now over 30". */
function comparedAge(reading: Reading, figure: Figure): boolean {
  const before = [3, 2, 1].map((back) => lowerAt(reading, figure.from - back)).join(' ');
  if (/^as (?:young|old) as$/.test(before)) return true;
  if (!/^(?:over|under)$/.test(lowerAt(reading, figure.from - 1)) || figure.value < 10 || figure.value > 99)
    return false;
  const at = /^(?:now|still|just|all|both)$/.test(lowerAt(reading, figure.from - 2))
    ? figure.from - 3
    : figure.from - 2;
  return /^(?:is|was|are|were)$/.test(lowerAt(reading, at)) && endsAge(reading, figure.to);
}

/** "Children under 12", "people 65 and older", "over-65s". */
function bracket(reading: Reading, figure: Figure): boolean {
  const next = lowerAt(reading, figure.to);
  if (/^(?:and|or)$/.test(next) && /^(?:older|younger)$/.test(lowerAt(reading, figure.to + 1))) return true;
  if (!/^(?:over|under|above|below)$/.test(lowerAt(reading, figure.from - 1))) return false;
  if (figure.value > 99 || /^(?:NN|JJ|CD)/.test(reading.tags[figure.to] ?? '')) return false;
  const who = lowerAt(reading, figure.from - 2);
  return PERSON_NOUNS.has(who) || /^(?:anyone|those|adults|kids|minors|teenagers|everyone|age|aged|ages)$/.test(who);
}

/** "Aged 16 and 11": the second of two ages. */
function afterAge(reading: Reading, figure: Figure): boolean {
  const joined = /^(?:and|,|or)$/.test(lowerAt(reading, figure.from - 1));
  if (!joined || reading.atoms[figure.from - 2]?.kind !== 'figure') return false;
  for (let at = figure.from - 3; at > figure.from - 9 && at >= 0; at--) {
    if (/^(?:aged|ages)$/.test(lowerAt(reading, at)))
      return endsAge(reading, figure.to) || lowerAt(reading, figure.to) === 'respectively';
    if (reading.atoms[at]?.kind === 'word' && lowerAt(reading, at) !== 'and') return false;
  }
  return false;
}

/** The figure as an age, where it is one. */
export function ageOf(reading: Reading, figure: Figure): Figure | null {
  const told = withOld(reading, figure);
  if (told !== null || !isAgeFigure(figure) || isHyphen(reading.atoms[figure.to])) return told;
  const age =
    betweenCommas(reading, figure) ||
    afterAgeWord(reading, figure) ||
    bracket(reading, figure) ||
    comparedAge(reading, figure) ||
    afterAge(reading, figure);
  return age ? asAge(figure, figure.to) : null;
}

/** "In his 60s": ten years of age. */
export function decadeOfLife(reading: Reading, at: number): Figure | null {
  const figure = reading.atoms[at];
  if (figure?.kind !== 'figure' || !/^[1-9]0$/.test(figure.text)) return null;
  const ending = reading.atoms[at + 1];
  if (!ending?.glued || ending.lower !== 's') return null;
  const before = lowerAt(reading, at - 1);
  const owner =
    /^(?:early|mid|late)$/.test(before) || before === '-' ? lowerAt(reading, at - (before === '-' ? 3 : 2)) : before;
  if (!/^(?:his|her|their|my|your)$/.test(owner)) return null;
  const value = Number(figure.text);
  return {
    from: at,
    to: at + 2,
    value,
    upper: value + 9,
    step: 1,
    form: 'figures',
    multiplied: false,
    unit: { ...YEAR, to: at + 2 },
    kind: 'age',
    bound: 'exact',
    approximate: false,
  };
}
