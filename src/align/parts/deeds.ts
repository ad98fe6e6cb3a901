import type { Token } from '../../syntax/token.ts';
import type { NameMention } from '../../types.ts';
import { DEED_ROWS } from './deed-rows.ts';
import { type NameWords, type Told, titleFrom } from './name-words.ts';

interface Pattern extends Told {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly isOf: boolean;
}

const PATTERNS: readonly Pattern[] = DEED_ROWS.map(({ part, what, before, after, isOf = false }) => ({
  ...{ part: `deed ${part}`, what, isTold: true, isOf },
  before: before === undefined ? null : new RegExp(`(?:^|[^\\p{L}])${before}$`, 'u'),
  after: after === undefined ? null : new RegExp(`^(?:, )?${after}`, 'u'),
}));

const REACH = 16;

/** One of these stands in whatever the patterns match. */
const TELLING = new Set(
  (
    'sue accuse lawsuit suit complaint petition charge case claim grievance allegation accusation plaintiff accuser ' +
    'complainant take send tweet e-mail email text mail address deliver forward message receive get recipient succeed ' +
    'replace successor replacement find discover spot notice stumble come call dial phone alert drive driver wheel letter ' +
    'memo note write pen author draft buy purchase acquire sell nominate tap nominee pick choice nomination ' +
    'shoot shot gun grant deny reject approve televise telecast simulcast broadcast air show carry issue magazine'
  ).split(' '),
);

/** Whether a sentence may tell such a part. */
export function mayTellDeeds(words: readonly Token[]): boolean {
  return words.some(({ lemma }) => TELLING.has(lemma.toLowerCase()));
}

/** Parts that deeds give: who sued, who was sent it, who found it, who bought it. `names` are those of the sentence. */
export function partsInDeeds(at: NameWords, names: readonly NameMention[]): Told[] {
  const { words, last } = at;
  const title = titleFrom(at);
  const [before, after] = [lower(words, title - REACH, title), lower(words, last + 1, last + 1 + REACH)];
  const others = namesBefore(at, names);
  const found = PATTERNS.flatMap(({ part, what, isTold, isOf, ...pattern }): Told[] => {
    const start = pattern.before ? pattern.before.exec(before) : null;
    if ((pattern.before && !start) || pattern.after?.test(after) === false) return [];
    const told = start ? start[0].trim().split(' ').length : 0;
    const [nearest] = others;
    if (nearest && nearest.last >= title - told) return [];
    if (!isOf) return [{ part, what, isTold }];
    return nearest ? [{ part: `${part} ${nearest.family}`, what, isTold }] : [];
  });
  return [...new Map(found.map((one) => [one.part, one])).values()];
}

interface Before {
  /** Its last word. */
  readonly last: number;
  readonly family: string;
}

/** The persons named before a name in its sentence, the nearest first. */
function namesBefore({ words, first }: NameWords, names: readonly NameMention[]): Before[] {
  const start = words[first]?.start ?? 0;
  const persons = names.filter(({ type, end }) => type === 'person' && end <= start);
  return persons
    .map(({ end, parts, text }) => ({
      last: words.findLastIndex((word) => word.start < end),
      family: (parts?.family ?? text).toLowerCase(),
    }))
    .sort((a, b) => b.last - a.last);
}

/** The words in lower case, each with a space behind it. */
function lower(words: readonly Token[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map(({ text }) => `${text.toLowerCase()} `)
    .join('');
}
