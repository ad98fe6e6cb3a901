import { presence, state } from './event-frame.ts';
import type { NewsFrame } from './news-frame.ts';

/** Questions of the whole event: what there was, and how it went. */
export const EVENT_FRAMES: readonly NewsFrame[] = [
  presence(
    'injuries',
    'Whether anybody was hurt',
    'p: injury, casualty; v: claim life, claim lives, leave dead, leave injured',
    'a: harmless; v: end without injury, end without bloodshed',
  ),
  presence(
    'damage-done',
    'Whether there was damage',
    'p: damage, destruction; v: cause damage, do damage, topple building, topple buildings, damage building, damage buildings, damage home, damage homes, destroy building, destroy buildings, destroy home, destroy homes',
  ),
  presence(
    'tsunami',
    'Whether a tsunami warning was issued',
    'p: tsunami warning, tsunami alert, tsunami advisory, tsunami threat, tsunami watch, warning of tsunami; v: trigger tsunami, trigger warning, generate tsunami',
    'v: lift warning, cancel warning; o: rule out tsunami',
  ),
  presence(
    'warning',
    'Whether there was a warning',
    'p: warning, advance warning, notice, heads-up, alert, siren',
    'v: strike without warning, come out of blue; a: unannounced, out of the blue',
  ),
  presence('arrests', 'Whether arrests were made', 'p: arrest, detention'),
  presence(
    'charges-filed',
    'Whether charges were filed',
    'p: charge, criminal charge, indictment; v: face charge, face charges',
    'v: decline to file, decline to charge, drop charge, drop charges; o: release without charge',
  ),
  presence('motive', 'Whether a motive is known', 'p: motive', 'a: motiveless, senseless, random'),
  presence('suspects-known', 'Whether there are suspects', 'p: suspect, lead, person of interest', 'a: unsolved'),
  presence(
    'weapon',
    'Whether a weapon was found',
    'p: weapon, gun, handgun, pistol, rifle, knife, firearm, bomb, explosive, device',
    'a: unarmed, weaponless',
  ),
  presence('witnesses', 'Whether there were witnesses', 'p: witness, eyewitness, bystander', 'a: unwitnessed'),
  presence('survivors', 'Whether anybody survived', 'p: survivor', 'v: kill all, kill everyone; a: the sole victim'),
  presence(
    'footage',
    'Whether it was filmed',
    'p: video, footage, recording, videotape, tape, audio, surveillance video; o: capture on video, capture on camera, catch on camera, catch on tape, film, record, videotape',
    'a: unrecorded, off camera',
  ),
  presence(
    'evidence',
    'Whether there is evidence',
    'p: evidence, proof, sign, indication, trace, forensic evidence',
    'a: unproven, unsubstantiated, baseless, groundless, unfounded',
  ),
  presence(
    'foul-play',
    'Whether a crime is suspected',
    'p: foul play, sign of struggle, sign of break-in, sign of forced entry, sign of violence; a: suspicious',
    'a: not suspicious, accidental; v: die of natural causes, die naturally',
  ),
  presence(
    'terror',
    'Whether terrorism is suspected',
    'p: terrorism link, link to terrorism, tie to terrorism, terror link, connection to terrorism; a: act of terror, terrorism, terrorist attack; o: treat as terrorism',
    'a: lone wolf, isolated incident',
  ),
  presence(
    'belt',
    'Whether a belt or helmet was worn',
    'p: seat belt, seatbelt, helmet, life jacket, life vest, mask, harness, rope, parachute; v: buckle up, strap in, rope together; a: belted, buckled in, restrained, helmeted, roped, roped together, masked',
    'a: unrestrained, unbelted, bareheaded, helmetless, unroped, unmasked; o: eject, throw from vehicle, throw from car',
  ),
  presence(
    'alcohol',
    'Whether alcohol played a part',
    'p: alcohol, drug, drunk driving, intoxication; a: alcohol-related, drunk, intoxicated, under influence',
    'a: sober',
  ),
  presence(
    'breath-test',
    'Whether a test was taken',
    'v: take test, take breathalyzer, submit to test, submit to breathalyzer, agree to test, undergo test, give sample, give blood, provide sample; o: test',
    'v: refuse test, refuse breathalyzer, refuse to take, refuse to submit, decline test',
  ),
  presence(
    'record',
    'Whether there was a criminal record',
    'p: criminal record, record, prior conviction, prior arrest, rap sheet, criminal history, history of violence, warrant; a: known to police, repeat offender, a repeat offender, wanted',
    'a: first-time offender, a first-time offender, unknown to police, law-abiding',
  ),
  presence(
    'terms',
    'Whether terms are known',
    'p: term, price, detail, figure, financial term; o: disclose, reveal, announce, make public',
    'a: undisclosed, secret, confidential; o: withhold, keep secret',
  ),
  presence(
    'ransom',
    'Whether a ransom was paid',
    'p: ransom, demand, ransom demand; v: pay ransom, demand ransom',
    'v: refuse ransom; o: free without ransom',
  ),
  presence(
    'resistance',
    'Whether there was resistance',
    'p: resistance, struggle, opposition, standoff, gun battle, shootout, gunfight, firefight, exchange of fire; v: exchange fire, trade fire, return fire, resist',
    'v: surrender, give up; a: bloodless, peaceful, without incident',
  ),
  presence(
    'shots',
    'Whether shots were fired',
    'p: shot, gunshot, gunfire; v: open fire, fire shot, fire shots, pull trigger, discharge weapon',
    'v: hold fire, fire no shot, fire no shots',
  ),
  presence(
    'chase',
    'Whether there was a chase',
    'p: chase, pursuit, manhunt; v: lead police, lead officer, lead officers, give chase; o: chase, pursue',
    'v: pull over, stop immediately',
  ),
  presence(
    'evacuation',
    'Whether people were evacuated',
    'p: evacuation; v: evacuate, flee home, flee homes; o: evacuate, order out, clear out',
    'v: shelter in place, stay put, stay home, stay in home, stay in homes, remain in home, remain in homes, ride out',
  ),
  presence(
    'delays',
    'Whether services were disrupted',
    'p: delay, disruption, interruption, cancellation; o: delay, disrupt, cancel, ground, divert; v: run late',
    'v: run on time, run normally, run as usual, run as normal, operate normally; a: on time, on schedule, unaffected, uninterrupted, normal',
  ),
  presence('aftershock', 'Whether there were aftershocks', 'p: aftershock, tremor'),
  presence(
    'comment',
    'Whether there was an answer',
    'p: comment, response, reply, answer, statement; v: comment, respond, reply, answer, return call, return calls, return message, return messages, return email',
    'v: decline comment, decline to comment, refuse comment, refuse to comment, go unanswered, ignore request; a: unavailable, unavailable for comment, unreachable',
  ),
  presence(
    'bail',
    'Whether bail was given',
    'p: bail, bond; v: post bail, post bond, make bail; o: release on bail, grant bail, set bail, free on bail',
    'o: hold without bail, deny bail, refuse bail, remand, order held, hold without bond, jail without bail',
  ),
  presence(
    'parole',
    'Whether parole is possible',
    'p: chance of parole, possibility of parole, parole; a: eligible for parole',
    'a: without parole, ineligible for parole',
  ),
  presence(
    'remorse',
    'Whether emotion was shown',
    'p: emotion, remorse, regret, tear; v: weep, cry, sob, break down, burst into tears, tremble, shake; a: tearful, emotional, remorseful, distraught, in tears',
    'a: expressionless, emotionless, stoic, impassive, stone-faced, unemotional, dry-eyed, composed',
  ),
  presence(
    'approval-needed',
    'Whether approval is needed',
    'p: regulatory approval, shareholder approval, congressional approval, approval; a: subject to approval, subject to regulatory, subject to review, pending approval; v: require approval, need approval, await approval',
  ),
  presence(
    'bidders',
    'Whether there is competition',
    'p: rival bid, other bidder, competition, opposition, challenger, opponent, rival; a: contested',
    'a: unopposed, uncontested, sole bidder, only bidder; v: run unopposed, face no opposition',
  ),
  presence(
    'layoffs',
    'Whether jobs go',
    'p: layoff, job cut, job loss, redundancy; o: lay off, cut job, cut jobs, shed job, shed jobs, let go, slash jobs',
    'o: keep job, keep jobs, save jobs, retain employee, retain employees, protect jobs',
  ),
  presence(
    'exploits',
    'Whether it is being exploited',
    'p: exploit, attack, active attack, public exploit; o: exploit, attack, target',
    'a: unexploited, theoretical',
  ),
  presence(
    'fee',
    'Whether it costs',
    'p: fee, charge, cost, ticket, admission; o: charge',
    'a: free, free of charge, at no cost, gratis, complimentary',
  ),
  presence(
    'violence',
    'Whether it was violent',
    'p: violence, clash, unrest, riot, looting, vandalism; v: turn violent, erupt in violence, clash with police; a: violent, unruly, rowdy',
    'v: pass off peacefully, remain peaceful, stay peaceful, disperse peacefully, end peacefully, go off peacefully, protest peacefully; a: peaceful, orderly, calm, nonviolent, without incident',
  ),
  presence(
    'crowd',
    'Whether the place was full',
    'p: crowd, throng, packed house; a: packed, full, sold out, sold-out, crowded, jammed, standing-room, a sellout, overflowing; v: sell out, draw crowd, pack hall, fill seat, fill seats',
    'a: empty, half-empty, deserted, sparse, sparsely attended, thin, vacant, near-empty, half-full',
  ),
  presence(
    'occupied',
    'Whether anybody was inside',
    'a: occupied, inhabited, full of people, home, at home, inside; v: sleep inside',
    'a: empty, vacant, unoccupied, abandoned, uninhabited, deserted, away, closed at',
  ),
  presence(
    'alarm',
    'Whether an alarm or sprinkler worked',
    'p: smoke alarm, smoke detector, sprinkler, fire alarm, alarm',
    '',
  ),
  presence('insurance', 'Whether insured', 'p: insurance, coverage; a: insured, covered', 'a: uninsured, underinsured'),
  presence(
    'permit',
    'Whether it was permitted',
    'p: permit, license, licence, permission, authorization, warrant, search warrant; a: licensed, registered, authorized, legal',
    'a: unlicensed, unpermitted, unregistered, unauthorized, warrantless, illegal',
  ),
  presence('note', 'Whether a note was left', 'p: note, suicide note, letter, message, will'),
  presence(
    'help-sought',
    'Whether help came',
    'p: help, assistance, aid, backup, rescue, relief; v: come to aid, come to rescue',
    'o: leave to fend, turn away; v: fend for self',
  ),
  presence(
    'quorum',
    'Whether it was unanimous',
    'p: dissent, dissenting vote, objection, opposition; a: divided, split, along party lines, party-line, narrow, contentious, close',
    'a: unanimous, bipartisan, lopsided, overwhelming, by voice vote; v: pass unanimously, vote unanimously, agree unanimously, rule unanimously',
  ),
  state('bipartisanship', 'Whether both parties', [
    'm: bipartisan, cross-party; v: cross aisle, win bipartisan support, draw bipartisan support, reach across aisle, join Democrats, join Republicans',
    'm: partisan, party-line, along party lines; v: vote along party, split along party, win no Republican, draw no Republican, get no Republican, win no Democratic',
  ]),
  state('blaze', 'Whether the fire is under control', [
    'a: contained, under control, extinguished, out, doused, fully contained; o: contain, extinguish, put out, douse, bring under control, knock down, quench, snuff out; v: burn self out, die down',
    'a: out of control, uncontained, raging, still burning, spreading, uncontrolled; v: rage, burn out of, spread, jump line, keep burning, continue to burn, smolder, smoulder, flare up, roar',
  ]),
  state('weather', 'Weather', [
    'm: clear, sunny, calm, fine, good, mild, dry, ideal, perfect, cloudless; v: clear up, shine',
    'm: stormy, windy, foggy, poor, bad, rough, harsh, rainy, snowy, icy, wet, treacherous, severe, atrocious, appalling, overcast, cloudy, gusty, choppy; v: blow, rain, snow, pour, hail',
  ]),
  state('price-change', 'Whether the price changes', [
    'a: unchanged, the same, flat, stable, steady, frozen; v: stay same, remain same, remain unchanged, stay unchanged, hold steady, remain flat, stay flat, hold at; o: freeze, keep at, leave unchanged, hold steady, maintain',
    'v: rise, fall, climb, drop, go up, go down, increase, decrease, jump, change, double, triple, halve; o: raise, lower, cut, hike, increase, slash, change, reduce, double',
  ]),
  state('timing', 'Whether it was expected', [
    'm: surprise, unexpected, sudden, abrupt, unannounced, shock, snap, unforeseen, out of the blue; v: come as surprise, come as shock, catch by surprise, stun, take by surprise',
    'm: expected, long-expected, anticipated, widely expected, planned, scheduled, long-planned, long-awaited, predictable, foreseen, unsurprising; v: come as no surprise, surprise no one, surprise few',
  ]),
  state('friendliness', 'Whether friendly', [
    'm: friendly, amicable, mutual, cordial, warm, consensual; v: part amicably, part on good terms, get along, hit it off; a: on good terms, on friendly terms',
    'm: hostile, bitter, acrimonious, unfriendly, icy, contentious, unsolicited, frosty; v: part on bad terms, trade insults, trade barbs, feud; a: on bad terms, at odds, estranged',
  ]),
  state('will', 'Whether of free will', [
    'a: voluntary, of own free will, of own accord, by choice, willing; v: volunteer, choose to, come forward voluntarily, leave voluntarily, agree voluntarily, step down voluntarily, go willingly; r: voluntarily, willingly',
    'a: involuntary, forced, against will, under duress, coerced, reluctant, court-ordered; o: force, force out, compel, coerce, pressure into, order, order to, make, oblige, drag',
  ]),
  state('speed', 'Whether quick or slow', [
    'm: quick, swift, rapid, prompt, immediate, speedy, fast; v: act quickly, respond quickly, arrive quickly, arrive within, move swiftly, respond immediately; r: quickly, swiftly, promptly, immediately',
    'm: slow, sluggish, delayed, belated, late, tardy, gradual; v: take hours, take days, drag on, drag feet, respond slowly, arrive late, dawdle; r: slowly, belatedly',
  ]),
  state('closeness', 'Whether close or lopsided', [
    'm: close, narrow, tight, tied, neck-and-neck, razor-thin, hard-fought, thrilling, slim, nail-biting, even, competitive; v: edge, edge out, eke out, squeak by, squeak past, scrape past, win narrowly, go down to wire, hold off, hang on, survive',
    'm: lopsided, one-sided, easy, landslide, runaway, comfortable, decisive, overwhelming, resounding, crushing, blowout; v: rout, thrash, trounce, crush, cruise, coast, dominate, run away with, blow out, romp, hammer, outclass, overwhelm, win easily, win handily, steamroll',
  ]),
  state('home', 'At home or away', [
    'a: at home, home, host; v: host, play host, play at home',
    'a: on road, on the road, away, on road trip, visiting; v: visit, travel to, play away',
  ]),
  state('fitness', 'Whether played', [
    'v: play, start, suit up, take field, take court, return to lineup, come off bench, dress, practice, practise, log minutes; a: healthy, available, in lineup, in the lineup, active, starting, fit to play, cleared to play',
    'v: sit out, miss game, miss match, miss season, miss practice, sit on bench, watch from bench, watch from sideline; a: injured, out for season, out for the season, sidelined, inactive, doubtful, on injured reserve, benched, scratched, suspended, on disabled list; o: sideline, bench, scratch, rule out, suspend',
  ]),
  state('nomination', 'Whether honoured', [
    'v: win award, win oscar, win emmy, win prize, win medal, take home award, receive award, receive nomination, earn nomination, get nomination, receive nod, earn nod, pick up award, collect award; o: nominate, nominate for, honor with, award, honor',
    'v: lose award, go home empty-handed, miss out, leave empty-handed, walk away empty-handed, come up empty; o: snub, overlook, pass over, shut out, ignore',
  ]),
  state('infringement', 'Whether in the right', [
    'v: infringe, violate, break law, break rule, break rules, violate law, violate rule, violate rules, breach, copy, steal, trespass, break promise; o: find guilty, find liable',
    'v: comply with, comply, abide by, obey, follow rule, follow rules, follow law, act within, stay within, respect; o: clear of, exonerate, absolve; a: in compliance, compliant',
  ]),
  state('exclusive', 'Whether exclusive', [
    'm: exclusive, sole, only; a: the only, the sole',
    'm: nonexclusive, non-exclusive, shared, joint, one of several, among several, one of many',
  ]),
  state('severity', 'Whether serious', [
    'm: serious, severe, grave, critical, major, life-threatening, extensive, heavy, significant, massive, catastrophic, devastating, widespread, substantial, considerable',
    'm: minor, slight, superficial, light, mild, non-life-threatening, nonlife-threatening, minimal, limited, small, negligible, cosmetic, trivial, moderate',
  ]),
];
