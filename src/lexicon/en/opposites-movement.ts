import type { OppositeClass } from './opposites-class.ts';

/** Opposites of change in amount, strength and state. */
export const MOVEMENT_OPPOSITES: readonly OppositeClass[] = [
  {
    name: 'rise',
    type: 'contrary',
    reason: 'An amount, price or level moves up or down over one period.',
    poles: [
      'v: rise, increase, go up, climb, surge, soar, jump, grow, gain, rally, rebound, spike, mount, shoot up, skyrocket, advance, swell, tick up, pick up, edge up, leap, escalate, balloon; n: rise, increase, gain, surge, jump, growth, climb, spike, rally, rebound, upturn, uptick, hike; a: rising, growing, soaring, up, increased; r: up, upward, upwards, higher',
      'v: fall, decrease, go down, decline, drop, plunge, plummet, sink, slide, slump, tumble, dip, shrink, slip, dwindle, subside, diminish, crash, lose ground, dive, nosedive, edge down, tick down, come down, wane, recede, sag; n: fall, decrease, decline, drop, plunge, slump, slide, dip, loss, downturn, crash, reduction, cut; a: falling, declining, shrinking, down, decreased; r: down, downward, downwards, lower',
    ],
  },
  {
    name: 'counting',
    type: 'contrary',
    reason: 'A count, estimate or statement is above what is so or below it.',
    poles: [
      'v: overcount, overestimate, overstate, exaggerate, inflate; n: overcount, overestimate, overstatement, exaggeration; a: overstated, exaggerated, inflated, overestimated',
      'v: undercount, underestimate, understate, underreport; n: undercount, underestimate, understatement; a: understated, underestimated, underreported',
    ],
  },
  {
    name: 'raise',
    type: 'contrary',
    reason: 'Somebody makes an amount greater or smaller.',
    poles: [
      'v: raise, increase, lift, boost, hike, bump up, step up, ramp up, double, triple, scale up, beef up, hoist, elevate; n: increase, hike, raise, boost',
      'v: lower, reduce, cut, decrease, slash, trim, halve, curb, bring down, scale back, scale down, cut back, ratchet down, curtail, pare, slim, roll back; n: reduction, cut, cutback, decrease',
    ],
  },
  {
    name: 'strengthening',
    type: 'contrary',
    reason: 'Something gains force or loses it.',
    poles: [
      'v: strengthen, reinforce, bolster, fortify, intensify, shore up, consolidate, firm, solidify, empower, toughen; n: strengthening, reinforcement, intensification; a: strong, stronger, robust, tough, powerful',
      'v: weaken, undermine, erode, sap, dilute, water down, soften, undercut, enfeeble, abate; n: weakening, erosion; a: weak, weaker, feeble, fragile, powerless',
    ],
  },
  {
    name: 'improvement',
    type: 'contrary',
    reason: 'A condition becomes better or worse.',
    poles: [
      'v: improve, recover, better, brighten, get better, turn around, heal, ameliorate, bounce back, pick up, enhance; n: improvement, recovery, betterment, progress; a: better, improved, improving',
      'v: worsen, deteriorate, degrade, get worse, decay, go downhill, exacerbate, aggravate, relapse; n: deterioration, worsening, degradation, setback; a: worse, deteriorating, worsening',
    ],
  },
  {
    name: 'expansion',
    type: 'contrary',
    reason: 'Extent or scope grows or shrinks.',
    poles: [
      'v: expand, widen, extend, broaden, enlarge, lengthen, grow, spread, prolong; n: expansion, extension, enlargement; a: expanding, wide, broad',
      'v: shrink, narrow, contract, shorten, limit, restrict, downsize, curtail, scale back; n: contraction, shrinkage, restriction; a: shrinking, narrow, limited',
    ],
  },
  {
    name: 'tightening',
    type: 'contrary',
    reason: 'Rules, controls and tensions are made stricter or looser.',
    poles: [
      'v: tighten, toughen, stiffen, harden, crack down, clamp down, escalate, heighten, stoke, inflame; n: tightening, crackdown, escalation; a: tight, strict, stringent, hard-line, hardline, hawkish, harsh',
      'v: ease, loosen, relax, soften, soothe, calm, defuse, de-escalate, lift, mitigate, alleviate, relieve; n: easing, relaxation, de-escalation, loosening, detente; a: loose, lax, lenient, dovish, soft, mild',
    ],
  },
  {
    name: 'acceleration',
    type: 'contrary',
    reason: 'Speed goes up or down.',
    poles: [
      'v: accelerate, speed up, hasten, quicken, speed, expedite, fast-track; n: acceleration; a: fast, quick, rapid, swift, speedy; r: quickly, rapidly, swiftly, fast',
      'v: slow, slow down, decelerate, delay, stall, hinder, impede, hamper, hold up; n: slowdown, deceleration, delay; a: slow, sluggish; r: slowly, gradually',
    ],
  },
  {
    name: 'beginning',
    type: 'contrary',
    reason: 'One activity sets in or comes to its end.',
    poles: [
      'v: begin, start, launch, commence, open, kick off, resume, set off, initiate, get under way, restart, inaugurate, go on, continue, keep; n: beginning, start, launch, opening, outset, onset, inception, commencement, resumption, continuation; a: opening, ongoing',
      'v: end, finish, stop, conclude, halt, cease, terminate, close, wrap up, wind up, break off, discontinue, quit, suspend, expire, abandon, shut down, cut short; n: end, finish, conclusion, halt, cessation, termination, close, closing, expiry, ending, suspension; a: closing, finished, over',
    ],
  },
  {
    name: 'opening',
    type: 'complementary',
    reason: 'A place, road or border is open or shut.',
    poles: [
      'v: open, reopen, unlock, unseal, unblock; n: opening, reopening; a: open, unlocked, reopened',
      'v: close, shut, shut down, seal, lock, seal off, cordon off, block; n: closure, closing, shutdown, lockdown; a: closed, shut, locked, sealed',
    ],
  },
  {
    name: 'arrival',
    type: 'contrary',
    reason: 'Someone comes to a place or goes from it.',
    poles: [
      'v: arrive, enter, return, reach, land, touch down, come in, move in, check in, get to, show up; n: arrival, entry, return, landing; a: arriving, incoming',
      'v: leave, depart, exit, flee, take off, walk out, storm out, move out, check out, get out, set out, evacuate, stay away; n: departure, exit, takeoff, exodus; a: departing, outgoing',
    ],
  },
  {
    name: 'staying',
    type: 'complementary',
    reason: 'One who does not leave stays.',
    poles: [
      'v: stay, remain, stay on, stay put, keep on, hold on, cling to, linger; a: remaining',
      'v: leave, depart, quit, resign, step down, move, flee, withdraw, pull out, pull back, stand down, bow out, drop out, walk away; n: departure, resignation, withdrawal',
    ],
  },
  {
    name: 'advance',
    type: 'contrary',
    reason: 'Forces or campaigns move forward or back.',
    poles: [
      'v: advance, push forward, move forward, gain ground, deploy, press on, invade, move in, send in; n: advance, deployment, incursion, invasion; a: advancing',
      'v: retreat, withdraw, pull back, pull out, fall back, lose ground, redeploy; n: retreat, withdrawal, pullout, pullback; a: retreating',
    ],
  },
  {
    name: 'increase-in-distance',
    type: 'contrary',
    reason: 'Two parties move together or apart.',
    poles: [
      'v: merge, join, unite, connect, combine, reunite, link, attach, reconcile, marry, converge; n: merger, union, reunion, reconciliation, marriage',
      'v: separate, split, part, break up, divide, disconnect, detach, divorce, break away, secede, sever, diverge; n: separation, breakup, split, divorce, secession',
    ],
  },
];
