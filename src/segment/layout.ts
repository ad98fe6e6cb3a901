import { isByline } from './bylines.ts';
import { isCaption } from './captions.ts';
import { isCredit } from './credits.ts';
import { isDateLine } from './date-lines.ts';
import { datelineAlone } from './dateline.ts';
import { isDebris, isFurniture, isLabel, opensFooter } from './debris.ts';
import type { BlockKind } from './document.ts';
import {
  closesWithFullStop,
  headsText,
  isBody,
  looksLikeHeading,
  looksLikeSection,
  looksLikeTitle,
} from './headings.ts';
import { type Passage, sameWords } from './passage.ts';

/** A passage and what it is. */
export interface Placed {
  readonly passage: Passage;
  readonly kind: BlockKind;
  /** The index of the earlier passage with the same words. */
  readonly repeats?: number;
}

/** Fewer words repeat by chance. */
const REPEAT_WORDS = 4;

function ownKind(passage: Passage): BlockKind | null {
  if (isDebris(passage)) return 'debris';
  if (isByline(passage)) return 'byline';
  if (isCredit(passage) || isDateLine(passage) || datelineAlone(passage) !== null) return 'credit';
  return isCaption(passage) ? 'caption' : null;
}

/** " - BBC News", " | Reuters": the outlet's name behind a title. */
const withoutOutlet = (key: string): string => key.replace(/ [|–—-] [^|–—-]{2,40}$/u, '');

export function isSameTitle(a: Passage, b: Passage): boolean {
  return sameWords(a, b) || (a.key !== '' && withoutOutlet(a.key) === withoutOutlet(b.key));
}

/** The index of the title among the passages before the body, or -1. */
function findTitle(passages: readonly Passage[], own: readonly (BlockKind | null)[], given: Passage | null): number {
  let best = -1;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    if (given !== null && own[i] !== 'debris' && isSameTitle(passage, given)) return i;
    if (own[i] !== null) continue;
    if (isBody(passage)) return given === null ? best : -1;
    if (best >= 0 || !looksLikeTitle(passage)) continue;
    const next = passages.slice(i + 1, i + 4).findIndex((later, k) => own[i + 1 + k] === null && !isBody(later));
    if (looksLikeSection(passage) && next >= 0) continue;
    best = i;
  }
  return best >= 0 && best < passages.length - 1 && given === null && hasStatement(passages, own, best) ? best : -1;
}

/** Whether something behind the title closes as a sentence does. */
function hasStatement(passages: readonly Passage[], own: readonly (BlockKind | null)[], title: number): boolean {
  return passages.some((passage, i) => i > title && own[i] === null && closesWithFullStop(passage));
}

interface State {
  bodySeen: boolean;
  footer: boolean;
}

function kindInPlace(
  passages: readonly Passage[],
  index: number,
  own: BlockKind | null,
  title: number,
  state: State,
): BlockKind {
  const passage = passages[index] as Passage;
  if (index === title) return 'title';
  if (own === 'debris' && opensFooter(passage)) state.footer = state.bodySeen;
  if (own !== null) return own;
  if (isBody(passage)) state.bodySeen = true;
  if (state.footer && isFurniture(passage)) return 'debris';
  if (state.footer) state.footer = false;
  if (passages.length > 1 && isLabel(passage)) return 'debris';
  const next = passages[index + 1];
  if (next === undefined || !looksLikeHeading(passage)) return 'paragraph';
  return !state.bodySeen || headsText(next) ? 'heading' : 'paragraph';
}

const repeatKey = ({ key, length }: Passage): string => (length > 600 ? `${length} ${key}` : key);

/**
 * Decides what each passage is, from its words and its place, and which passages repeat an earlier one.
 * `given` is the title handed in apart from the text.
 */
export function layOut(passages: readonly Passage[], given: Passage | null): Placed[] {
  if (passages.length === 1) return [{ passage: passages[0] as Passage, kind: 'paragraph' }];
  const own = passages.map(ownKind);
  const title = findTitle(passages, own, given);
  const state: State = { bodySeen: false, footer: false };
  const seen = new Map<string, number>();
  return passages.map((passage, index) => {
    const kind = kindInPlace(passages, index, own[index] ?? null, title, state);
    const earlier =
      title >= 0 && index > title && isSameTitle(passage, passages[title] as Passage)
        ? title
        : seen.get(repeatKey(passage));
    if (passage.words >= REPEAT_WORDS && earlier === undefined) seen.set(repeatKey(passage), index);
    if (earlier === undefined || passage.words < REPEAT_WORDS) return { passage, kind };
    return { passage, kind: index > title && earlier === title ? 'title' : kind, repeats: earlier };
  });
}
