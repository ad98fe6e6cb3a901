import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import type { Control } from './control.ts';

const WING = 'conservative|liberal|republican|democratic|democrat|gop';
const MAJORITY = new RegExp(
  String.raw`\b(?:(${WING})(?:[-‐‑–](?:leaning|dominated|controlled|appointed))?[-‐‑–\s](?:majority|supermajority)\b|majority[-‐‑–](conservative|liberal)\b|(conservative|liberal)[-‐‑–](?:leaning|dominated)\s(?:\S+\s){0,2}court\b)`,
  'giu',
);
/** Those who name judges: a court with a Republican majority is a conservative one. */
const WINGS: Readonly<Record<string, string>> = {
  republican: 'conservative',
  gop: 'conservative',
  democratic: 'liberal',
  democrat: 'liberal',
};
const COURT = /(?:\b(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)(?:['’]s)? )?\b(?:Supreme Court|[Cc]ourt)\b/u;

/** Which wing has the majority of a court, sentence by sentence: "the court's *conservative majority*". */
export function courtWingsOf({ document }: ArticleAnalysis): Control[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.repeated) return [];
    const text = fieldText(document, sentence.field).slice(sentence.start, sentence.end);
    const court = COURT.exec(text);
    if (!court) return [];
    return [...text.matchAll(MAJORITY)].map((match): Control => {
      const told = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
      const start = sentence.start + match.index;
      const place = { article: document.article.id, field: sentence.field, start, end: start + match[0].length };
      return { ...place, text: match[0], party: WINGS[told] ?? told, body: bodyOf(court[1] ?? '') };
    });
  });
}

/** "Ohio supreme court"; the highest of the country goes by the word alone. */
function bodyOf(before: string): string {
  const own = before.replace(/^(The|In|But|And|A|On|When|If|As|While|That|US|United States|High)\b\s?/, '').trim();
  return own === '' || /^(Supreme|High)$/.test(own) ? 'court' : `${own.toLowerCase()} court`;
}
