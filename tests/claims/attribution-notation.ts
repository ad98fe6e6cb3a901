import { analyseArticle } from '../../src/claims/analyse-article.ts';
import type { Attribution, Field } from '../../src/types.ts';

export interface AttributionRow {
  readonly text: string;
  readonly keyword: { readonly start: number; readonly end: number };
  readonly speaker: { readonly start: number; readonly end: number } | null;
}

/** Reads braces (the speaker) and square brackets (the predicate asked for) out of a row. */
export function parseRow(row: string): AttributionRow {
  const at: Record<string, number> = {};
  let text = '';
  for (const char of row) {
    if ('{}[]'.includes(char)) at[char] = text.length;
    else text += char;
  }
  const span = (open: string, close: string) => ({ start: at[open] ?? -1, end: at[close] ?? -1 });
  return { text, keyword: span('[', ']'), speaker: '{' in at ? span('{', '}') : null };
}

/** Who is credited with the keyword: by its quotation, or by its claim; `undefined` where no claim was read. */
export function creditFound(row: AttributionRow, field: Field = 'text'): Attribution | null | undefined {
  const { quotations, statements } = analyseArticle(
    field === 'text'
      ? { id: 'a', text: row.text, publishedAt: '2021-03-10T12:00:00Z' }
      : { id: 'a', text: 'The town was quiet on Monday.', title: row.text },
  );
  const { start, end } = row.keyword;
  const quotation = quotations.find((item) => item.field === field && item.start <= start && end <= item.end);
  if (quotation) return quotation.speaker;
  const claims = statements.map((statement) => statement.claim).filter((claim) => claim.field === field);
  return claims.find((claim) => claim.predicate.start <= start && end <= claim.predicate.end)?.attribution;
}

export function isRight(row: AttributionRow, found: Attribution | null | undefined): boolean {
  if (!row.speaker) return found === null;
  return found?.start === row.speaker.start && found.end === row.speaker.end;
}
