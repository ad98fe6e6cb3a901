import { inOneClass } from './word-classes.ts';

/**
 * Words that news uses of one and the same thing, beyond the synsets of WordNet. A line is a class; each is here
 * because reports of one event exchange its words.
 */
const CLASSES = `
meet/v, talk/v, confer/v, hold talks/v, sit down/v, meeting/n, talk/n, talks/n, summit/n, session/n, conference/n, discussion/n, gathering/n, encounter/n
negotiate/v, bargain/v, negotiation/n, talks/n, talk/n
attack/v, strike/v, assault/v, raid/v, hit/v, bomb/v, shell/v, attack/n, strike/n, assault/n, raid/n, offensive/n
explode/v, blow up/v, go off/v, detonate/v, explosion/n, blast/n, detonation/n
shoot/v, open fire/v, fire/v, gun down/v, shooting/n, gunfire/n
kill/v, slay/v, murder/v, claim the life/v, killing/n, slaying/n, murder/n, homicide/n
die/v, pass away/v, perish/v, be killed/v, lose life/v, death/n, fatality/n
injure/v, wound/v, hurt/v, injury/n, wound/n
resign/v, step down/v, quit/v, stand down/v, leave office/v, resignation/n, departure/n, exit/n
fire/v, sack/v, dismiss/v, oust/v, remove/v, axe/v, firing/n, dismissal/n, ouster/n
appoint/v, name/v, choose/v, pick/v, select/v, tap/v, nominate/v, appointment/n, nomination/n
arrest/v, detain/v, take into custody/v, apprehend/v, nab/v, arrest/n, detention/n
charge/v, indict/v, charge/n, indictment/n
sue/v, file suit/v, lawsuit/n, suit/n, litigation/n
rule/v, decide/v, ruling/n, decision/n, verdict/n, judgment/n, judgement/n
say/v, tell/v, state/v, declare/v, announce/v, statement/n, announcement/n, remark/n, comment/n
speak/v, address/v, speech/n, address/n, remarks/n
vote/v, ballot/v, vote/n, ballot/n, poll/n, referendum/n
approve/v, pass/v, back/v, adopt/v, endorse/v, approval/n, passage/n
win/v, defeat/v, beat/v, victory/n, win/n, triumph/n
quake/n, earthquake/n, temblor/n, tremor/n, seism/n
storm/n, hurricane/n, typhoon/n, cyclone/n
fire/n, blaze/n, inferno/n, wildfire/n
crash/v, collide/v, crash/n, collision/n, accident/n, wreck/n
protest/v, demonstrate/v, rally/v, march/v, protest/n, demonstration/n, rally/n, march/n
deal/n, agreement/n, accord/n, pact/n, treaty/n
visit/v, travel/v, tour/v, visit/n, trip/n, tour/n, journey/n
revenue/n, sale/n, sales/n, turnover/n
share/n, stock/n
buy/v, acquire/v, purchase/v, take over/v, acquisition/n, purchase/n, takeover/n
launch/v, release/v, unveil/v, introduce/v, debut/v, launch/n, release/n, unveiling/n
investigate/v, probe/v, look into/v, examine/v, investigation/n, probe/n, inquiry/n
president/n, leader/n, head of state/n
prime minister/n, premier/n, pm/n, leader/n
minister/n, official/n, secretary/n
police/n, officer/n, policeman/n, cop/n, authority/n, official/n
senator/n, lawmaker/n, legislator/n, congressman/n, politician/n
representative/n, lawmaker/n, congressman/n, congresswoman/n, legislator/n, politician/n
spokesman/n, spokeswoman/n, spokesperson/n, representative/n, official/n
lawyer/n, attorney/n, counsel/n, barrister/n
gunman/n, shooter/n, attacker/n, assailant/n, suspect/n, killer/n
soldier/n, troop/n, serviceman/n
firm/n, company/n, corporation/n, business/n, maker/n
plane/n, aircraft/n, jet/n, airliner/n, airplane/n
ship/n, vessel/n, boat/n
bill/n, legislation/n, measure/n, law/n
plan/n, proposal/n, blueprint/n, proposition/n
relation/n, relations/n, tie/n, ties/n, relationship/n
claim/n, allegation/n, accusation/n
photo/n, photograph/n, picture/n, image/n
money/n, fund/n, cash/n
kid/n, child/n, youngster/n
`;

/** Whether news uses the two lemma keys (`meet/v`) of one thing. */
export const inOneNewsClass: (a: string, b: string) => boolean = inOneClass(CLASSES, ', ');
