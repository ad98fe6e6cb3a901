import type { ArticleAnalysis } from '../claims/analysis.ts';
import { fieldText } from '../claims/spans.ts';
import type { Field, Span } from '../types.ts';
import { articleTexts } from './articles.ts';
import { pairsAcross } from './pairs-across.ts';

/** One of several campuses of a school: "the *Oak Park* campus of Elm College", "Elm College–*Oak Park*". */
export interface Campus extends Span {
  readonly article: string;
  readonly field: Field;
  /** The school, in lower case. */
  readonly school: string;
  readonly campus: string;
}

const WORD = String.raw`\p{Lu}[\p{L}.’'-]*\p{L}\.?`;
const PLACE = String.raw`\p{Lu}[\p{L}’'-]*\p{L}(?: \p{Lu}[\p{L}’'-]*\p{L}){0,2}`;
const SCHOOL = `(?:${WORD} ){0,5}(?:College|University|Tech|Institute)(?: of ${WORD}(?: ${WORD})?)?`;
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<campus>${PLACE}) campus of (?:the )?(?<school>${SCHOOL})`, 'gu'),
  new RegExp(String.raw`(?<school>${SCHOOL})['’]s (?<campus>${PLACE}) campus\b`, 'gu'),
  new RegExp(`(?<school>${SCHOOL})(?:[-–]| – )(?<campus>${PLACE})`, 'gu'),
];

/** A longer sentence is none, and the forms look back over every capital. */
const LONGEST = 1500;

/** Every campus that an article names with its school. */
export function campusesOf({ document }: ArticleAnalysis): Campus[] {
  return document.sentences.flatMap((sentence): Campus[] => {
    const { field, start, end, repeated } = sentence;
    const text = fieldText(document, field).slice(start, end);
    if (repeated || text.length > LONGEST || !/campus|College|University/.test(text)) return [];
    return FORMS.flatMap((form) =>
      [...text.matchAll(form)].map(({ groups }) => {
        const { school = '', campus = '' } = groups ?? {};
        const told = { school: school.replace(/^The /, '').toLowerCase(), campus: campus.replace(/^The /, '') };
        return { article: document.article.id, field, start, end, ...told };
      }),
    );
  });
}

/** Pairs of campuses of one school, of which neither article has the other's. */
export function pairCampuses(campuses: readonly Campus[], analyses: readonly ArticleAnalysis[]): [Campus, Campus][] {
  const textOf = articleTexts(analyses);
  const isUnknown = ({ article }: Campus, { campus }: Campus) =>
    campus.split(' ').every((word) => !textOf(article).includes(word));
  return pairsAcross(campuses, ({ school }) => school).filter(([a, b]) => isUnknown(a, b) && isUnknown(b, a));
}
