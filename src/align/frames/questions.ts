import { NEWS_FRAMES } from '../../lexicon/en/frames/frames.ts';
import type { NewsFrame } from '../../lexicon/en/frames/news-frame.ts';

const FRAMES: ReadonlyMap<string, NewsFrame> = new Map(NEWS_FRAMES.map((frame) => [frame.name, frame]));

/** The frame that a question is about: of a wish, that of the deed wished. */
export function frameOf(question: string): NewsFrame | undefined {
  return FRAMES.get(question.replace(/^wish /, ''));
}

/** Whether two answers must be aimed at one thing; what is wished is wished of somebody. */
export function aimOf(question: string): NewsFrame['aim'] {
  return question.startsWith('wish ') ? 'needed' : (frameOf(question)?.aim ?? 'needed');
}
