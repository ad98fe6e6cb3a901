import type { ArticleAnalysis } from '../../claims/analysis.ts';
import { type Tree, wordAt } from '../../syntax/tree.ts';
import type { Field, Span } from '../../types.ts';
import { contentOf } from '../stance/party.ts';

/** How a vote or ruling came out, or in what way it was held. */
export type VoteShape =
  | 'unanimous'
  | 'one-sided'
  | 'narrow'
  | 'divided'
  | 'party-line'
  | 'bipartisan'
  | 'voice'
  | 'roll-call'
  | 'secret';

/** What an article tells of the shape of one vote. */
export interface VoteView extends Span {
  readonly article: string;
  readonly field: Field;
  readonly sentence: number;
  readonly shape: VoteShape;
  /** As written. */
  readonly value: string;
  /** Nouns for the body that voted, told in the sentence or else shortly before it. */
  readonly bodies: ReadonlySet<string>;
  /** Lemmas of the content words of the sentence and the one before it. */
  readonly words: ReadonlySet<string>;
}

/** Words that tell the shape of a vote by themselves; of parliamentary practice (Robert's Rules of Order, §4 and §45). */
const CUES: readonly (readonly [VoteShape, RegExp])[] = [
  ['unanimous', /\bunanimous(?:ly)?\b/giu],
  [
    'unanimous',
    /\ball (?:of )?(?:the |its )?(?:\w+ )?(?:members|justices|judges|jurors|senators|members of the \w+) (?:voted|agreed|supported|backed|approved|joined)\b/giu,
  ],
  [
    'one-sided',
    /\b(?:overwhelming(?:ly)?|resounding(?:ly)?|lopsided) (?:vote|voted|approved|passed|rejected|backed|endorsed|majority)\b|\b(?:voted|approved|passed|rejected|backed|endorsed) (?:overwhelmingly|resoundingly)\b/giu,
  ],
  [
    'narrow',
    /\bnarrow(?:ly)? (?:vote|voted|approved|passed|rejected|backed|endorsed|ruled|majority|margin|decision|ruling)\b|\b(?:voted|approved|passed|rejected|ruled|decided) narrowly\b|\bby (?:a single|one|just one|only one) vote\b|\b(?:closely|sharply|deeply) divided (?:court|panel|committee|council|board|senate|house)\b/giu,
  ],
  [
    'party-line',
    /\bparty[- ]line (?:vote|votes|ruling|decision|split)\b|\balong (?:strict |strictly )?(?:party|partisan|ideological) lines\b/giu,
  ],
  ['bipartisan', /\bbipartisan (?:vote|majority|support|margin|backing)\b/giu],
  ['voice', /\bvoice[- ]vote\b|\bby acclamation\b/giu],
  ['roll-call', /\broll[- ]call(?: vote)?\b|\brecorded vote\b|\bshow of hands\b/giu],
  ['secret', /\bsecret[- ]ballot\b/giu],
];

/** "6 to 5", "10-to-9", "19–0", where a vote is told of. */
const TALLY =
  /(?<![\d.$,:/-])(\d{1,3})(?:\s?[-–]\s?|\s?-?to-?\s?|\sto\s)(\d{1,3})(?![\d.,%:/-]*\d|-?(?:year|day|month|week|hour|%))/giu;
const VOTING =
  /\b(?:vote[sd]?|voting|ruled|ruling|decision|opinion|verdict|approved|passed|rejected|majority|accepted|adopted|agreed|backed|endorsed|recommended|elected|chose|confirmed|supported)\b/iu;

const BODY =
  /^(panel|committee|court|house|senate|cabinet|council|board|jury|commission|adviser|advisor|expert|lawmaker|legislature|parliament|congress|assembly|member|justice|judge|republican|democrat|conference|caucus|union|faculty|shareholder|delegate)$/;

/** An article with more tells of many votes. */
const MOST = 30;

/** What an article tells of the shape of votes, in text order. */
export function voteViews(analysis: ArticleAnalysis): VoteView[] {
  const { article, sentences } = analysis.document;
  const views = sentences.flatMap((sentence, at) => {
    const tree = analysis.trees[at];
    if (!tree || sentence.repeated || sentence.field !== 'text') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    const shapes = shapesIn(text);
    if (shapes.length === 0) return [];
    const [bodies, words] = [bodiesNear(analysis, at), wordsNear(analysis, at)];
    return shapes.map(
      ({ shape, index, length }): VoteView => ({
        article: article.id,
        field: sentence.field,
        sentence: at,
        start: sentence.start + index,
        end: sentence.start + index + length,
        shape,
        value: text.slice(index, index + length),
        ...{ bodies, words },
      }),
    );
  });
  return views.length > MOST ? [] : views;
}

interface Shaped {
  readonly shape: VoteShape;
  readonly index: number;
  readonly length: number;
}

/** A sentence without any of these has no cue: one look instead of nine. */
const ANY_CUE =
  /unanimous|\ball\b|overwhelming|resounding|lopsided|narrow|divided|\bvote\b|part(?:y|isan)|ideological|voice|acclamation|roll|recorded|hands|secret|\d/iu;

/** As of a longer sentence: a list or debris. */
const MOST_UNITS = 1500;

function shapesIn(text: string): Shaped[] {
  if (text.length > MOST_UNITS || !ANY_CUE.test(text)) return [];
  const found = CUES.flatMap(([shape, cue]) =>
    [...text.matchAll(cue)]
      .filter(({ index }) => !DENIED.test(text.slice(0, index)))
      .map((match): Shaped => ({ shape, index: match.index, length: match[0].length })),
  );
  if (!VOTING.test(text)) return found.filter(({ shape }) => shape !== 'unanimous');
  return [...found, ...[...text.matchAll(TALLY)].flatMap(tallied)];
}

/** "was not unanimous", "without a roll call": what is denied tells no shape that is known here. */
const DENIED = /\b(?:not|n['’]t|never|no|without|nearly|almost|rather than|instead of|than)(?: \w+){0,2} $/iu;

function tallied(match: RegExpMatchArray): Shaped[] {
  const [most, least] = [Number(match[1]), Number(match[2])];
  if (match.index === undefined || most < least || most + least < 3) return [];
  return [{ shape: least === 0 ? 'unanimous' : 'divided', index: match.index, length: match[0].length }];
}

function wordsNear({ trees }: ArticleAnalysis, at: number): Set<string> {
  const words = [trees[at - 1], trees[at]].flatMap((tree) => {
    if (!tree) return [];
    const all = tree.words.map((_, index) => index);
    return [...contentOf(tree, all)];
  });
  return new Set(words);
}

function bodiesNear({ trees }: ArticleAnalysis, at: number): Set<string> {
  const own = bodiesOf(trees[at]);
  return own.size > 0 ? own : new Set([...bodiesOf(trees[at - 1]), ...bodiesOf(trees[at - 2])]);
}

function bodiesOf(tree: Tree | undefined): Set<string> {
  if (!tree) return new Set();
  return new Set(
    tree.words.flatMap((_, index) => {
      const { lemma, upos } = wordAt(tree, index);
      const noun = lemma.toLowerCase();
      return (upos === 'NOUN' || upos === 'PROPN') && BODY.test(noun) ? [noun] : [];
    }),
  );
}
