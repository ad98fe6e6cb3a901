import { skipBlank, trimEnd } from './characters.ts';
import { splitGlued } from './glue.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Passage, passageOf } from './passage.ts';

/** Longer openings of a text are no title. */
const LONGEST_TITLE = 300;

/** The title that was handed in apart from the text, or `null` where there is nothing to be seen in it. */
export function titlePassage(title: string | undefined): Passage | null {
  if (title === undefined) return null;
  const start = skipBlank(title, 0, title.length);
  return start === title.length ? null : passageOf(title, 'title', { start, end: trimEnd(title, start, title.length) });
}

/** The passages of the text: lines joined to paragraphs, glued headings parted. `given` is the title as handed in. */
export function passagesOf(text: string, given: string | undefined): Passage[] {
  const spans = paragraphsOf(text, linesOf(text));
  const [first] = spans;
  const titles = given === undefined ? [] : [given.trim()];
  if (first !== undefined && first.end - first.start <= LONGEST_TITLE) titles.push(text.slice(first.start, first.end));
  return spans.flatMap((span) => splitGlued(text, span, titles)).map((span) => passageOf(text, 'text', span));
}
