import { type Lemma, lemmaKey } from './lemma.ts';

/**
 * Words that tell one relation from its two ends: what holds of (a, b) by the one holds of (b, a) by the other.
 * `give`'s recipient is `receive`'s agent. Source: Cruse 1986, "Lexical Semantics", chapter 10, and news use.
 */
const PAIRS = `
buy/v sell/v
purchase/v sell/v
give/v receive/v
give/v get/v
hand/v receive/v
send/v receive/v
send/v get/v
pay/v charge/v
pay/v earn/v
lend/v borrow/v
loan/v borrow/v
rent out/v rent/v
lease/v rent/v
employ/v work for/v
hire/v join/v
teach/v learn/v
teach/v study under/v
defeat/v lose to/v
beat/v lose to/v
beat/v fall to/v
defeat/v fall to/v
win over/v lose to/v
precede/v follow/v
precede/v succeed/v
lead/v follow/v
export/v import/v
own/v belong to/v
possess/v belong to/v
include/v be part of/v
contain/v be in/v
marry/v marry/v
meet/v meet/v
meet with/v meet with/v
resemble/v resemble/v
border/v border/v
ally/v ally/v
clash/v clash/v
agree with/v agree with/v
disagree with/v disagree with/v
question/v answer/v
invite/v accept/v
host/v visit/v
receive/v visit/v
interview/v give interview/v
treat/v undergo treatment/v
chase/v flee/v
chase/v flee from/v
pursue/v flee/v
frighten/v fear/v
scare/v fear/v
please/v like/v
grant/v obtain/v
award/v win/v
award/v receive/v
bear/v be born/v
succeed/v precede/v
replace/v be replaced by/v
sue/v be sued by/v
transmit/v catch/v
infect/v catch/v
supply/v obtain/v
parent/n child/n
father/n child/n
mother/n child/n
father/n son/n
father/n daughter/n
mother/n son/n
mother/n daughter/n
uncle/n nephew/n
uncle/n niece/n
aunt/n nephew/n
aunt/n niece/n
grandparent/n grandchild/n
grandfather/n grandson/n
grandfather/n granddaughter/n
grandmother/n grandson/n
grandmother/n granddaughter/n
husband/n wife/n
brother/n brother/n
brother/n sister/n
sister/n sister/n
cousin/n cousin/n
spouse/n spouse/n
partner/n partner/n
friend/n friend/n
ally/n ally/n
enemy/n enemy/n
rival/n rival/n
neighbor/n neighbor/n
neighbour/n neighbour/n
colleague/n colleague/n
employer/n employee/n
boss/n employee/n
boss/n subordinate/n
teacher/n student/n
teacher/n pupil/n
doctor/n patient/n
lawyer/n client/n
attorney/n client/n
landlord/n tenant/n
seller/n buyer/n
lender/n borrower/n
creditor/n debtor/n
host/n guest/n
owner/n property/n
master/n servant/n
predecessor/n successor/n
ancestor/n descendant/n
leader/n follower/n
coach/n player/n
killer/n victim/n
attacker/n victim/n
plaintiff/n defendant/n
before/r after/r
above/r below/r
over/r under/r
in front of/r behind/r
ahead of/r behind/r
north of/r south of/r
east of/r west of/r
left of/r right of/r
more than/r less than/r
older/a younger/a
bigger/a smaller/a
larger/a smaller/a
higher/a lower/a
taller/a shorter/a
richer/a poorer/a
faster/a slower/a
stronger/a weaker/a
better/a worse/a
`;

let table: Map<string, string[]> | null = null;

function decode(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const enter = (from: string, to: string) => index.set(from, [...(index.get(from) ?? []), to]);
  for (const line of PAIRS.trim().split('\n')) {
    const cut = line.indexOf('/') + 2;
    const [a, b] = [line.slice(0, cut), line.slice(cut + 1)];
    enter(a, b);
    if (a !== b) enter(b, a);
  }
  return index;
}

/** Whether two words tell one relation with the parts exchanged: "A sold to B" / "B bought from A". */
export function areConverse(a: Lemma, b: Lemma): boolean {
  table ??= decode();
  const [keyA, keyB] = [lemmaKey(a), lemmaKey(b)];
  return keyA !== null && keyB !== null && (table.get(keyA) ?? []).includes(keyB);
}

/** Whether a relation holds both ways ("A met B", "A is B's cousin"), so that exchanged parts are no difference. */
export function isSymmetric(word: Lemma): boolean {
  return areConverse(word, word);
}
