import { eventOfNoun } from '../claims/event-noun.ts';
import type { Lemma } from '../lexicon/en/lemma.ts';
import type { DateView } from './dates.ts';

/** What follows one after another in one matter, a stage between commas: a man arrested on Friday is charged later. */
const CHAINS = [
  'kill shoot shooting stab rob robbery murder slaying slay attack assault spray strangle beat bludgeon gun burglarize abduct kidnap rape, arrest detain capture apprehend, charge indict, arraign arraignment plead, try trial, ' +
    'convict acquit, sentence, appeal, release free parole pardon, execute',
  'propose introduce draft, debate, pass approve adopt, veto, override, sign, repeal expire',
  'bear birth, marry wed, die death, bury funeral memorial',
  'caucus primary, convention, election midterm, runoff, inauguration',
  'nominate, confirm, swear inaugurate, resign quit, impeach',
  'hire, fire dismiss, sue, settle',
  'catch ignite, extinguish douse, rebuild reopen',
  'escape flee, recapture',
] as const;

const STAGE_OF: ReadonlyMap<string, readonly (readonly [chain: number, stage: number])[]> = stagesByWord();

function stagesByWord(): Map<string, (readonly [number, number])[]> {
  const found = new Map<string, (readonly [number, number])[]>();
  CHAINS.forEach((chain, at) => {
    chain.split(',').forEach((words, stage) => {
      for (const word of words.trim().split(' ')) found.set(word, [...(found.get(word) ?? []), [at, stage]]);
    });
  });
  return found;
}

/** Whether two dates are of two stages of one matter, or of two deeds that only a particle tells apart. */
export function areTwoStages(a: DateView, b: DateView): boolean {
  const [left, right] = [stagesOf(a), stagesOf(b)];
  const shared = left.filter(([chain]) => right.some(([other]) => other === chain));
  if (shared.length === 0)
    return a.particle !== null && b.particle !== null && a.particle !== b.particle && isOneVerb(a, b);
  return shared.every(([chain, stage]) => right.every(([other, next]) => other !== chain || next !== stage));
}

function stagesOf({ deed }: DateView) {
  return deed.flatMap((name) => STAGE_OF.get(name.lemma) ?? STAGE_OF.get(verbOf(name)) ?? []);
}

/** "*Execution*", "the *conviction*": a stage told with a noun. */
function verbOf({ lemma, pos }: Lemma): string {
  return pos === 'NOUN' ? (eventOfNoun(lemma) ?? lemma) : lemma;
}

function isOneVerb({ deed: [a] }: DateView, { deed: [b] }: DateView): boolean {
  return a !== undefined && a.lemma === b?.lemma;
}
