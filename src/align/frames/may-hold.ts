import { nounKind } from '../../claims/reference/noun-kind.ts';
import type { NewsFrame } from '../../lexicon/en/frames/news-frame.ts';
import type { Party } from '../stance/party.ts';

const PERSONAL = /^(he|she|who|whom|we|i|me|us|him|her|his|my|our)$/;
const IMPERSONAL = /^(it|its|which|that|this|these|those|what|there)$/;

/** Suffixes of nouns for who does a thing. */
const AGENT = /(er|or|ist|ian|ant|ee|ster|man|woman)$/;
const ANYBODY =
  /^(people|person|someone|somebody|anyone|anybody|everyone|everybody|nobody|none|one|other|others|that|those)$/;

/** Whether an answer to the frame's question may be this one's: only who acts promises, only a thing is repaired. */
export function mayHold({ holder, of }: NewsFrame, { head, keys, person, content }: Party): boolean {
  if (keys.size === 0 && ANYBODY.test(head) && content.size <= 1) return false;
  if (of !== undefined && !of.split(' ').some((noun) => noun === head)) return false;
  if (holder === 'thing') return !person && !PERSONAL.test(head) && nounKind(head) !== 'person';
  if (holder !== 'person' || keys.size > 0 || PERSONAL.test(head) || head === 'they') return true;
  if (IMPERSONAL.test(head)) return false;
  const kind = nounKind(head);
  if (kind === null || kind === 'thing') return AGENT.test(head);
  return kind !== 'time';
}
