import type { Discrepancy, Evidence, Side } from '../types.ts';
import { balanceOf, type SourceOf } from './balance.ts';
import { columnsOf } from './columns.ts';
import type { Locate } from './location.ts';
import { type MarkedWord, markWords } from './marked-words.ts';
import type { Outlets } from './outlets.ts';
import type { Paint } from './paint.ts';
import { type PaintedWord, painted, paragraph, plainWords } from './paragraph.ts';
import { tellerOf } from './teller.ts';
import { visible } from './visible.ts';

/** What the blocks of a page share. */
export interface Page {
  readonly outlets: Outlets;
  readonly sourceOf: SourceOf;
  readonly locate: Locate;
  readonly paint: Paint;
  readonly width: number;
}

/** One discrepancy as a short block: what it is, then each side with who says it and the words that say it. */
export function discrepancyBlock(discrepancy: Discrepancy, page: Page): string {
  const { summary, sides, explanations } = discrepancy;
  return [
    headLine(discrepancy, page.paint),
    paragraph(plainWords(visible(summary)).map(painted(page.paint.strong)), '  ', page.width),
    `  ${page.paint.faint(balanceOf(sides, page.sourceOf))}`,
    ...sides.map((side, i) => sideBlock(side, opposite(sides, i), page)),
    ...explanations.map(({ text }) => paragraph(plainWords(visible(text)), '  Perhaps: ', page.width)),
  ].join('\n');
}

function headLine({ verdict, kind, severity, confidence, detector, id }: Discrepancy, paint: Paint): string {
  const lane = verdict === 'conflict' ? paint.conflict('CONFLICT') : paint.review('REVIEW');
  const rule = paint.faint(`${visible(detector)}  ${visible(id)}`);
  return `${lane}  ${kind}, ${severity} severity, confidence ${confidence.toFixed(2)}  ${rule}`;
}

/** The words against which those of a side are marked: the first evidence of another side. */
function opposite(sides: readonly Side[], index: number): string {
  return sides[index === 0 ? 1 : 0]?.evidence[0]?.text ?? '';
}

function sideBlock(side: Side, other: string, page: Page): string {
  const head = `    ${page.paint.strong(visible(side.value))}`;
  return [head, ...side.evidence.map((evidence) => evidenceLines(evidence, side.value, other, page))].join('\n');
}

/** Behind the outlet's name, or below it where the place in a file is told too. */
function evidenceLines(evidence: Evidence, value: string, other: string, page: Page): string {
  const words = joinMarks(markWords(visible(evidence.text), visible(value), visible(other)), page.paint);
  const { outlet, place } = tellerOf(evidence, page.outlets, page.locate);
  if (outlet === null || place === null) return paragraph(words, `      ${outlet ?? place}: `, page.width);
  return `      ${outlet}  ${page.paint.faint(place)}\n${paragraph(words, '        ', page.width)}`;
}

/** Paints words, with one mark round a run of marked ones: `*the 12 officers*`. */
function joinMarks(words: readonly MarkedWord[], paint: Paint): PaintedWord[] {
  return words.map((word, at) => {
    const opens = word.marked && !(words[at - 1]?.marked && word.lead === '');
    const closes = word.marked && !(words[at + 1]?.marked && word.trail === '');
    return paintWord(word, opens, closes, paint);
  });
}

function paintWord(word: MarkedWord, opens: boolean, closes: boolean, paint: Paint): PaintedWord {
  const { lead, core, trail, marked } = word;
  const open = opens ? paint.fence : '';
  const close = closes ? paint.fence : '';
  const columns = columnsOf(lead + open + core + close + trail);
  return { text: lead + open + (marked ? paint.mark(core) : core) + close + trail, columns };
}
