import { prepositionOf } from '../../claims/preposition.ts';
import { subjectOf } from '../../claims/subject.ts';
import { childIn, childrenIn, type Tree, wordAt } from '../../syntax/tree.ts';
import { entityKeys, type Sentence } from '../stance/party.ts';
import type { Told } from './spot.ts';

/** Parts of the body by region; words of one line may be told of one wound. */
const REGIONS = [
  'head face skull temple forehead jaw cheek eye ear nose mouth chin scalp',
  'neck throat',
  'chest torso breast heart lung rib stomach abdomen belly side body groin',
  'back spine',
  'arm hand wrist elbow shoulder finger forearm',
  'leg foot knee ankle thigh hip toe calf shin buttock',
] as const;
const REGION_OF: ReadonlyMap<string, string> = new Map(
  REGIONS.flatMap((line) => line.split(' ').map((part) => [part, line.split(' ')[0] ?? part] as const)),
);

const HURTS = /^(shoot|hit|strike|stab|graze|wound|injure|bite|slash|punch|kick|beat|cut|hurt|burn|blast|kill)$/;
const SUFFERS = /^(sustain|suffer|receive|have|get|survive)$/;
const WOUNDS = /^(wound|injury|shot|gunshot|cut|burn|bruise|fracture|bullet|blow|stab)$/;

/** In which part of the body a sentence says that somebody was hurt. */
export function woundsIn(from: Sentence): Told[] {
  const { tree } = from;
  return tree.words.flatMap(({ lemma, upos, text }, at): Told[] => {
    const region = upos === 'NOUN' ? REGION_OF.get(lemma.toLowerCase()) : undefined;
    if (region === undefined) return [];
    const victim = isSupposed(tree, at) ? null : victimOf(tree, at);
    if (victim === null) return [];
    const of = new Set(victim.flatMap((index) => entityKeys(from, index)));
    const loose = victim.some((index) => /^(him|her|he|she)$/i.test(wordAt(tree, index).text));
    return [{ of, loose, value: region, text }];
  });
}

const SUPPOSES = /^(think|believe|fear|suppose|assume|guess|seem|appear|feel|if)$/;

/** "I *thought* she was shot in the head". */
function isSupposed(tree: Tree, at: number): boolean {
  return tree.words.slice(0, at).some(({ lemma }) => SUPPOSES.test(lemma.toLowerCase()));
}

/** Indices of whoever was hurt in the part at `part`, or `null` where nobody is said to have been. */
function victimOf(tree: Tree, part: number): number[] | null {
  const { head } = wordAt(tree, part);
  // "The back of the head" is the head.
  if (head < 0 || tree.words[part + 1]?.text === 'of') return null;
  const owners = childrenIn(tree, part, 'nmod:poss');
  const { lemma, upos } = wordAt(tree, head);
  const word = lemma.toLowerCase();
  const preposition = prepositionOf(tree, part);
  // "Sustained a wound to the leg" may be read with the verb.
  const object = upos === 'VERB' && SUFFERS.test(word) ? childIn(tree, head, 'obj') : -1;
  if (preposition === 'to' && object >= 0 && WOUNDS.test(wordAt(tree, object).lemma.toLowerCase()))
    return sufferer(tree, object);
  if (upos === 'VERB' && HURTS.test(word) && (preposition === 'in' || preposition === 'on'))
    return [...childrenIn(tree, head, 'obj', 'nsubj:pass'), ...owners].slice(0, 1);
  if (upos !== 'NOUN' || !WOUNDS.test(word) || !(preposition === 'to' || preposition === 'in')) return null;
  return [...owners, ...childrenIn(tree, head, 'nmod:poss'), ...sufferer(tree, head)].slice(0, 1);
}

/** "*She* sustained a wound to the leg". */
function sufferer(tree: Tree, wound: number): number[] {
  const verb = wordAt(tree, wound).head;
  if (verb < 0 || !SUFFERS.test(wordAt(tree, verb).lemma.toLowerCase())) return [];
  const subject = subjectOf(tree, verb)?.head ?? childIn(tree, verb, 'nsubj');
  return subject < 0 ? [] : [subject];
}
