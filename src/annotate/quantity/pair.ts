import { figureAt } from './figure.ts';
import { isHyphen } from './hyphen.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

const SCORE_WORDS =
  /^(?:votes?|voted|voting|decision|ruling|ruled|rules|tally|win|wins|won|winning|victory|victories|lose|loses|lost|losing|loss|beat|beats|beaten|beating|defeat|defeats|defeated|draw|drew|tie|tied|lead|leads|led|leading|margin|score|scored|majority|approve|approved|approves|pass|passed|passes|rejected|split|ballot|verdict|match|game|final|aggregate|halftime|series|trail|trailed|trailing|advantage|confirmed|elected|reelected|re-elected|chosen|nominated|opinion|edged|thrashed|routed|hammered|downed|over|favor|favour|against)$/;
const CHANGE_WORDS =
  /^(?:rose|rise|rises|risen|rising|increas\w+|grew|grow\w*|climb\w*|jump\w*|surg\w+|soar\w*|went|gone|go|fell|fall\w*|drop\w*|declin\w+|cut|cuts|cutting|reduc\w+|lower\w*|rais\w+|expand\w*|shr[aiu]nk\w*|mov\w+|chang\w+|swell\w*|swoll\w+|slid\w*|dip\w*|plung\w+|dwindl\w+|doubl\w+|tripl\w+|up|down|upgraded|downgraded|revised|revising|slash\w*|boost\w*|narrow\w*|widen\w*|slow\w*|edg\w+|extend\w*)$/;
const SPREAD_WORDS =
  /^(?:rang\w+|vary|varies|varying|varied|anywhere|run|runs|running|span\w*|between|estimates?|aged|ages|stretch\w*)$/;

function near(reading: Reading, from: number, to: number, pattern: RegExp): boolean {
  for (let at = Math.max(0, from); at < to && at < reading.atoms.length; at++) {
    if (pattern.test(lowerAt(reading, at))) return true;
  }
  return false;
}

type Link = 'to' | 'hyphen' | 'or' | 'and';

/** What joins two figures: the kind of link and the index of the second figure. */
function linkAfter(reading: Reading, first: Figure): { link: Link; at: number } | null {
  const { atoms } = reading;
  let at = first.to;
  const next = atoms[at];
  if (next === undefined) return null;
  const dangling = isHyphen(next) && next.glued ? at + 1 : at;
  const word = lowerAt(reading, dangling);
  if (word === 'to') return { link: 'to', at: isHyphen(atoms[dangling + 1]) ? dangling + 2 : dangling + 1 };
  if (word === 'or') return { link: 'or', at: dangling + 1 };
  if (word === 'and') return { link: 'and', at: dangling + 1 };
  const isTorn = next.glued && first.unit?.kind === 'money' && /^[$£€¥]$/.test(atoms[at + 1]?.text ?? '');
  if ((isHyphen(next) || next.text === '—') && (next.glued === atoms[at + 1]?.glued || isTorn)) {
    at++;
    return { link: 'hyphen', at };
  }
  return null;
}

const isPlain = (figure: Figure): boolean =>
  figure.kind === 'count' &&
  figure.form !== 'vague' &&
  figure.form !== 'fraction' &&
  Number.isInteger(figure.value) &&
  !figure.multiplied;

/** What a team or fighter has won and lost stands beside these words, also where more was lost. */
const RECORD_WORDS =
  /^(?:records?|marks?|start(?:s|ed|ing)?|opened|finish(?:ed|es|ing)?|slump\w*|flounder\w*|underachiev\w*|sitting|lifetime|career|skid|overall|went|dropped|improved)$/;

/** "Lost its opener to fall to 5-10", "a 9-14 start", "the Bears (2-13)"; a hyphen, as in no other sort of range of wholes. */
function isRecord(reading: Reading, first: Figure, second: Figure): boolean {
  const { atoms, tags } = reading;
  const opens = atoms[first.from - 1]?.text === '(' && atoms[first.from - 2]?.capital === true;
  if (opens && /^[),;]$/.test(atoms[second.to]?.text ?? '')) return true;
  const behind = lowerAt(reading, second.to);
  if (second.unit !== null || (/^NN/.test(tags[second.to] ?? '') && !RECORD_WORDS.test(behind))) return false;
  const fell = /^(?:fell|falls?|fallen|falling)$/;
  const to = lowerAt(reading, first.from - 1) === 'to' && fell.test(lowerAt(reading, first.from - 2));
  return to || near(reading, first.from - 6, first.from, RECORD_WORDS) || RECORD_WORDS.test(behind);
}

/** "5-4", "124 to 73", "by 52 votes to 48". */
function isScore(reading: Reading, first: Figure, second: Figure, link: Link): boolean {
  if (!isPlain(first) || !isPlain(second) || (link !== 'hyphen' && link !== 'to')) return false;
  const context =
    near(reading, first.from - 6, first.from, SCORE_WORDS) || near(reading, second.to, second.to + 4, SCORE_WORDS);
  const falls = first.value >= second.value;
  if (link === 'hyphen') return context || falls || isRecord(reading, first, second);
  return context && (falls || lowerAt(reading, first.from - 1) !== 'from');
}

/** "From 10 to 12" after a verb of change is two amounts, not one range. */
function isChange(reading: Reading, first: Figure, second: Figure, link: Link): boolean {
  if (link !== 'to') return false;
  const before = lowerAt(reading, first.from - 1);
  const changes = near(reading, first.from - 6, first.from, CHANGE_WORDS);
  if (before === 'from') return changes || !near(reading, first.from - 5, first.from - 1, SPREAD_WORDS);
  return (
    changes &&
    first.unit !== null &&
    second.unit !== null &&
    !second.unit.attributive &&
    first.unit.to === first.to &&
    first.to > 0 &&
    first.unit.kind === second.unit.kind &&
    hasOwnUnit(first)
  );
}

const hasOwnUnit = (figure: Figure): boolean => figure.unit !== null && figure.unit.kind !== 'money';

/** "5 to 10 million", "$10-12 billion", "40 to 80 percent": what is told once counts for both. */
function spread(first: Figure, second: Figure): Figure | null {
  let low = first;
  if (second.multiplied && !first.multiplied && first.form === 'figures' && first.value < 1000) {
    const size = 10 ** (Math.floor(Math.log10(second.value) / 3) * 3);
    if (first.value < second.value / size) low = { ...first, value: first.value * size, step: first.step * size };
  }
  const unit = second.unit ?? first.unit;
  if (low.unit !== null && second.unit !== null) {
    if (low.unit.unit !== second.unit.unit) return null;
    if (low.unit.factor !== second.unit.factor) return null;
  }
  if (low.value >= second.value) return null;
  const unitAt = unit === null ? null : { ...unit };
  return {
    ...low,
    to: second.to,
    upper: second.value,
    step: Math.min(low.step, second.step),
    unit: unitAt,
    kind: unitAt?.kind ?? 'count',
    multiplied: second.multiplied,
  };
}

/** "Two or three" is a range when the numbers follow each other; "between 10 and 12" always. */
function linksRange(reading: Reading, first: Figure, second: Figure, link: Link): boolean {
  if (link === 'and') return near(reading, first.from - 4, first.from, /^between$/);
  if (link === 'or')
    return second.value > first.value && second.value <= first.value * 2 && isPlain(first) === isPlain(second);
  return !isChange(reading, first, second, link);
}

/** A range or a score that begins with a figure, or `null`. */
export function pairAt(reading: Reading, first: Figure): Figure | null {
  if (first.upper !== undefined || first.form === 'fraction') return null;
  const votes = /^votes?$/.test(lowerAt(reading, first.to)) ? { ...first, to: first.to + 1 } : first;
  const join = linkAfter(reading, votes);
  const second = join === null ? null : figureAt(reading, join.at, first.unit?.kind === 'money');
  if (join === null || second === null || second.upper !== undefined || reading.blocked[join.at]) return null;
  if (isScore(reading, first, second, join.link)) {
    const scored = { ...first, to: second.to, upper: second.value, unit: null, kind: 'score' } as const;
    return scored;
  }
  if (votes !== first) return null;
  return linksRange(reading, first, second, join.link) ? spread(first, second) : null;
}
