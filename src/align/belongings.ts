import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import { ORGANISATION_ENDINGS } from '../lexicon/en/organisations.ts';
import type { Field, NameMention, Span } from '../types.ts';
import { namesOf } from './articles.ts';
import type { Entity, EntityTable } from './entities.ts';
import { namedPersons } from './named-persons.ts';

/** A person told with the body or town that he or she stands for: "*Elm Bank* economist *Kim Lee*", "*Kim Lee (Toronto)*". */
export interface Belonging extends Span {
  readonly article: string;
  readonly field: Field;
  readonly person: Entity;
  /** `body`: an organisation that is worked for · `town`: whom one plays or speaks for, by its place. */
  readonly sort: 'body' | 'town';
  readonly name: string;
}

/** Posts between a body and a name: "Elm Bank *chief economist* Kim Lee". */
const POST_BETWEEN = /^(?:['’]s?)?\s(?:(?:chief|senior|vice|general|deputy|co-)\s?)?(?:[\p{Ll}-]{3,}\s){0,3}$/u;
/** "Kim Lee, *chief economist at* Elm Bank", "Kim Lee, *president,* Elm Bank". */
const POST_BEHIND = /^,\s(?:an?\s|the\s)?(?:[\p{Ll}-]+\s){0,5}(?:[\p{Ll}-]+,|(?:at|of|for|with))\s(?:the\s)?$/u;
const OF = /^\s(?:of|from)\s(?:the\s)?$/;
/** Words that say that it is over, or that the body is another's: "*former* Elm Bank economist", "*sued*". */
const APART = /\b(former|ex|then|onetime|late|told|and|or|by|to|against|versus|beat|who|whose|that)\b/i;
const BODIES_OF_MANY = /^(party|party member|legislature|government|police|armed group|sport|outlet)$/;

/** What the sentences of an article tell of whom persons stand for. */
export function belongingsOf(analysis: ArticleAnalysis, entities: EntityTable): Belonging[] {
  const { document } = analysis;
  const byField = namesOf(analysis);
  const personAt = namedPersons(analysis, entities);
  return document.sentences.flatMap((sentence) => {
    if (sentence.repeated) return [];
    const text = fieldText(document, sentence.field);
    const own = byField[sentence.field].overlapping(sentence);
    return own.flatMap((name, at) => {
      const next = own[at + 1];
      const found = next ? besideEachOther(name, next, text) : null;
      const person = found && personAt(found.person);
      if (!found || !person?.parts?.given) return [];
      const { sort, other } = found;
      const span = { start: name.start, end: next?.end ?? name.end };
      return [{ article: document.article.id, field: sentence.field, ...span, person, sort, name: other.text }];
    });
  });
}

interface Beside {
  readonly person: NameMention;
  readonly other: NameMention;
  readonly sort: Belonging['sort'];
}

function besideEachOther(left: NameMention, right: NameMention, text: string): Beside | null {
  const between = text.slice(left.end, right.start);
  const before = text.slice(Math.max(0, left.start - 12), left.start);
  if (between.length > 60 || APART.test(between) || APART.test(before.split(/[.;:]/).at(-1) ?? '')) return null;
  if (right.type === 'person' && isBody(left) && POST_BETWEEN.test(between) && between.trim() !== '')
    return { person: right, other: left, sort: 'body' };
  if (left.type === 'person' && isBody(right) && (POST_BEHIND.test(between) || OF.test(between)))
    return { person: left, other: right, sort: 'body' };
  const isBracketed = between === ' (' && text[right.end] === ')';
  if (left.type === 'person' && right.type === 'place' && isBracketed)
    return { person: left, other: right, sort: 'town' };
  if (right.type === 'person' && left.type === 'place' && /^['’]s $/.test(between))
    return { person: right, other: left, sort: 'town' };
  return null;
}

/** A name that ends with a word for a body is one, whatever it was read as: "Larkfield *Bank*". */
function isBody({ type, subtype, text }: NameMention): boolean {
  const words = text.toLowerCase().split(/\s+/);
  if (words.length > 1 && ORGANISATION_ENDINGS.has(words.at(-1) ?? '')) return !BODIES_OF_MANY.test(subtype ?? '');
  return type === 'organisation' && !BODIES_OF_MANY.test(subtype ?? '');
}
