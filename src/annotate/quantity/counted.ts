import { stateOf } from '../../lexicon/en/collectives-states.ts';
import { dimensionOf } from './dimension.ts';
import { type Counted, comparedWith, type Earlier, NOTHING, resumed } from './earlier-count.ts';
import { isHyphen, pastHyphen } from './hyphen.ts';
import { nounLemma } from './noun-lemma.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAt, spanOf } from './noun-phrase.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';
import { stateOfCounted, tollBefore } from './state.ts';

const DETERMINER = /^(?:the|these|those|its|their|his|her|our|my|all|more|other|another|such|\$)$/;

/** The index after "of" and a determiner, or `null` where there is no "of". */
function pastOf(reading: Reading, at: number): number | null {
  if (lowerAt(reading, at) !== 'of') return null;
  let next = at + 1;
  while (next < at + 4 && DETERMINER.test(lowerAt(reading, next))) next++;
  return next;
}

const PRONOUN = /^(?:them|whom|us|which|those|these|you)$/;

/** "three of them children", "five of the victims", "11 of the 19 hijackers". */
function partOf(
  reading: Reading,
  figure: Figure,
  earlier: string | null,
): { whole: string | null; phrase: NounPhrase | null } | null {
  const at = pastOf(reading, figure.to);
  if (at === null) return null;
  const pronoun = [lowerAt(reading, at), lowerAt(reading, at - 1)].some((word) => PRONOUN.test(word));
  if (pronoun) {
    const after = PRONOUN.test(lowerAt(reading, at)) ? at + 1 : at;
    const phrase = /^(?:DT|IN|VB)/.test(reading.tags[after] ?? '') ? null : nounPhraseAt(reading, after);
    return { whole: earlier, phrase };
  }
  const phrase = nounPhraseAt(reading, at, true);
  if (phrase === null) return { whole: stateNamed(reading, at) === null ? null : 'person', phrase };
  return { whole: nounLemma(reading, phrase.head), phrase };
}

/** "30 of the 80 wounded": those in a state are persons. */
function stateNamed(reading: Reading, at: number): string | null {
  return stateOf(lowerAt(reading, at)) ?? stateOf(lowerAt(reading, at + 1));
}

function stateOfPart(reading: Reading, figure: Figure): string | null {
  const at = figure.kind === 'count' ? pastOf(reading, figure.to) : null;
  return at === null || nounPhraseAt(reading, at, true) !== null ? null : stateNamed(reading, at);
}

/** Shares and bare counts may stand straight before a determiner: "half the houses". */
function startOfPhrase(reading: Reading, figure: Figure): number {
  let at = figure.kind === 'ordinal' ? pastHyphen(reading.atoms, figure.to) : figure.to;
  const skip = figure.form === 'fraction' ? /^(?:the|its|their|his|her|all|of|a|an)$/ : /^(?:more|of|other|or|so)$/;
  for (let steps = 0; steps < 3 && skip.test(lowerAt(reading, at)); steps++) at++;
  return at;
}

const EXTENT = /^(?:NN|NNS)$/;

/** "a depth of 12 miles", "a fine of $5,000": the noun that has the amount. */
function nounBefore(reading: Reading, figure: Figure, from: number): string | null {
  if (lowerAt(reading, from - 1) !== 'of') return null;
  const at = from - 2;
  if (!EXTENT.test(reading.tags[at] ?? '') || figure.unit === null) return null;
  return nounLemma(reading, at);
}

const GROUP =
  /^(?:one|age|ages|magnitude|group|crowd|team|total|number|average|minimum|maximum|convoy|population|fleet|series|estimate|toll|record|third|half|majority|out|list|dozen)$/;

/** The bearer of an amount: the noun after "30-minute" or "$100 million", or the noun before "of". */
function bearerOf(reading: Reading, figure: Figure, from: number): string | null {
  if (figure.kind === 'ordinal') return null;
  const dimension = dimensionOf(reading, figure);
  if (dimension !== null) return dimension;
  const owned = figure.kind === 'score' || (figure.unit !== null && figure.form !== 'fraction');
  if (owned && (figure.unit?.attributive || /^NN/.test(reading.tags[figure.to] ?? ''))) {
    const phrase = nounPhraseAt(reading, figure.to);
    if (phrase !== null) return nounLemma(reading, phrase.head);
  }
  const before = nounBefore(reading, figure, from);
  return before === null || GROUP.test(before) ? null : before;
}

/** "125-page report": the noun joined by a hyphen is counted, and the phrase after it has that many. */
function attributive(reading: Reading, figure: Figure): { at: number } | null {
  const hyphen = reading.atoms[figure.to];
  const noun = reading.atoms[figure.to + 1];
  if (
    figure.unit !== null ||
    figure.counts !== undefined ||
    !isHyphen(hyphen) ||
    !hyphen?.glued ||
    !noun?.glued ||
    noun.kind !== 'word'
  )
    return null;
  if (figure.kind === 'ordinal' && !/^NN/.test(reading.tags[figure.to + 1] ?? '')) return null;
  return { at: figure.to + 1 };
}

function attributiveCount(reading: Reading, at: number): Counted {
  const phrase = nounPhraseAt(reading, at + 1);
  const bearer = phrase === null ? null : nounLemma(reading, phrase.head);
  return { ...NOTHING, counted: nounLemma(reading, at), span: spanOf(reading, at, at + 1), bearer };
}

/** What stands for a counted noun that is not there: the dead are persons, "population of 5,000" counts residents. */
function elliptical(reading: Reading, figure: Figure, from: number, state: string | null): string | null {
  if (lowerAt(reading, from - 1) === 'of' && lowerAt(reading, from - 2) === 'population') return 'resident';
  if (
    lowerAt(reading, from - 1) === 'of' &&
    /^(?:crowd|audience|congregation|workforce|staff)$/.test(lowerAt(reading, from - 2))
  )
    return 'person';
  if (figure.counts !== undefined) return figure.counts;
  return state !== null || tollBefore(reading, figure.from) !== null ? 'person' : null;
}

const PARENT = /^(?:mother|father|mom|mum|dad|parents?)$/;

/** "A mother of four" has four children, whatever became of her. */
function isOfParent(reading: Reading, figure: Figure, from: number): boolean {
  if (figure.kind !== 'count' || figure.unit !== null || lowerAt(reading, from - 1) !== 'of') return false;
  return (
    PARENT.test(lowerAt(reading, from - 2)) && !/^(?:the|his|her|their|whom|which)$/.test(lowerAt(reading, figure.to))
  );
}

/** The noun that says what children they are: "a father of three *boys*"; names are the parent's own. */
function childrenOf(reading: Reading, figure: Figure): Counted {
  const phrase = nounPhraseAt(reading, figure.to);
  const isNamed = reading.atoms[figure.to]?.capital === true;
  if (phrase === null || isNamed) return { ...NOTHING, counted: 'child' };
  return { ...NOTHING, counted: nounLemma(reading, phrase.head), span: spanOf(reading, phrase.from, phrase.to) };
}

/** What is counted by a figure whose hedge begins at `from`; `earlier` is what the figure before it counted. */
export function countedBy(reading: Reading, figure: Figure, from: number, earlier: Earlier | null): Counted {
  if (figure.kind === 'age' || figure.kind === 'score') return { ...NOTHING, bearer: bearerOf(reading, figure, from) };
  const again = figure.kind === 'count' ? resumed(reading, figure, earlier) : null;
  if (again !== null) return again;
  const joined = attributive(reading, figure);
  if (joined !== null) return attributiveCount(reading, joined.at);
  if (isOfParent(reading, figure, from)) return childrenOf(reading, figure);
  const part = partOf(reading, figure, earlier?.counted ?? null);
  const plain =
    figure.unit !== null && figure.form !== 'fraction'
      ? null
      : nounPhraseAt(reading, startOfPhrase(reading, figure), figure.value !== 1);
  const phrase = part === null ? (figure.counts === undefined ? plain : null) : part.phrase;
  const state = stateOfCounted(reading, figure, phrase) ?? stateOfPart(reading, figure);
  const bearer = bearerOf(reading, figure, from);
  const counted =
    phrase === null ? (part?.whole ?? elliptical(reading, figure, from, state)) : nounLemma(reading, phrase.head);
  const span = phrase === null ? null : spanOf(reading, phrase.from, phrase.to);
  const against = figure.kind === 'count' && counted === null ? comparedWith(reading, from, earlier) : null;
  if (against !== null) return against;
  return {
    counted: counted === 'other' && state !== null ? 'person' : counted,
    span,
    of: figure.unit === null || figure.kind === 'percent' ? (part?.whole ?? null) : null,
    state,
    bearer,
  };
}
