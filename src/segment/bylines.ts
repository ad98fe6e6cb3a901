import { NEWS_AGENCIES } from '../lexicon/en/news-agencies.ts';
import type { Passage } from './passage.ts';

const LONGEST = 160;
const OPENING = /^(?:by|written by|reported by|story by|from|text by|words by)[\s:]+/i;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.’'‘-]*|de|da|del|der|den|di|dos|du|la|le|van|von|bin|bint|al|el|y|ibn|ter|ten)$/u;
/** What may stand behind the names of a byline, besides names: desks, posts, towns, agencies. */
const SMALL_WORDS =
  /^(?:and|for|in|with|of|the|at|staff|writers?|reporters?|correspondents?|editors?|contributors?|special|to|bureau|chief|senior|political|associate|national|foreign|business|sports|science|health|newsroom|desk|news|online|columnist|producer|digital|press|service)$/iu;

const POST = /(?:staff|writer|reporter|correspondent|editor|bureau|contributor|special to|news|press|reuters)\b/i;
const AGENCY = (name: string): boolean => NEWS_AGENCIES.has(name.toLowerCase());

const contactless = (head: string): string =>
  head
    .replace(/[[(<]?[\w.+-]{1,64}@[\w.-]{1,64}[\])>]?/g, '')
    .replace(/(?:^|\s)@\w{1,30}/g, '')
    .replace(/[[(]\s*[\])]/g, '')
    .replace(/[•·|,]?\s*\d{1,2} ?(?:h|m|d|hours?|minutes?|mins?|days?) ago$/i, '')
    .trim();

function wordsOf(rest: string): string[] {
  return rest.split(/[\s,;|/&•·]+/).filter((word) => word !== '' && word !== '—' && word !== '–' && word !== '-');
}

/** "Jane Roe, Reuters", "Jane Roe | Staff Writer". */
function isNameWithAgency(head: string): boolean {
  const [name = '', post = '', ...others] = head.split(/\s*(?:,|\||–|—)\s+/);
  const words = name.split(' ');
  if (others.length > 0 || words.length < 2 || words.length > 4 || !words.every((word) => NAME_WORD.test(word)))
    return false;
  return (
    AGENCY(post) || /^(?:staff|senior|chief|political|special)? ?(?:writer|reporter|correspondent|editor)$/i.test(post)
  );
}

/** Whether the passage says who wrote the report: "By" and nothing but names and posts. */
export function isByline({ head, length }: Passage): boolean {
  if (length > LONGEST) return false;
  if (!OPENING.test(head)) return length <= 60 && /[,|–—]/.test(head) && isNameWithAgency(head);
  const rest = contactless(head.replace(OPENING, '')).replace(/\.$/, '');
  const words = wordsOf(rest);
  if (words.length === 0 || words.length > 18 || /[!?;:]/.test(rest)) return false;
  return (
    words.every((word) => NAME_WORD.test(word) || SMALL_WORDS.test(word)) && words.some((word) => /^\p{Lu}/u.test(word))
  );
}

/** The names a byline gives, as written, and the agencies among them. */
export function namesInByline({ head }: Passage): { authors: string[]; agencies: string[] } {
  const rest = contactless(head.replace(OPENING, ''))
    .replace(/\s+\b(?:in|for|at|with)\b.*$/iu, '')
    .replace(/^\S+['’]s (?=\p{Lu})/u, '')
    .replace(/\.$/, '');
  const parts = rest
    .split(/\s*(?:,|;|\||\/|&|\band\b|\bAND\b|[–—])\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const agencies = parts.filter(AGENCY);
  const authors = parts.filter((part, i) => !AGENCY(part) && !POST.test(part) && (i === 0 || part.includes(' ')));
  return { authors, agencies };
}
