import { type Lemma, lemmaKey } from './lemma.ts';

/**
 * What follows from what, of the same participants. A line is `narrower, … > wider, …`; the patient of a verb marked
 * `*` is what the wider word is told of ("murder*" > "die": the murdered one dies). Source: meaning of the words,
 * checked against WordNet's entailment and cause pointers where it has them.
 */
const LINES = `
assassinate/v, murder/v, slay/v, execute/v, slaughter/v, massacre/v, gun down/v, shoot dead/v, lynch/v, behead/v > kill/v
homicide/n, murder/n, manslaughter/n, assassination/n, slaying/n, massacre/n > killing/n
kill/v*, assassinate/v*, murder/v*, slay/v*, execute/v*, behead/v*, shoot dead/v* > die/v, dead/a, death/n
drown/v, perish/v, succumb/v, pass away/v, starve to death/v, bleed to death/v > die/v, dead/a, death/n
die/v > dead/a, death/n
deceased/a, slain/a, lifeless/a, dead on arrival/a > dead/a
murderer/n, assassin/n > killer/n
survive/v, pull through/v, survivor/n > alive/a, survive/v
rescue/v*, save/v* > survive/v, alive/a
wound/v, stab/v, maim/v, burn/v > injure/v, hurt/v
wounded/a, stabbed/a, maimed/a, burned/a > injured/a, hurt/a
convict/v*, find guilty/v* > guilty/a
acquit/v*, exonerate/v* > innocent/a, not guilty/a
sentence/v > convict/v
plead guilty/v > admit/v
indict/v > charge/v
arrest/v, jail/v, imprison/v, incarcerate/v > detain/v
jailed/a, imprisoned/a, arrested/a, incarcerated/a > detained/a
free/v, release/v, liberate/v > free/a
escape/v > free/a, at large/a
win/v, triumph/v, prevail/v > compete/v, victory/n
lose/v > compete/v, defeat/n
defeat/v, beat/v, oust/v, trounce/v > win/v
elect/v, reelect/v, appoint/v, nominate/v > choose/v
reelect/v > elect/v
resign/v, retire/v, step down/v, quit/v > leave/v
fire/v*, sack/v*, dismiss/v*, lay off/v* > leave/v
inherit/v, buy/v, purchase/v, win/v, receive/v > get/v, have/v
buy/v, purchase/v > pay/v
sell/v > offer/v
marry/v, wed/v > married/a
divorce/v > divorced/a
unanimous/a, unanimously/r > agree/v, agreed/a
ratify/v, enact/v > approve/v
veto/v > reject/v
sign into law/v > approve/v, sign/v
land/v, touch down/v > arrive/v
arrive/v > come/v
depart/v, flee/v, evacuate/v > leave/v
plunge/v, plummet/v, slump/v, tumble/v, sink/v, slide/v > fall/v, decline/v, drop/v
soar/v, surge/v, jump/v, skyrocket/v, spike/v, climb/v > rise/v, increase/v
double/v, triple/v, quadruple/v > rise/v, increase/v
halve/v > fall/v, decrease/v
destroy/v, demolish/v, wreck/v > damage/v
collapse/v > fall/v
explode/v, blow up/v, detonate/v > burst/v
admit/v, confess/v, acknowledge/v, concede/v > say/v
announce/v, declare/v, state/v, claim/v, allege/v, insist/v, assert/v, tell/v > say/v
tweet/v, post/v > write/v, say/v
summit/n, talks/n, conference/n, session/n > meeting/n
meet/v > talk/v
negotiate/v > talk/v
run/v, walk/v, drive/v, fly/v, swim/v > move/v
snore/v, doze/v, nap/v > sleep/v
know/v > believe/v
forget/v > know/v
succeed/v, manage/v > try/v
fail/v > try/v
sole/a, lone/a > only/a
`;

interface Consequence {
  readonly key: string;
  readonly ofPatient: boolean;
}

let table: Map<string, Consequence[]> | null = null;

function decode(): Map<string, Consequence[]> {
  const index = new Map<string, Consequence[]>();
  for (const line of LINES.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' > ');
    for (const word of left.split(', ')) {
      const ofPatient = word.endsWith('*');
      const key = ofPatient ? word.slice(0, -1) : word;
      const entries = right.split(', ').map((consequence) => ({ key: consequence, ofPatient }));
      index.set(key, [...(index.get(key) ?? []), ...entries]);
    }
  }
  return index;
}

/** Of whom the consequence holds. */
export type EntailedOf = 'agent' | 'patient';

/** Follows chains ("assassinate" > "kill" > "dead"); once the patient is spoken of, it stays the patient. */
function search(from: string, to: string): EntailedOf | null {
  table ??= decode();
  if (!table.has(from)) return null;
  const reached = new Map<string, boolean>([[from, false]]);
  for (const [key, viaPatient] of reached)
    for (const { key: next, ofPatient } of table.get(key) ?? []) {
      if (next === to) return viaPatient || ofPatient ? 'patient' : 'agent';
      if (!reached.has(next)) reached.set(next, viaPatient || ofPatient);
    }
  return null;
}

/** Whether anything is known to follow from a lemma key such as `murder/v`. */
export function hasConsequence(key: string): boolean {
  table ??= decode();
  return table.has(key);
}

/** Of whom the truth of `b` follows from `a`: "murder" entails "dead" of its patient; `null` where it does not. */
export function entailment(a: Lemma, b: Lemma): EntailedOf | null {
  const [from, to] = [lemmaKey(a), lemmaKey(b)];
  return from && to && from !== to ? search(from, to) : null;
}

/** Whether the truth of `b` follows from `a`. */
export function entails(a: Lemma, b: Lemma): boolean {
  return entailment(a, b) !== null;
}
