import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import type { Field, Span } from '../types.ts';

/** Which party holds a body: "the *Democratic-led* Senate". */
export interface Control extends Span {
  readonly article: string;
  readonly field: Field;
  /** As written: "Democratic-led". */
  readonly text: string;
  readonly party: string;
  /** The body's name in lower case, without small words. */
  readonly body: string;
}

const PARTY_NAMES: Readonly<Record<string, string>> = {
  democrat: 'democratic',
  democratic: 'democratic',
  gop: 'republican',
  republican: 'republican',
  conservative: 'conservative',
  tory: 'conservative',
  labour: 'labour',
  labor: 'labour',
};
const HELD =
  /\b(Democrat|Democratic|GOP|Republican|Conservative|Tory|Labour|Labor)[-‐‑–](?:controlled|led|majority|run|held|dominated)\s+((?:(?:\p{Lu}[\p{L}.]*|and|of|on)\s?){1,8})/gu;

/** Every mention of the party that holds a named body, sentence by sentence. */
export function controlsOf({ document }: ArticleAnalysis): Control[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.repeated) return [];
    const text = fieldText(document, sentence.field).slice(sentence.start, sentence.end);
    return [...text.matchAll(HELD)].flatMap((match): Control[] => {
      const body = bodyOf(match[2] ?? '');
      const start = sentence.start + match.index;
      const end = start + match[0].trimEnd().length;
      const party = PARTY_NAMES[(match[1] ?? '').toLowerCase()] ?? '';
      const told = match[0].split(/\s/)[0] ?? '';
      return body === ''
        ? []
        : [{ article: document.article.id, field: sentence.field, start, end, text: told, party, body }];
    });
  });
}

/** "House Ways and Means Committee on" without what the next word begins, or "" where no name follows. */
function bodyOf(words: string): string {
  const own = words.trim().split(/\s+/);
  const end = own.findIndex((word) => /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.?$/.test(word));
  return own
    .slice(0, end < 0 ? own.length : end)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^(US|U\.S\.)$/.test(word))
    .map((word) => word.toLowerCase().replace(/\.$/, ''))
    .join(' ');
}
