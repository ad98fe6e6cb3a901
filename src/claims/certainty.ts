import { childIn, childrenIn, type Tree, wordAt } from '../syntax/tree.ts';
import type { Certainty } from '../types.ts';
import type { Frame } from './frame.ts';

/** How sure the article makes a predicate, given the predicate it is embedded in. */
export function certaintyOf(tree: Tree, frame: Frame): Certainty {
  return own(tree, frame) ?? embedded(tree, frame.head) ?? 'asserted';
}

const HEDGES: Readonly<Record<string, Certainty>> = {
  allegedly: 'alleged',
  reportedly: 'reported',
  apparently: 'possible',
  possibly: 'possible',
  perhaps: 'possible',
  maybe: 'possible',
  probably: 'possible',
  likely: 'possible',
};
const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'provided']);

function own(tree: Tree, frame: Frame): Certainty | null {
  const mark = childIn(tree, frame.head, 'mark');
  if (mark >= 0 && CONDITIONS.has(wordAt(tree, mark).text.toLowerCase())) return 'conditional';
  for (const child of childrenIn(tree, frame.head, 'advmod')) {
    const hedge = HEDGES[wordAt(tree, child).text.toLowerCase()];
    if (hedge) return hedge;
  }
  const modal = childrenIn(tree, frame.head, 'aux').find((child) => wordAt(tree, child).xpos === 'MD');
  if (modal !== undefined && POSSIBLE.has(wordAt(tree, modal).lemma.toLowerCase())) return 'possible';
  return frame.tense === 'future' ? 'planned' : null;
}

const ALLEGING = new Set(['allege', 'claim', 'accuse', 'suspect', 'charge']);
const PLANNING = new Set([
  'plan',
  'expect',
  'intend',
  'hope',
  'want',
  'aim',
  'vow',
  'pledge',
  'promise',
  'schedule',
  'set',
  'propose',
  'seek',
  'urge',
  'threaten',
  'prepare',
  'agree',
  'offer',
  'ask',
  'order',
  'instruct',
  'call',
  'demand',
  'wish',
]);
const DENYING = new Set(['deny', 'refuse', 'reject', 'dispute', 'refute', 'decline', 'fail']);
const DOUBTING = new Set([
  'think',
  'believe',
  'suggest',
  'doubt',
  'fear',
  'speculate',
  'assume',
  'appear',
  'seem',
  'consider',
  'try',
  'attempt',
]);
const REPORTING = new Set([
  'say',
  'tell',
  'report',
  'announce',
  'confirm',
  'state',
  'add',
  'write',
  'tweet',
  'declare',
  'note',
  'explain',
  'warn',
  'argue',
  'insist',
  'acknowledge',
]);

/** What the nearest embedding predicate that says anything on it makes of its complement. */
function embedded(tree: Tree, head: number): Certainty | null {
  for (let at = head; at >= 0; at = wordAt(tree, at).head) {
    const word = wordAt(tree, at);
    if (!/^(xcomp|ccomp|conj)/.test(word.relation) || word.head < 0) return null;
    if (word.relation === 'conj') continue;
    const lemma = wordAt(tree, word.head).lemma.toLowerCase();
    if (ALLEGING.has(lemma)) return 'alleged';
    if (DENYING.has(lemma)) return 'denied';
    if (PLANNING.has(lemma) && word.relation.startsWith('xcomp')) return 'planned';
    if (DOUBTING.has(lemma)) return 'possible';
    if (REPORTING.has(lemma)) return 'reported';
  }
  return null;
}
