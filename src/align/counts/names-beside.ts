import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../../lexicon/en/time-words.ts';
import type { Token } from '../../syntax/token.ts';
import type { Tree } from '../../syntax/tree.ts';
import type { QuantityMention, Span } from '../../types.ts';

/** Prepositions that tie a name to what was counted: with whom, where, against whom. */
const TIES = /^(with|for|in|at|from|against|of|by)$/i;

/** The names of the prepositional phrase that begins right behind a figure and its noun. */
export function namesBehind({ words }: Tree, { end, countedSpan }: QuantityMention): string[] {
  const last = Math.max(end, countedSpan?.end ?? end);
  let at = words.findIndex((word) => word.start >= last);
  if (at < 0 || !TIES.test(words[at]?.text ?? '')) return [];
  while (/^(ADP|DET|ADJ)$/.test(words[at]?.upos ?? '')) at++;
  const names: string[] = [];
  while (isName(words[at])) {
    const from = at;
    while (isName(words[at])) at++;
    names.push(
      words
        .slice(from, at)
        .map(({ text }) => text)
        .join(' '),
    );
    if (/^(and|,)$/.test(words[at]?.text ?? '')) at++;
    if (words[at]?.upos === 'DET') at++;
  }
  return names;
}

/** "The 76ers" are a name too. */
function isName(word: Token | undefined): boolean {
  if (word === undefined || isDate(word.text.toLowerCase())) return false;
  return word.upos === 'PROPN' || /^\d+\p{Ll}{3,}s$/u.test(word.text);
}

/** "0.9 percent *in June*" says when. */
function isDate(text: string): boolean {
  return MONTHS.has(text) || MONTH_ABBREVIATIONS.has(text.replace(/\.$/, '')) || WEEKDAYS.has(text);
}

/** No bracket behind a name is longer: "Ann Lee (20-3, 14 knockouts)". */
const LONGEST_BRACKET = 12;

/** "Ann Lee (20-3)", "Ann Lee 20-3": whose record it is. */
export function nameBefore(tree: Tree, quantity: QuantityMention): Set<string> {
  const at = tree.words.findIndex((word) => word.end > quantity.start);
  const isRecord = /^(beat|defeat|over|down|edge|rout|top)/.test(tree.words[at - 3]?.lemma ?? '');
  const names = isRecord ? new Set<string>() : namesEndingAt(tree.words, at - 1);
  return names.size > 1 ? names : nameBeforeBracket(tree, quantity);
}

export function nameBeforeBracket({ words }: Tree, { start }: Span): Set<string> {
  const at = words.findIndex((word) => word.end > start);
  for (let open = at - 1; open > 0 && open > at - LONGEST_BRACKET; open--) {
    const text = words[open]?.text;
    if (text === ')' || text === ']') break;
    if (text === '(' || text === '[') return namesEndingAt(words, open - 1);
  }
  return new Set();
}

function namesEndingAt(words: Tree['words'], last: number): Set<string> {
  const names = new Set<string>();
  for (let at = last; words[at]?.upos === 'PROPN'; at--) names.add(words[at]?.lemma.toLowerCase() ?? '');
  return names;
}
