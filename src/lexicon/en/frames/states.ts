import type { NewsFrame } from './news-frame.ts';

/** Plights and states of persons in news of crime, accident, war and sickness. */
export const STATE_FRAMES: readonly NewsFrame[] = [
  {
    name: 'condition',
    holder: 'person',
    label: 'Condition',
    kind: 'stance',
    reason: 'A patient is at one time in danger or out of it.',
    aim: 'none',
    poles: [
      `a: stable, in stable condition, in good condition, in fair condition, in satisfactory condition, in good shape, out of danger, recovering, recuperating, improving, on mend, on the mend, resting comfortably, listed as stable, stable condition, good condition, fair condition, expected to survive, expected to recover, expected to live, doing well, in good spirits;
       v: recover, recuperate, improve, pull through, rest comfortably;
       o: list in stable condition, list in good condition, list in fair condition, list in satisfactory condition, hospitalize in stable condition, take to hospital in stable condition, upgrade to stable, upgrade to fair, treat and release, expect to survive, expect to recover, expect to live;
       m: stable`,
      `a: critical, grave, in critical condition, in grave condition, in serious condition, in extremely critical, critically ill, critically injured, gravely ill, on life support, in intensive care, in coma, in a coma, brain-dead, near death, close to death, clinging to life, fighting for life, comatose, critical condition, serious condition, grave condition, not expected to survive, not expected to live, deteriorating, worsening;
       v: fight for life, cling to life, hover between life, hang by thread, lie in coma, deteriorate, worsen, fight to survive, battle for life;
       o: list in critical condition, list in serious condition, list in grave condition, list as critical, hospitalize in critical condition, hospitalize in serious condition, take to hospital in critical condition, downgrade to critical, put on life support, place on life support, leave in coma;
       m: critical`,
    ],
  },
  {
    name: 'survival',
    holder: 'person',
    label: 'Whether alive',
    kind: 'stance',
    reason: 'One who was in danger lives or is dead.',
    aim: 'none',
    deed: false,
    denied: 'both',
    poles: [
      `v: survive, pull through, live through, live to tell, escape death, cheat death, make it out, make it out alive, walk away from, come through, recover from wound, recover from wounds, recover from injury, recover from injuries, regain consciousness;
       o: save, rescue, revive, resuscitate, bring back to life, find alive, pull alive from, spare; a: alive, alive and well, still alive, expected to survive, breathing, conscious`,
      `v: die, perish, succumb, succumb to, pass away, pass on, lose life, drown, bleed to death, burn to death, freeze to death, starve to death, choke to death, lose battle, lose fight, meet death, take last breath;
       o: kill, slay, murder, shoot to death, shoot dead, stab to death, beat to death, crush to death, pronounce dead, declare dead, find dead, find slain, execute, assassinate, gun down, bury;
       n: death, demise; a: dead, deceased, lifeless, slain, dead on arrival, brain-dead`,
    ],
  },
  {
    name: 'injury',
    holder: 'person',
    label: 'Whether hurt',
    kind: 'stance',
    reason: 'Those in an accident or attack come out whole or hurt.',
    aim: 'none',
    denied: 'both',
    poles: [
      `v: escape unhurt, escape injury, escape unharmed, escape unscathed, escape without injury, escape without scratch, escape serious injury, walk away unhurt, walk away unharmed, walk away from crash, emerge unscathed, emerge unhurt, come out unscathed, avoid injury, suffer no injury, suffer no injuries, sustain no injury, sustain no injuries;
       a: unhurt, unharmed, unscathed, uninjured, safe and sound, in one piece`,
      `v: suffer injury, suffer injuries, sustain injury, sustain injuries, suffer wound, suffer wounds, suffer burn, suffer burns, suffer fracture, break leg, break arm, break bone, suffer concussion, suffer cut, suffer cuts, take bullet, get hurt;
       o: injure, hurt, wound, maim, shoot and wound, shoot in, graze, hospitalize, hospitalise, scald, bruise, treat for injury, treat for injuries, strike by bullet, hit by bullet;
       a: injured, hurt, wounded, bloodied, bleeding, bruised, maimed, scalded`,
    ],
  },
  {
    name: 'capture',
    holder: 'person',
    label: 'How it ended for the suspect',
    kind: 'stance',
    reason: 'Someone who was sought gave up of free will, was taken or shot by force, or is at large.',
    aim: 'none',
    poles: [
      `v: surrender, surrender to, give up, give self up, turn self in, turn self over, hand self over, hand self in, walk out with hand, walk out with hands, come out with hand, come out with hands, come out peacefully, come out quietly, lay down weapon, lay down arms, drop weapon, put up no resistance, offer no resistance, go quietly, go peacefully, walk into police station, report to police, raise hand, give up without fight, pull over; n: surrender`,
      `v: resist arrest, fight with officer, fight with police, put up fight, put up struggle, struggle with officer, struggle with police, open fire on officer, shoot self, kill self, take own life, turn gun on, commit suicide, flee, elude, evade, get away, make getaway, slip away, run off, remain at large, stay at large, barricade self, hole up, go on run, go into hiding, hide out, drive off, speed away;
       o: shoot, shoot dead, gun down, subdue, wrestle to ground, tackle, tase, taser, overpower, hunt down, run down, chase down, track down, box in, corner, drag out, drag from, catch, capture, nab;
       a: at large, on run, on the run, on loose, on the loose, a fugitive, fugitive, still wanted, missing`,
    ],
  },
  {
    name: 'custody',
    holder: 'person',
    label: 'Whether in custody',
    kind: 'stance',
    reason: 'A suspect is held at one time or is free.',
    aim: 'none',
    successive: true,
    denied: 'both',
    poles: [
      `o: arrest, detain, jail, imprison, take into custody, hold in custody, hold without bail, hold on bail, hold on charge, hold on suspicion, apprehend, incarcerate, lock up, remand, put behind bars, keep behind bars, book into jail, deny bail, order held, refuse bail, place under house arrest;
       v: remain in custody, remain in jail, remain behind bars, stay in jail, stay behind bars, sit in jail; a: in custody, in jail, behind bars, in police custody, under arrest, jailed, detained, in detention`,
      `o: release, free, set free, let go, release on bail, free on bail, release on bond, free on bond, release on recognizance, release from custody, release without charge, parole, grant bail, bail out;
       v: post bail, post bond, make bail, walk free, go free, make bond, leave jail, remain at large, remain free, remain on loose, get away, walk out of jail;
       a: free, free on bail, free on bond, out on bail, out on bond, out of jail, at large, on run, on the run, on loose, on the loose, still sought, at liberty`,
    ],
  },
  {
    name: 'plea',
    holder: 'person',
    label: 'Plea',
    kind: 'stance',
    reason: 'To one charge one plea is entered.',
    aim: 'none',
    successive: true,
    poles: [
      `v: plead guilty, plead no contest, enter guilty plea, enter plea of guilty, admit guilt, confess, confess to, admit to charge, admit charge, admit charges, own up to, admit killing, admit shooting, admit murder, admit responsibility, take plea deal, accept plea deal, acknowledge guilt, change plea to guilty; n: confession`,
      `v: plead not guilty, plead innocent, enter not guilty plea, enter plea of not, deny charge, deny charges, deny guilt, deny killing, deny involvement, deny wrongdoing, deny murder, maintain innocence, maintain his innocence, protest innocence, profess innocence, proclaim innocence, insist innocence, claim innocence, contest charge, contest charges, fight charge, fight charges, withdraw plea, reject plea deal, recant confession, retract confession; a: innocent of charge, innocent of charges`,
    ],
  },
  {
    name: 'verdict',
    holder: 'person',
    label: 'Verdict',
    kind: 'stance',
    reason: 'A court finds against an accused on a charge, or for them.',
    aim: 'none',
    successive: true,
    denied: 'second',
    poles: [
      `o: convict, convict of, find guilty, find guilty of, find liable, find responsible, sentence, sentence to, condemn to, hold responsible, declare guilty, give life, fine; n: conviction; a: guilty, guilty of, liable`,
      `o: acquit, acquit of, exonerate, clear of, clear of wrongdoing, clear of charge, clear of charges, find not guilty, find innocent, absolve, absolve of, exculpate, vindicate, find no wrongdoing, declare innocent;
       v: win acquittal, walk free, beat charge, beat charges, beat rap; n: acquittal, exoneration; a: acquitted, not guilty`,
    ],
  },
  {
    name: 'charges',
    holder: 'person',
    label: 'Whether charged',
    kind: 'polarity',
    reason: 'Someone has been charged in a case or has not.',
    aim: 'none',
    successive: true,
    denied: 'both',
    poles: [
      `o: charge, charge with, charge in, indict, indict on, prosecute, arraign, arraign on, accuse formally, name as defendant, bring charge against, bring charges against, file charge against, file charges against, press charge against, press charges against;
       v: face charge, face charges, face count, face counts, face indictment, face trial, stand trial, stand accused, face prosecution, face life, go on trial; n: indictment, arraignment`,
      `o: release without charge, drop charge against, drop charges against, dismiss charge against, dismiss charges against, decline to charge, decline to prosecute, decline to press charge, spare prosecution, question and release, rule out as suspect, clear as suspect;
       v: avoid charge, avoid charges, escape charge, escape charges, avoid prosecution, escape prosecution, avoid indictment, face no charge, face no charges; a: uncharged, not a suspect, free of charge`,
    ],
  },
  {
    name: 'penalty',
    holder: 'person',
    label: 'Whether sentenced to death',
    kind: 'stance',
    reason: 'For one crime a court gives the death penalty or spares it.',
    aim: 'none',
    poles: [
      `v: get death sentence, get death penalty, receive death sentence, receive death penalty, draw death sentence, face execution, die by lethal injection;
       o: sentence to death, condemn to death, order executed, give death sentence, give death penalty, order execution for, order death for, recommend death for`,
      `v: avoid death penalty, escape death penalty, escape execution, dodge death penalty, get life, receive life, draw life, escape death sentence;
       o: spare death penalty, spare life, spare execution, spare death, sentence to life, give life, commute sentence, jail for life, recommend life for`,
    ],
  },
  {
    name: 'composure',
    holder: 'person',
    label: 'Calm or violent',
    kind: 'stance',
    reason: 'A person or crowd bears itself on one occasion calmly or wildly.',
    aim: 'none',
    poles: [
      `a: calm, quiet, subdued, peaceful, orderly, composed, stoic, polite, docile, silent, soft-spoken, cooperative, compliant, courteous, relaxed, respectful, mellow, unruffled, expressionless, impassive, emotionless, dry-eyed, nonviolent;
       v: say nothing, sit quietly, stand quietly, remain calm, stay calm, keep calm, keep cool, show no emotion, offer no resistance, listen in silence, listen quietly, sit in silence, sit impassively, stay quiet, disperse peacefully, go peacefully, go quietly, protest peacefully, march peacefully; n: calm`,
      `a: violent, unruly, rowdy, agitated, belligerent, combative, enraged, furious, hysterical, aggressive, defiant, raucous, disorderly, out of control, riotous, angry, irate, abusive, hostile, tearful;
       v: fight and curse, curse, swear, shout, scream, yell, rant, rave, rage, riot, rampage, run amok, go on rampage, erupt, explode, kick and scream, lash out, fly into rage, lose temper, lose cool, blow up, storm out, throw bottle, throw bottles, throw rock, throw rocks, hurl bottle, hurl bottles, hurl stone, hurl stones, smash window, smash windows, turn violent, weep, sob, burst into tears, break down, break into tears, heckle, jeer, boo; n: riot, rampage, outburst`,
    ],
  },
  {
    name: 'reception',
    holder: 'person',
    label: 'How it was received',
    kind: 'stance',
    reason: 'One audience gives one speech or person a warm welcome or a cold one.',
    aim: 'told',
    poles: [
      `v: cheer, applaud, clap, break into applause, erupt in applause, erupt into applause, erupt in cheer, erupt in cheers, erupt into cheers, rise to feet, give standing ovation, give ovation, welcome warmly, greet warmly, roar approval, chant name, nod in agreement, draw cheer, draw cheers, draw applause, win applause, win cheer, win cheers, get applause, receive applause, get ovation, draw ovation, earn applause, earn ovation, get warm reception, receive warm welcome;
       o: greet with applause, greet with cheer, greet with cheers, meet with applause, cheer, applaud; n: applause, cheer, cheers, ovation`,
      `v: boo, jeer, heckle, hiss, erupt in boo, erupt in boos, erupt into boos, draw boo, draw boos, draw jeer, draw jeers, draw heckle, walk out on, walk out, sit in silence, listen in silence, sit silently, remain seated, stay seated, turn back on, shout down, get booed, receive boos, get cold reception, greet coldly, drown out, chant lock;
       o: boo, jeer, heckle, greet with boo, greet with boos, greet with silence, meet with silence, greet with jeer, greet with jeers, shout down, drown out; n: boo, boos, jeer, jeers, catcall, heckling, silence`,
    ],
  },
  {
    name: 'drink',
    holder: 'person',
    label: 'Whether sober',
    kind: 'stance',
    reason: 'One person on one occasion had drunk or had not.',
    aim: 'none',
    poles: [
      `a: sober, clean, drug-free, stone-cold sober; v: pass sobriety test, pass breathalyzer, test negative, pass drug test`,
      `a: drunk, drunken, intoxicated, inebriated, impaired, high, under influence, under the influence, tipsy, over limit, over the limit, over legal limit; v: fail sobriety test, fail breathalyzer, test positive, fail drug test, drink heavily, reek of alcohol, smell of alcohol`,
    ],
  },
  {
    name: 'arms',
    holder: 'person',
    label: 'Whether armed',
    kind: 'stance',
    reason: 'Someone had a weapon on an occasion or had none.',
    aim: 'none',
    denied: 'both',
    poles: [
      `m: armed, armed with, gun-toting; v: carry gun, carry weapon, carry knife, carry pistol, carry rifle, wield knife, wield gun, wield weapon, brandish gun, brandish knife, brandish weapon, pull gun, pull knife, point gun, have gun, have knife, have weapon, hold gun, hold knife, draw gun, draw weapon, draw pistol; a: in possession of gun`,
      `m: unarmed, weaponless; v: carry no weapon, have no weapon, carry no gun, have no gun, leave gun`,
    ],
  },
  {
    name: 'company',
    holder: 'person',
    label: 'Whether alone',
    kind: 'stance',
    reason: 'Someone acted or was alone on an occasion or was not.',
    aim: 'none',
    denied: 'first',
    poles: [
      `v: act alone, work alone, live alone, travel alone, drive alone, walk alone, go alone, act on own, go it alone, hike alone, fly solo; a: alone, on own, by self, solo, unaccompanied, sole occupant, the only occupant, lone gunman, a loner`,
      `v: act with accomplice, have accomplice, have help, have accomplices, get help, work with others, work in pair, act in concert; a: accompanied by, in company of, part of group, one of group, with friend, with friends, flanked by`,
    ],
  },
  {
    name: 'trim',
    holder: 'person',
    label: 'State of body',
    kind: 'stance',
    reason: 'Someone who is found is in good shape or in bad.',
    aim: 'none',
    poles: [
      `m: well-fed, rested, healthy, in good health, in good shape, in good spirits, clean-shaven, well fed`,
      `m: hungry, starving, exhausted, wet, barefoot, dehydrated, emaciated, malnourished, in poor health, in bad shape, haggard, disheveled, dishevelled, gaunt, shivering, frostbitten, hypothermic, weary, soaked, drenched, bedraggled`,
    ],
  },
];
