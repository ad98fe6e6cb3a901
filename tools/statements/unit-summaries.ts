/** Reads summaries made wrong in one place (BUMP) as units with features: those that differ from the true summary are wrong. */
import { diffArrays } from 'diff/lib/diff/array.js';
import { unitSentence } from '../../src/align/statements/unit.ts';
import { weighedUnits } from '../../src/align/statements/unit-doubt.ts';
import { plainBrackets } from '../../src/input/treebank-brackets.ts';
import type { BoostExample } from './boost.ts';
import { type Analyse, plain, type Row, readRows } from './pairs.ts';

export interface SummaryRow extends Row {
  readonly category: string;
  readonly kind: string;
}

/** A summary by its units. */
export interface Summary {
  readonly row: SummaryRow;
  readonly units: readonly (BoostExample & { readonly key: string })[];
}

export function readSummaries(folder: string, analyse: Analyse = plain): Summary[] {
  const rows = readRows(folder, 'bump-article-summary') as SummaryRow[];
  const truths = new Map(rows.filter(({ label }) => label !== 'contradiction').map((row) => [row.premise, row]));
  return rows.map((row) => {
    const against = analyse({ id: 'a', text: plainBrackets(row.premise) });
    const own = analyse({ id: 'b', text: plainBrackets(row.hypothesis) });
    const changed = changedWords(truths.get(row.premise)?.hypothesis ?? row.hypothesis, row.hypothesis);
    const claims = own.trees.flatMap((_, sentence) => unitSentence(own, sentence) ?? []);
    const units = weighedUnits(claims, against).flat();
    return {
      row,
      units: units.map(({ unit, features }) => {
        const label = changed.some((word) => word.start < unit.end && unit.start < word.end);
        return { features, label, key: `${row.premise} ${unit.form} ${label} ${JSON.stringify(features)}` };
      }),
    };
  });
}

const WORD = /[\p{L}\p{N}]+/gu;

function changedWords(truth: string, text: string): { start: number; end: number }[] {
  const words = [...text.matchAll(WORD)];
  const parts = diffArrays(
    [...truth.matchAll(WORD)].map(([word]) => word.toLowerCase()),
    words.map(([word]) => word.toLowerCase()),
  );
  let at = 0;
  return parts.flatMap((part) => {
    if (part.removed) return [];
    const taken = words.slice(at, at + part.value.length);
    at += part.value.length;
    return part.added ? taken.map((word) => ({ start: word.index, end: word.index + word[0].length })) : [];
  });
}
