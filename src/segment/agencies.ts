import { NEWS_AGENCIES } from '../lexicon/en/news-agencies.ts';

const LONGEST_NAME = 3;
const VIEW = 400;
/** Agencies of one word that is no one's name; others count only in capitals ("AFP"). */
const PLAIN = /^(?:Reuters|Xinhua|Yonhap|Kyodo|Bloomberg|Interfax|Agencies|Antara|Bernama|Anadolu|Jiji)$/;

const capitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

function isNamed(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (!/^\p{Lu}/u.test(first) || !NEWS_AGENCIES.has(words.join(' ').toLowerCase())) return false;
  return words.length > 1 || PLAIN.test(first) || capitals(first);
}

/** The agencies a credit names, as written, and the outlet behind "Source:". */
export function agenciesInCredit(credit: string): string[] {
  const shown = credit.slice(0, VIEW);
  const source = /^\W*sources?\s*:\s*(.{2,60}?)[\s.\])]*$/iu.exec(shown);
  if (source) return [source[1] as string];
  const words = shown.split(/[^\p{L}\p{M}&-]+/u).filter((word) => word !== '');
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = LONGEST_NAME; length > 0; length--) {
      const name = words.slice(at, at + length);
      if (name.length < length || !isNamed(name)) continue;
      found.push(name.join(' '));
      at += length - 1;
      break;
    }
  }
  return found;
}
