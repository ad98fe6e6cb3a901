import { inOneClass } from './word-classes.ts';

/**
 * Nouns by which reports of one event name the same party or thing though dictionaries hold them apart: each line is a
 * class. Sources: Halliday & Hasan 1976 ("Cohesion", general nouns), Schmid 2000 (shell nouns), and the usage of news.
 */
const CLASSES = `
plant factory facility mill site complex works
panel committee board commission council body group expert adviser advisor
suspect man gunman shooter attacker assailant defendant accused driver killer inmate prisoner
woman man person victim patient passenger
wife spouse widow woman
husband spouse widower man
store shop supermarket outlet
house home residence property building
car vehicle truck van suv sedan automobile
incident accident event crash shooting attack blast explosion fire death case episode tragedy ordeal robbery killing
ruling decision verdict judgment judgement opinion order
bill legislation measure act law statute proposal package plan resolution reform
deal agreement accord pact truce cease-fire ceasefire treaty proposal settlement plan
election vote poll ballot referendum runoff
shot dose booster jab vaccine vaccination
migrant immigrant people refugee
worker employee staff staffer personnel
student pupil child kid teenager teen youth
company firm maker manufacturer business retailer giant corporation
film movie picture sequel
show program programme series
team club side squad
bank branch
plane jet airliner aircraft flight
storm hurricane cyclone typhoon
claim allegation accusation charge notion report suggestion rumor rumour
resident people neighbor villager evacuee
soldier troop serviceman fighter
protester demonstrator activist crowd marcher
star actor actress singer lead
player striker forward goalkeeper midfielder
boss chief head director chairman executive president ceo
sentence penalty punishment term
site website page
`;

/** Whether reports of one event may mean one party or thing by the two nouns. */
export const mayNameOne: (a: string, b: string) => boolean = inOneClass(CLASSES, ' ');
