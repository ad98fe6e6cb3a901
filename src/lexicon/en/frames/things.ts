import type { NewsFrame } from './news-frame.ts';

/** Questions of places, plans, contests and things. */
export const THING_FRAMES: readonly NewsFrame[] = [
  {
    name: 'opening',
    holder: 'thing',
    label: 'Whether open',
    kind: 'stance',
    reason: 'A place or road is open at one time or closed.',
    aim: 'none',
    successive: true,
    denied: 'both',
    poles: [
      `v: stay open, remain open, keep open, reopen, re-open, open as usual, operate as usual, operate normally, run as usual, keep running, keep operating, continue operating, resume operation, resume operations, resume work, resume service, carry on as usual, stay in operation, open door, open doors, reopen door, reopen doors;
       o: keep open, reopen, unblock, clear for traffic, leave open; a: open, open for business, in operation, operational, up and running, back in service, in service, passable, operating, reopened`,
      `v: close, shut, stay closed, stay shut, remain closed, remain shut, close door, close doors, shut door, shut doors, shut down, cease operation, cease operations, suspend operation, suspend operations, halt production, stop production, suspend service, go dark, stand idle, sit idle;
       o: close, shut, shut down, close off, seal off, block off, cordon off, lock down, evacuate, shutter, board up, padlock, idle, close until, close indefinitely, shut indefinitely, ground;
       a: closed, shut, shuttered, sealed off, off limits, off-limits, out of service, out of operation, blocked, impassable, idle, deserted, locked; n: closure, shutdown`,
    ],
  },
  {
    name: 'leave',
    label: 'Whether allowed',
    kind: 'polarity',
    reason: 'One rule or authority lets a thing be done or does not.',
    aim: 'told',
    denied: 'both',
    like: ['permission'],
    poles: [
      `v: allow, permit, let, authorize, authorise, clear, enable, greenlight, give permission for, give permission to, grant permission to, grant permission for, give leave to, give go-ahead to, give go-ahead for, lift ban on, waive, wave through, legalize, legalise, license, sanction, loosen rule on, relax rule on, ease restriction on, ease restrictions on, loosen restriction on, lift restriction on, lift restrictions on, give blessing to, grant access to, open to;
       a: legal, lawful, permissible, allowed, permitted, allowed under, exempt`,
      `v: bar, ban, forbid, prohibit, block, outlaw, disallow, prevent, stop, refuse permission for, refuse permission to, deny permission to, deny permission for, deny access to, deny request for, deny request to, impose ban on, slap ban on, criminalize, criminalise, proscribe, rule out, enjoin, halt, crack down on, clamp down on, close loophole, put stop to, put end to, do away with, assert privilege over, invoke privilege over;
       a: illegal, unlawful, off-limits, forbidden, banned, prohibited, barred, against law, against the law, against rule, against rules`,
    ],
  },
  {
    name: 'damage',
    holder: 'thing',
    label: 'Whether damaged',
    kind: 'polarity',
    reason: 'A thing is whole after an accident, attack or storm, or it is damaged.',
    aim: 'none',
    denied: 'both',
    poles: [
      `a: undamaged, intact, unscathed, unaffected, untouched, in one piece, in working order, still standing, standing, unharmed; v: escape damage, escape without damage, suffer no damage, sustain no damage, escape unscathed, survive intact, emerge intact, stay intact, remain intact, remain standing, withstand, weather storm; o: spare, leave intact, leave undamaged, leave standing, leave unscathed, leave untouched`,
      `a: damaged, destroyed, ruined, wrecked, gutted, in ruin, in ruins, ablaze, in flame, in flames, on fire, a total loss, a write-off, uninhabitable, charred, mangled, crumpled; v: suffer damage, sustain damage, collapse, burn down, burn to ground, burst into flame, burst into flames, catch fire, go up in flame, go up in flames, crumble, topple, cave in, shatter, set fire to, set ablaze, set alight;
       o: damage, destroy, wreck, gut, level, flatten, topple, burn, burn out, burn down, torch, set on fire, set fire to, set ablaze, set alight, raze, demolish, smash, crush, char, reduce to rubble, reduce to ash, blow up, tear apart, rip apart, knock down, vandalize, vandalise, deface, devastate, ravage, engulf`,
    ],
  },
  {
    name: 'supply',
    holder: 'thing',
    of: 'power electricity water gas supply service internet phone telephone network line signal grid light heat heating communication connection website site cable traffic train',
    label: 'Whether power and services are on',
    kind: 'polarity',
    reason: 'Power, water or a line works at one time or is out.',
    aim: 'none',
    successive: true,
    denied: 'both',
    poles: [
      `v: work normally, function normally, keep working, stay on; a: working, functioning, up and running, unaffected, uninterrupted, normal, back to normal`,
      `v: go out, go down, fail, go dark, plunge into darkness; o: cut, cut off, knock out, knock down, disrupt, sever, interrupt, take down, disable, plunge into darkness, shut off, switch off, turn off; a: out, down, offline, cut off, without power, without electricity, without water, in dark, in the dark, disrupted, severed, inoperable; n: outage, blackout, disruption`,
    ],
  },
  {
    name: 'passage',
    holder: 'thing',
    of: 'bill measure legislation law act resolution amendment proposal plan package deal budget nomination nominee motion ordinance referendum treaty pact agreement proposition initiative reform veto override version ban tax levy question',
    label: 'Whether it passed',
    kind: 'stance',
    reason: 'One body passes one measure or stops it.',
    aim: 'none',
    successive: true,
    denied: 'both',
    poles: [
      `v: pass, clear house, clear senate, clear hurdle, win approval, win passage, gain approval, gain passage, carry, sail through, squeak through, squeak by, go through, become law, take effect, survive, get green light, win vote, secure vote, secure votes, succeed; o: pass, approve, ratify, adopt, enact, sign into law, uphold, wave through; n: passage`,
      `v: fail, fall short, die, die in committee, stall, stall in committee, go down, go down to defeat, collapse, founder, fizzle, get nowhere, lose vote, come up short, languish, fail to pass, fail to advance, fail to clear, fail to win, fail to get, go nowhere; o: reject, defeat, vote down, veto, block, kill, table, shelve, strike down, torpedo, shoot down, throw out, quash, sink, scuttle, filibuster, derail, bury; n: defeat`,
    ],
  },
  {
    name: 'movement',
    holder: 'thing',
    of: 'rate price share stock index number poll rating approval popularity sale profit revenue earning income unemployment joblessness inflation deficit surplus debt cost wage pay salary tax spending death case infection hospitalization crime murder turnout enrollment temperature level demand production output export import attendance toll population confidence ratio figure estimate forecast projection outlook encounter crossing apprehension claim yield dollar euro pound yen peso currency crude oil gasoline market dow nasdaq value odds lead margin support donation economy gdp payroll employment job hiring growth traffic visitor subscriber viewership audience circulation membership emission consumption rent fare fee premium bond',
    label: 'Whether up or down',
    kind: 'stance',
    reason: 'One figure in one span of time goes up or down.',
    aim: 'none',
    successive: true,
    poles: [
      `v: rise, climb, surge, soar, jump, spike, increase, gain, tick up, edge up, inch up, creep up, shoot up, go up, pick up, head up, trend up, move up, swell, balloon, mount, leap, rally, rebound, skyrocket, bounce back, recover, grow, expand, widen, accelerate, hit high, hit record, reach high, set record, top, double, triple, quadruple, escalate, strengthen, firm, boom, outpace, multiply, heat up, quicken;
       o: raise, boost, hike, push up, drive up, revise up, revise upward, bump up, ramp up, step up, upgrade, mark up, up, buoy, double, triple; m: rising, surging, soaring, climbing, growing, mounting, increasing, swelling, higher, on rise, on the rise, sky-high, buoyant`,
      `v: fall, drop, decline, slip, slide, dip, sink, plunge, plummet, tumble, tick down, edge down, inch down, go down, come down, head down, trend down, move down, ease, shrink, narrow, dwindle, sag, slump, crater, collapse, tank, nosedive, crash, decrease, lessen, wane, ebb, recede, subside, cool, slow, hit low, reach low, halve, contract, diminish, drop off, fall off, taper off, dry up, weaken, lose ground, dive, retreat, shed, shrivel, thin;
       o: cut, lower, reduce, slash, trim, push down, drive down, revise down, revise downward, scale back, downgrade, mark down, pare, halve, curb, shave; m: falling, sagging, slumping, sinking, declining, dwindling, shrinking, plunging, flagging, waning, lower, on decline, on the decline`,
    ],
  },
  {
    name: 'lead',
    holder: 'person',
    label: 'Whether ahead or behind',
    kind: 'stance',
    reason: 'One contender in one contest at one time is ahead or behind.',
    aim: 'none',
    poles: [
      `v: lead, lead poll, lead polls, lead field, lead pack, lead race, top poll, top polls, top field, hold lead, hold edge, hold advantage, enjoy lead, have edge, have upper hand, pull ahead, pull away, surge ahead, open lead, outpoll, outraise, outspend, outpace, edge out, dominate, cruise, coast, run away with, set pace, control, have advantage, boast lead, build lead, command lead, ride high; n: frontrunner, front-runner, leader, favorite, favourite; a: ahead, ahead of, in lead, in front, at front, at top, on top, out front, atop, in driver, in command, in control, well ahead, favored, favored to win, favoured, heavily favored, dominant, front-running`,
      `v: trail, lag, lag behind, fall behind, bring up rear, face deficit, play catch-up, slip behind, face uphill, fight uphill, flounder, sputter, languish, limp, scramble to catch; n: underdog, also-ran, long shot, laggard; a: behind, trailing, in last, in last place, in last-place, at bottom, back in pack, a distant second, far behind, well behind, outgunned, outmatched, an underdog, underdog, a long shot, in single digits, in low single`,
    ],
  },
  {
    name: 'contest',
    holder: 'person',
    label: 'Whether won or lost',
    kind: 'stance',
    reason: 'One side wins one contest or loses it.',
    aim: 'told',
    denied: 'second',
    poles: [
      `v: win, triumph, prevail, clinch, capture, carry, sweep, secure victory, claim victory, score victory, pull off upset, pull off win, cruise to victory, roll to victory, coast to victory, romp, take title, take crown, take home, come out on top, come out ahead, emerge victorious, emerge winner, hold off, defend title, retain title, retain seat, hold seat, hold on to seat, edge, beat, defeat, trounce, rout, thrash, oust, topple, unseat, upset, outduel, best, overcome, outpoint, knock out, knock off, dispatch, dominate, fare well with, fare well among, do well with, do well among; n: victory, triumph, win, champion; a: victorious, triumphant, winner, unbeaten, undefeated, champion`,
      `v: lose, lose to, lose out, lose out to, fall to, go down to, bow to, bow out, crash out, suffer defeat, suffer loss, concede, concede defeat, concede race, come up short, fall short, fare badly with, fare badly among, fare poorly with, fare poorly among, do badly with, do poorly with, do poorly among, struggle with, get trounced, get routed, drop decision, lose title, lose seat, surrender title, relinquish title, finish second, finish last, place second, come in second, be beaten, be defeated, crumble, wilt, fade; n: loss, loser, defeat; a: beaten, defeated, runner-up, also-ran, winless`,
    ],
  },
  {
    name: 'publicity',
    label: 'Whether in public',
    kind: 'polarity',
    reason: 'One occasion is open to the public and the press or it is not.',
    aim: 'none',
    poles: [
      `m: televised, open to public, open to press, open to reporters, open to media, on record, on the record, broadcast, broadcast live, live-streamed, livestreamed, on camera, in public, in open, in the open, before open audience, before audience, in open court, in full view, unclassified, unsealed, declassified, in front of camera, in front of cameras; o: televise, broadcast, livestream, unseal, throw open, open to public, open to press`,
      `m: private, closed, closed-door, secret, behind-the-scenes, unannounced, undisclosed, hush-hush, invitation-only, confidential, off record, off the record, closed to public, closed to press, closed to media, closed to reporters, behind closed doors, behind closed door, behind scenes, off camera, off limits, off-camera, in private, in secret, in camera, privately, secretly, classified, sealed, under seal, clandestine; o: close to press, close to public, keep private, keep secret, seal`,
    ],
  },
  {
    name: 'intention',
    label: 'Whether deliberate',
    kind: 'stance',
    reason: 'One act or event was meant or happened by accident.',
    aim: 'none',
    denied: 'both',
    poles: [
      `m: deliberate, intentional, premeditated, on purpose, calculated, targeted, willful, wilful, planned, planned in advance, well-planned, intended, suspicious, criminal, arson, foul play, a hate crime, an act of terror, an act of terrorism, terrorism, homicide, murder, sabotage, an attack, a homicide, set; o: set deliberately, set intentionally, target, single out, plot, premeditate, plan in advance; v: mean to, intend to, set out to, act on purpose; r: deliberately, intentionally, purposely, knowingly`,
      `m: accidental, unintentional, inadvertent, an accident, by accident, by mistake, a mistake, in error, random, spontaneous, unplanned, spur-of-moment, unintended, natural, from natural causes, due to natural, suicide, a suicide, a mishap, mishap, isolated, an isolated incident, a misunderstanding, not suspicious, electrical; v: happen by accident; r: accidentally, inadvertently, unintentionally, mistakenly, unwittingly`,
    ],
  },
  {
    name: 'independence',
    label: 'Whether independent',
    kind: 'polarity',
    reason: 'A body answers to another or stands by itself.',
    aim: 'none',
    denied: 'both',
    poles: [
      `a: independent, independent of, independent from, autonomous, self-governing, free of, free from, separate from, unaffiliated, unaffiliated with, impartial, nonpartisan, non-partisan, unbiased, outside group, at arm length, not beholden, neutral; v: operate independently, work independently, act independently, have no tie to, have no ties to, have no influence over, have no say in, have no control over, answer to no one, make own decision; n: independence, autonomy, impartiality`,
      `a: arm of, an arm of, part of, wing of, branch of, offshoot of, subsidiary of, controlled by, run by, overseen by, funded by, financed by, paid for by, bankrolled by, backed by, beholden to, linked to, tied to, affiliated with, allied with, in pocket of, in the pocket of, front for, a front for, under control of, under thumb of, tool of, mouthpiece of, mouthpiece for, biased, partisan, puppet of, owned by, dependent on, sponsored by; v: answer to, report to, take order from, take orders from, take marching orders from, do bidding of, belong to, act on behalf of, dance to tune of, rubber-stamp`,
    ],
  },
  {
    name: 'relief',
    holder: 'thing',
    of: 'negotiation talk effort operation rescue relief evacuation meeting summit campaign rollout launch process recovery cleanup vote voting election vaccination response transition relationship relation tie discussion debate program distribution delivery aid search investigation cooperation counting count convention',
    label: 'Whether it goes well',
    kind: 'stance',
    reason: 'One effort or talk runs well or badly.',
    aim: 'none',
    poles: [
      `a: smooth, going smoothly, going well, on track, swift, quick, productive, constructive, cordial, friendly, amicable, fruitful, efficient, orderly, successful, progressing, ahead of schedule, warm, positive, civil, businesslike, adequate, seamless, effective, a success, genial; v: go smoothly, go well, run smoothly, proceed smoothly, go without hitch, go off without hitch, go as planned, go according to plan, make progress, pay off, bear fruit, work well, come off well, get off to good start`,
      `a: slow, sluggish, chaotic, tense, problematic, contentious, acrimonious, heated, rocky, rough, troubled, bumpy, plagued, hampered, stalled, behind schedule, bogged down, unproductive, fruitless, in trouble, in disarray, frosty, testy, bitter, hostile, icy, strained, inadequate, insufficient, ineffective, mired, a failure, a disaster, a mess, a debacle; v: go badly, go poorly, go awry, go wrong, bog down, stumble, run into trouble, run into snag, hit snag, hit wall, hit roadblock, get nowhere, drag on, fall behind, break down, sour, turn sour, turn ugly, backfire, flop, fizzle, misfire, get off to rocky, unravel`,
    ],
  },
  {
    name: 'lastness',
    holder: 'thing',
    label: 'Whether it is final',
    kind: 'certainty',
    reason: 'A step is announced as the last one or more may follow.',
    aim: 'none',
    denied: 'both',
    poles: [
      `a: final, permanent, irrevocable, for good, definitive, irreversible, last-ever; m: final; v: mark end, bring end, rule out further, rule out another`,
      `a: temporary, provisional, interim, tentative, extendable, renewable, preliminary, open-ended, reversible, stopgap, short-term; v: leave open possibility, may be extended, could be extended, might be extended`,
    ],
  },
  {
    name: 'duty',
    label: 'Whether required',
    kind: 'polarity',
    reason: 'One rule makes a thing a duty or leaves it free.',
    aim: 'none',
    denied: 'both',
    poles: [
      `m: mandatory, required, compulsory, obligatory, binding, enforceable; v: make mandatory`,
      `m: voluntary, optional, elective, nonbinding, non-binding, unenforceable, discretionary, advisory, free to choose; v: leave up to, leave it to, make optional, make voluntary`,
    ],
  },
];
