import { presence, state } from './event-frame.ts';
import type { NewsFrame } from './news-frame.ts';

/** Further questions of the whole event: politics, war, law, business, sport and private life. */
export const OCCASION_FRAMES: readonly NewsFrame[] = [
  presence(
    'hostages',
    'Whether there were hostages',
    'p: hostage, captive; v: take hostage, take hostages, hold hostage; o: hold hostage, take hostage',
  ),
  presence('bodies', 'Whether a body was found', 'p: body, remains, corpse', 'a: unaccounted for, still missing'),
  presence(
    'deal',
    'Whether there was a deal',
    'p: deal, agreement, accord, breakthrough, compromise, settlement, treaty, pact; v: reach agreement, reach deal, strike deal, clinch deal, come to terms, seal deal',
    'v: fail to reach, fail to agree, end without agreement, break up without, collapse, hit impasse, come away empty-handed, walk out; a: deadlocked, empty-handed, at impasse',
  ),
  presence(
    'vote-held',
    'Whether a vote was held',
    'p: vote, ballot, referendum; v: hold vote, take vote, put to vote, call vote',
    'o: postpone, delay, shelve, pull, table',
  ),
  presence(
    'lawsuit',
    'Whether there is a lawsuit',
    'p: lawsuit, suit, complaint, legal action, legal challenge; v: sue, file suit, file lawsuit, take legal action, go to court',
    'v: drop suit, drop lawsuit, settle; o: settle out of court',
  ),
  presence(
    'sanctions',
    'Whether there are sanctions',
    'p: sanction, penalty, punishment, fine, disciplinary action; o: punish, fine, discipline, suspend, sanction, penalize, penalise, reprimand',
    'v: go unpunished, escape punishment, avoid punishment; a: unpunished',
  ),
  presence(
    'press',
    'Whether questions were taken',
    'p: question, press conference, news conference, interview; v: take question, take questions, answer question, answer questions, hold press conference, hold news conference, speak to reporter, speak to reporters, meet press',
    'v: ignore question, ignore questions, duck reporter, duck reporters, leave without speaking, avoid reporter, avoid reporters, brush past; a: closed to press, closed to reporters',
  ),
  presence(
    'endorsement',
    'Whether there is an endorsement',
    'p: endorsement; v: endorse, throw support behind, throw weight behind',
    'v: stay neutral, remain neutral, decline to endorse, refuse to endorse, withhold endorsement, sit out; a: neutral',
  ),
  presence(
    'invitation',
    'Whether invited',
    'p: invitation, invite; o: invite, ask along',
    'a: uninvited, unwelcome; o: disinvite, exclude, leave off; v: show up uninvited',
  ),
  presence(
    'curfew',
    'Whether there is a curfew or emergency',
    'p: curfew, state of emergency, martial law, lockdown; o: declare emergency, impose curfew',
    'o: lift, lift curfew, end curfew',
  ),
  presence(
    'truce',
    'Whether there is a truce',
    'p: truce, ceasefire, cease-fire, armistice; v: lay down arms, halt fire, stop fighting',
    'v: keep fighting, resume fighting, fight on, break truce, violate truce',
  ),
  presence(
    'troops',
    'Whether troops are sent',
    'p: ground troop, troop, combat troop, boots on ground; v: send troop, send troops, deploy troop, deploy troops; o: deploy, dispatch, call up, mobilize, mobilise',
    'o: pull out, withdraw, bring home, call back, recall',
  ),
  presence(
    'marriage',
    'Whether married',
    'p: wife, husband, spouse; a: married, wed, engaged, married to',
    'a: single, unmarried, divorced, separated, never married, widowed, estranged; v: divorce, split up, break up, separate',
  ),
  presence('children', 'Whether there are children', 'p: child, kid, son, daughter', 'a: childless'),
  presence(
    'faith',
    'Whether it was private or with ceremony',
    'p: ceremony, funeral, memorial service, vigil, moment of silence',
  ),
  presence(
    'leak',
    'Whether there was a leak',
    'p: leak, spill, radiation, contamination; v: leak, spill, seep',
    'a: contained, sealed, leak-free, airtight',
  ),
  presence(
    'recall',
    'Whether withdrawn from sale',
    'o: recall, pull from shelf, pull from shelves, take off market, withdraw, discontinue, stop selling',
    'v: stay on sale, remain on sale, remain on shelf, remain on shelves; o: keep selling, keep on sale',
  ),
  presence(
    'update',
    'Whether it is new',
    'p: update, upgrade, new model, redesign, change, improvement; o: update, upgrade, redesign, refresh, overhaul, revamp',
    'a: unchanged, the same, identical; o: leave unchanged, leave as',
  ),
  presence(
    'contract',
    'Whether there is a contract',
    'p: contract, deal; a: under contract, signed, contracted; v: re-sign, sign extension',
    'a: unsigned, a free agent, out of contract; v: test free agency, play without contract',
  ),
  presence(
    'title',
    'Whether a title is at stake',
    'p: title, belt, championship; a: at stake, on line, on the line',
    'a: non-title, nontitle, exhibition',
  ),
  presence(
    'knockdown',
    'Whether it ended early',
    'v: stop, knock out, knock down, drop, floor; p: knockout, stoppage, knockdown; a: by knockout',
    'v: go distance, go full, go to decision, win on points, lose on points, outpoint; a: on points, by decision, by unanimous decision, by split decision',
  ),
  presence(
    'overtime',
    'Whether there was overtime',
    'p: overtime, extra time, shootout, extra inning; v: go into overtime, go to overtime',
    'a: in regulation',
  ),
  presence(
    'outage',
    'Whether power failed',
    'p: outage, power outage, blackout, power cut; v: lose power, lose electricity, go dark, plunge into darkness; a: without power, without electricity, in dark; o: knock out power, cut power, cut electricity',
    'v: keep power, stay on, keep lights',
  ),
  presence(
    'illness',
    'Whether ill',
    'p: fever, symptom, infection, illness; a: ill, sick, infected, contagious, unwell; v: test positive, fall ill, fall sick, come down with, contract virus, contract disease',
    'a: healthy, symptom-free, asymptomatic, well, in good health, cancer-free; v: test negative',
  ),
  presence(
    'shot-given',
    'Whether vaccinated',
    'a: vaccinated, inoculated, immunized, fully vaccinated; v: get shot, get vaccine, receive vaccine, receive shot',
    'a: unvaccinated, not vaccinated; v: refuse vaccine, skip vaccine, decline vaccine',
  ),
  presence(
    'consciousness',
    'Whether conscious',
    'a: conscious, alert, awake, responsive, lucid, talking, able to talk, able to speak; v: regain consciousness, wake up, awaken, come to, speak to doctor, speak to doctors, open eye, open eyes',
    'a: unconscious, in coma, comatose, unresponsive, in a coma, brain-dead, sedated; v: lose consciousness, pass out, black out, lie in coma, slip into coma, linger in coma, never wake, never regain, fall unconscious; o: knock unconscious, knock out',
  ),
  presence(
    'quick-death',
    'How death came',
    'v: die instantly, die at scene, die on spot, die immediately; o: kill instantly, kill outright, pronounce dead at scene, declare dead at scene; a: dead at scene, dead on arrival',
    'v: die later, die at hospital, die in hospital, succumb, linger, die days; o: rush to hospital, pronounce dead at hospital; n: death in hospital',
  ),
  state('room', 'Indoors or outdoors', [
    'a: indoors, inside; m: indoor; r: indoors, inside',
    'a: outdoors, outside; m: outdoor, open-air; r: outdoors, outside',
  ]),
  state('presence-kind', 'In person or from afar', [
    'm: in-person, face-to-face; a: in person, face to face; v: appear in person, meet in person, speak in person, shake hand, shake hands; r: personally',
    'm: virtual, remote, online; v: appear by video, appear via video, speak by phone, talk by phone, meet virtually, join by video, phone in, dial in, call in, appear remotely; a: by phone, by telephone, by video, via video, over phone, over video; r: remotely, virtually, online',
  ]),
  state('liveness', 'Live or recorded', [
    'm: live; a: on air, unscripted, impromptu; v: air live, broadcast live, speak off cuff; r: live',
    'm: taped, prerecorded, pre-recorded, scripted, rehearsed, prepared; v: read from, read from teleprompter, air on delay; o: tape, record in advance',
  ]),
  state('means', 'On foot or by vehicle', [
    'v: walk, walk up, hike, run, run away, flee on foot, run off, trudge, climb up; a: on foot, by foot',
    'v: drive, drive away, drive off, ride, fly, fly in, drive up, speed off, speed away, flee in car, flee in vehicle, escape in car, escape in, arrive by helicopter, pedal; o: drop off, fly, airlift, fly in, ferry, drive; a: by car, by helicopter, by bus, by train, by plane, by boat, in car',
  ]),
  state('haste', 'Whether at once or later', [
    'r: immediately, instantly, promptly, straightaway; a: effective immediately, with immediate effect; v: take effect immediately, begin immediately',
    'v: take effect next, phase in, wait until, hold off until, delay until; a: gradual, phased, months away, weeks away, delayed; r: gradually, eventually',
  ]),
  state('extent', 'Whether whole or in part', [
    'm: full, total, complete, blanket, sweeping, across-the-board, comprehensive, entire, outright, unconditional; r: fully, completely, entirely, wholly, unconditionally',
    'm: partial, limited, narrow, conditional, selective, piecemeal, targeted; r: partly, partially, conditionally, mostly',
  ]),
  state('cash', 'How it is paid for', [
    'm: all-cash; a: in cash; v: pay cash, pay in cash',
    'm: all-stock, stock-for-stock; a: in stock, in shares, on credit, with borrowed money; v: pay in stock, pay in shares, finance with debt, borrow',
  ]),
  state('legality', 'Whether lawful', [
    'm: legal, lawful, constitutional, legitimate, valid; r: legally, lawfully; o: uphold',
    'm: illegal, unlawful, unconstitutional, illegitimate, invalid; r: illegally, unlawfully; o: strike down, overturn, void, invalidate',
  ]),
  state('nearness', 'Whether known to each other', [
    'v: know victim, know attacker, know each other, know shooter, date, befriend; a: known to, acquainted, related, acquaintances, friends, friends with, former couple, coworkers, neighbors, neighbours',
    'a: strangers, stranger, a stranger, a stranger to, unrelated, unacquainted, random; v: meet never, know nobody, choose at random, pick at random',
  ]),
  state('gladness', 'Whether pleased', [
    'a: pleased, happy, delighted, thrilled, glad, satisfied, relieved, elated, ecstatic, overjoyed, jubilant, smiling, upbeat; v: celebrate, rejoice, cheer, beam, smile, grin, welcome',
    'a: disappointed, unhappy, angry, furious, upset, dismayed, dissatisfied, frustrated, outraged, devastated, heartbroken, stunned, saddened, bitter; v: lament, mourn, complain, grumble, protest, fume, weep, cry, frown, scowl',
  ]),
  state('success', 'Whether it worked', [
    'a: successful, a success, effective; v: succeed, work, pay off, pull off, go well, achieve goal, hit target, meet goal, reach goal, bear fruit; r: successfully',
    'a: unsuccessful, a failure, ineffective, futile, in vain, fruitless, a flop; v: fail, flop, backfire, fall short, miss target, miss goal, come to nothing, fizzle, fall flat, bomb; r: unsuccessfully',
  ]),
];
