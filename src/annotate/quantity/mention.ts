import type { Hedge } from '../../lexicon/en/numbers-bounds.ts';
import type { Field, QuantityMention } from '../../types.ts';
import type { Counted } from './earlier-count.ts';
import { pastHyphen } from './hyphen.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Figure, Reading } from './reading.ts';
import { lowerAt } from './reading.ts';

/** Binary noise of a conversion is no part of an amount. */
const clean = (value: number): number => Number(value.toPrecision(12));

function toBase(figure: Figure, value: number): number {
  return figure.unit === null ? clean(value) : clean(value * figure.unit.factor + figure.unit.offset);
}

/**
 * How far rounding is believed at most, as a part of the amount: nobody takes "1 million" for 1.4 million, although it
 * has but one place, while a measured mile may well be 1.2.
 */
function widest(figure: Figure, continuous: boolean): number {
  if (continuous) return figure.value < 10 ? 0.25 : 0.1;
  if (figure.multiplied && (figure.value >= 1000 || figure.step % 6 === 0)) return 0.2;
  return figure.value >= 1000 ? 0.1 : 0.05;
}

/** Small whole numbers are told to the last one; larger ones and those with a magnitude to half their last place. */
function precisionOf(figure: Figure): number {
  const factor = figure.unit?.factor ?? 1;
  if (figure.kind === 'ordinal' || figure.kind === 'score') return 0;
  const continuous = figure.unit !== null && figure.kind !== 'money' && figure.kind !== 'age';
  if (figure.step <= 1 && !continuous && Number.isInteger(figure.value) && !figure.multiplied) return 0;
  if (figure.form === 'fraction') return clean((figure.step / 2) * factor);
  const most = Math.abs(figure.value) * widest(figure, continuous);
  return clean(Math.min(figure.step / 2, most) * factor);
}

/** "$80 a barrel", "5,000 per day". */
function perAfter(reading: Reading, at: number): { per: string; to: number } | null {
  const from = pastHyphen(reading.atoms, at);
  if (!/^(?:a|an|per|each|every)$/.test(lowerAt(reading, from))) return null;
  const noun = pastHyphen(reading.atoms, from + 1);
  return reading.tags[noun] === 'NN' ? { per: nounLemma(reading, noun), to: noun + 1 } : null;
}

const DIFFERS = new Set(['count', 'ordinal', 'score']);

/** The mention of a figure whose words run from `from` to `to`. */
export function mentionOf(
  reading: Reading,
  field: Field,
  figure: Figure,
  hedge: Hedge,
  counted: Counted,
  from: number,
  to: number,
): QuantityMention {
  const start = reading.atoms[from]?.start ?? 0;
  const end = reading.atoms[to - 1]?.end ?? start;
  const unit = figure.unit;
  const stated = unit !== null && !DIFFERS.has(figure.kind) && (unit.factor !== 1 || unit.offset !== 0);
  const per =
    figure.kind === 'money' || figure.kind === 'count' || figure.kind === 'measure'
      ? perAfter(reading, figure.to)
      : null;
  return {
    start,
    end,
    field,
    text: reading.text.slice(start, end),
    amount: toBase(figure, figure.value),
    ...(figure.upper === undefined ? {} : { upper: toBase(figure, figure.upper) }),
    kind: figure.kind,
    unit: unit?.unit ?? '',
    ...(stated ? { statedUnit: unit.name, statedAmount: clean(figure.value) } : {}),
    counted: counted.counted,
    ...(counted.span === null ? {} : { countedSpan: counted.span }),
    bound: hedge.bound,
    approximate: hedge.approximate,
    ...(counted.of === null ? {} : { of: counted.of }),
    ...(counted.state === null ? {} : { state: counted.state }),
    precision: precisionOf(figure),
    ...(figure.form === 'vague' ? { vague: true } : {}),
    ...(per === null ? {} : { per: per.per }),
    ...(counted.bearer === null ? {} : { bearer: counted.bearer }),
  };
}
