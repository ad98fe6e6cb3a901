import { alignEvent, type Context } from '../../src/align/context.ts';
import { analyseArticle } from '../../src/claims/analyse-article.ts';

/** What alignment sees of reports of one event, given by their texts; ids are "a", "b" … */
export function eventOf(...texts: readonly string[]): Context {
  return alignEvent(
    'e',
    texts.map((text, at) => analyseArticle({ id: String.fromCharCode(97 + at), text })),
  );
}
