import type { NewsFrame } from './news-frame.ts';

/** What someone thinks of a person, plan or act, after the judgement and attitude verbs of Levin 1993 (§31, §33). */
export const ATTITUDE_FRAMES: readonly NewsFrame[] = [
  {
    name: 'favour',
    holder: 'person',
    label: 'For or against',
    kind: 'stance',
    reason: 'One holder is for a person, plan or act, or against it.',
    aim: 'needed',
    denied: 'first',
    like: ['support', 'praise'],
    poles: [
      `v: stand by, stand with, stand behind, stick by, stick with, stick up for, speak up for, come to defense of,
       come to defence of, rally behind, rally around, rally to, close ranks behind, line up behind, get behind,
       throw weight behind, throw support behind, put weight behind, lend support to, lend voice to, lend name to,
       give backing to, give blessing to, give go-ahead to, give nod to, give thumbs up to, give green light to,
       sing praises of, vouch for, root for, cheer on, go to bat for, go along with, side with, sign off on, sign on to,
       defend, back up, back, support, endorse, champion, embrace, applaud, welcome, hail, praise, commend, laud, salute,
       recommend, advocate, urge, push for, press for, argue for, lobby for, campaign for, vote for, vote in favor of,
       come out for, come out in favor of, come out in support of, speak in favor of, speak in support of, speak well of,
       voice support for, express support for, pledge support for, throw in with, carry torch for, warm to, buy into,
       call for, see merit in, have faith in, have confidence in, express confidence in, put faith in, take heart from,
       thank, credit, congratulate, honor, honour, honor, cheer, celebrate, favor, favour, prefer, approve of, agree with,
       bless, greenlight, green-light, bestow approval on, stump for, fight for, plead for, make case for, rubber-stamp;
       n: support, backing, endorsement, approval, praise, blessing, acclaim, applause, defense, defence, embrace,
       enthusiasm, confidence, admiration, tribute, advocacy, solidarity;
       a: supportive of, in favor of, in favour of, in support of, on board with, behind, fond of, enthusiastic about, proud of,
       comfortable with, happy with, pleased with, satisfied with, sympathetic to, receptive to, grateful for, all for, bullish on, fine with,
       complimentary of, full of praise for, impressed by, impressed with, committed to, loyal to, protective of, keen on`,
      `v: turn on, turn against, turn back on, break with, break ranks with, part ways with, part company with, distance self from,
       wash hands of, dissociate self from, disassociate self from, keep distance from, cut ties with, sever ties with,
       withdraw support for, withdraw endorsement of, pull support for, pull endorsement of, rescind endorsement of,
       pour cold water on, throw cold water on, take aim at, take issue with, take exception to, take swipe at, take shot at,
       take to task, fire back at, hit back at, lash out at, lay into, tear into, rip into, rip, rail against, come out against,
       push back on, push back against, speak out against, speak against, stand against, argue against, lobby against,
       campaign against, vote against, advise against, warn against, rule against, decide against, side against, line up against,
       find fault with, raise objections to, voice opposition to, express opposition to, object to, balk at, bristle at, scoff at,
       sneer at, turn nose up at, give thumbs down to, say no to, put foot down on, draw line at, disapprove of, disagree with,
       frown on, look down on, shy away from, shoot down, knock down, strike down, vote down, turn down, wave off, brush off,
       oppose, reject, denounce, condemn, criticize, criticise, slam, blast, decry, deplore, lament, assail, lambast, lambaste,
       attack, rebuke, chide, scold, fault, pan, trash, bash, mock, ridicule, deride, excoriate, castigate, censure, disparage, belittle,
       savage, skewer, lampoon, pillory, vilify, malign, berate, upbraid, reprimand, admonish, repudiate, disavow, disown, abandon, desert,
       ditch, spurn, snub, shun, rebuff, fight, resist, protest, dispute, contest, challenge, question, accuse, blame, boo, jeer, heckle,
       hammer, pummel, roast, lash, dismiss, veto, block, scuttle, torpedo, undercut, undermine, betray, forsake, oust, impeach;
       n: opposition, objection, criticism, condemnation, denunciation, rejection, rebuke, censure, disapproval, hostility,
       resistance, outrage, scorn, contempt, disdain, distaste, misgiving, qualm, reservation, dismay, displeasure, accusation, attack;
       a: critical of, dismissive of, scornful of, contemptuous of, wary of, skeptical of, sceptical of, opposed to, hostile to, averse to,
       resistant to, against, at odds with, unhappy with, unhappy about, furious at, furious with, angry at, angry with, angry about, dismayed by,
       disappointed in, disappointed with, disappointed by, outraged by, outraged at, appalled by, appalled at, disgusted by, disgusted with,
       uncomfortable with, disturbed by, troubled by, alarmed by, fed up with, tired of, sick of, cool to, leery of, ashamed of, harsh on, scathing about`,
    ],
  },
  {
    name: 'regret',
    holder: 'person',
    label: 'Whether sorry for what was said or done, or standing by it',
    kind: 'stance',
    reason: 'Who has said or done a thing is sorry for it or holds to it.',
    aim: 'told',
    denied: 'both',
    like: [],
    poles: [
      `v: apologize, apologise, issue apology, offer apology, offer apologies, make apology, give apology, tender apology, say sorry, beg pardon, ask forgiveness,
       ask for forgiveness, beg for forgiveness, seek forgiveness, beg forgiveness, express regret, express remorse, show remorse, express contrition, voice regret, eat words, eat crow,
       eat humble pie, walk back, take back, take words back, row back, backpedal, backtrack, retract, recant, disavow, regret,
       withdraw remark, withdraw remarks, withdraw comment, withdraw comments, withdraw statement, withdraw claim, rue, repent, admit wrongdoing, admit mistake, admit to mistake,
       make amends, own up to mistake, acknowledge mistake, accept blame, delete post, delete tweet, correct record;
       n: apology, retraction, mea culpa, contrition, remorse, regret;
       a: sorry, apologetic, contrite, remorseful, repentant, regretful, ashamed, rueful, chastened, penitent`,
      `v: stand by remark, stand by comment, stand by word, stand by statement, stand by claim, stand by decision, stand by post, stand by tweet, stand by report, stand by story, stand by article,
       stand by reporting, stand by accusation, stand by assertion, stand by action, stand by account, stand by what, stand by it, stand behind word, stand behind remark, stand behind comment,
       stand behind statement, stick by remark, stick by word, stick by comment, stick by statement, stick by story, stick by claim, stick to story, stick to gun, double down, triple down, dig in, dig heel in,
       make no apology, make no apologies, offer no apology, offer no apologies, issue no apology, see no reason to apologize, see nothing to apologize, have nothing to apologize, defend remark, defend comment,
       defend word, defend statement, defend post, defend tweet, defend language, defend choice of word, hold ground, reiterate, repeat claim, repeat accusation, repeat remark, stand ground, insist right, have no regrets, have no regret, express no regret, express no remorse, show no remorse;
       n: refusal to apologize;
       a: unapologetic, unrepentant, defiant, unremorseful, impenitent, adamant, unbowed`,
    ],
  },
  {
    name: 'openness',
    holder: 'person',
    label: 'Whether open to it or ruling it out',
    kind: 'stance',
    reason: 'Whoever has ruled a thing out is not open to it.',
    aim: 'needed',
    denied: 'both',
    poles: [
      `v: weigh, consider, mull, contemplate, entertain, float, leave door open to, leave door open for, leave open, leave option open, keep option open, keep door open to, hold open,
       open door to, open door for, open self to, warm to, come around to, come round to, accede to, acquiesce to, acquiesce in, acquiesce on, yield to, yield on, give in to, give in on, give ground on, bend on,
       give way to, give way on, relent on, bow to, cave to, cave on, budge on, agree to, assent to, consent to, concede, accept, put on table, toy with, flirt with, look at, explore, study, signal willingness to,
       signal openness to, express willingness to, indicate willingness to, express openness to, show willingness to, hint at, not rule out, tolerate, stomach, live with, countenance, think about, embrace;
       n: willingness, openness, readiness;
       a: open to, willing, amenable to, receptive to, ready, prepared, inclined, on table, on the table, not off table, in play, under consideration, under review`,
      `v: rule out, reject, dismiss, refuse, exclude, preclude, foreclose, close door on, close door to, shut door on, slam door on, shut door to, take off table, draw line at, draw line against,
       draw red line, say no to, scoff at, oppose, resist, balk at, swear off, forswear, renounce, foreswear, vow never, turn down, put kibosh on, nix, veto, stand firm against, hold line against,
       hold line on, hold firm against, hold firm on, throw cold water on, pour cold water on, shoot down, quash, spurn, rebuff;
       n: refusal;
       a: opposed to, unwilling, adamant against, off table, off the table, out of question, out of the question, dead set against, a nonstarter, nonstarter, non-starter, averse to, reluctant, loath, unacceptable, unthinkable`,
    ],
  },
  {
    name: 'firmness',
    holder: 'person',
    label: 'Whether firm or wavering',
    kind: 'stance',
    reason: 'Who holds to a position has not left it.',
    aim: 'told',
    denied: 'both',
    poles: [
      `v: stand firm, hold firm, hold fast, stay firm, remain firm, stand pat, dig in, dig in heel, hold line, stay course, stand ground, hold ground, refuse to budge, refuse to back down, stick to gun,
       stick with plan, stick with decision, stick to decision, stick to plan, stick by decision, vow to press on, press on, press ahead, soldier on, forge ahead, plow ahead, push ahead, hang tough, draw red line, draw line in sand;
       a: adamant, resolute, unyielding, steadfast, unwavering, unmoved, unbending, undeterred, determined, intransigent, uncompromising, defiant, immovable, unswayed, resolved, dug in, firm`,
      `v: waver, wobble, vacillate, blink, budge, relent, give in, cave, cave in, back down, back off, back away, back away from, back off from, soften, soften stance, soften tone, soften position, change mind, change course, change tune, reverse course,
       reverse self, reverse decision, do about-face, have change of heart, have second thoughts, have second thought, think twice, think again, reconsider, rethink, revisit, retreat, retreat from, yield, concede, bow, buckle, climb down, flip-flop, shift position, ease off, ease up, walk away from, drop insistence, drop demand;
       n: reversal, about-face, u-turn, climbdown, flip-flop, capitulation, retreat;
       a: flexible, undecided, torn, ambivalent, wavering, uncertain, unsure, conflicted, on fence, on the fence, of two minds, willing to compromise, ready to compromise`,
    ],
  },
  {
    name: 'accord',
    holder: 'person',
    label: 'Whether agreed or divided',
    kind: 'stance',
    reason: 'Parties to one question are of one mind or of several.',
    aim: 'told',
    denied: 'both',
    poles: [
      `v: agree, concur, see eye to eye, find common ground, reach agreement, reach deal, reach accord, reach consensus, reach compromise, reach understanding, strike deal, strike agreement, strike bargain, cut deal, hammer out deal, hammer out agreement,
       come to terms, come to agreement, come together, close ranks, share view, share need, speak with one voice, settle differences, resolve differences, bridge gap, bridge differences, sign off on, shake hands on, make peace, bury hatchet, mend fences, patch up;
       n: agreement, accord, consensus, unanimity;
       a: agreed, united, unanimous, in agreement, on same page, on the same page, of one mind, in lockstep, aligned, in accord, in unison, of like mind, in harmony, as one`,
      `v: disagree, differ, split, divide, clash, quarrel, feud, fall out, spar, squabble, bicker, fail to agree, fail to reach, come up short, come away empty-handed, remain apart, remain at odds, lock horns, butt heads, cross swords, part ways, trade barbs, hit impasse, reach impasse, break off talks, deadlock;
       n: disagreement, rift;
       a: divided, split, at odds, far apart, at loggerheads, deadlocked, polarized, fractured, at impasse, at an impasse, stalemated, on opposite sides, in disagreement, poles apart, apart, miles apart, at sword point, torn`,
    ],
  },
  {
    name: 'outlook',
    label: 'Whether hopeful or gloomy',
    kind: 'stance',
    reason: 'One outlook on one matter is bright or dark.',
    aim: 'told',
    denied: 'first',
    like: ['hope-and-fear'],
    poles: [
      `v: express optimism, express hope, express confidence, voice optimism, voice hope, voice confidence, hold out hope, offer hope, hold hope, raise hope, raise hopes, give hope, see hope, see light, see path, see path to, see way, see progress, take heart, like chance, like chances, fancy chance, fancy chances,
       look up, brighten, make progress, make headway, gain ground, turn corner, bode well, believe we can, expect to win, predict victory, can win, hearten, buoy, encourage;
       n: optimism, hope, confidence, progress, headway, breakthrough;
       a: optimistic, hopeful, upbeat, confident, bullish, sanguine, positive, encouraged, heartened, cheerful, buoyant, promising, bright, rosy, sunny, encouraging, winnable, within reach, in reach, close, on track, certain, assured, sure, hopeful of`,
      `v: express pessimism, voice pessimism, express doubt, voice doubt, cast doubt on, raise doubt about, give up hope, lose hope, lose heart, dash hope, dash hopes, dim hope, despair of, despair, see no path, see no way, see no hope, see no chance, darken, dim, sour, fizzle, bode ill, hold little hope, have little hope, offer little hope, fear worst, throw in towel, write off, concede defeat;
       n: pessimism, gloom, despair, setback, doubt, despondency;
       a: pessimistic, gloomy, hopeless, downbeat, bearish, bleak, grim, despondent, dejected, discouraged, disheartened, glum, dour, dim, doubtful, dismal, unwinnable, unlikely, out of reach, in doubt, doomed, lost, stalled, dire, resigned, downcast, crestfallen, worried, disillusioned`,
    ],
  },
  {
    name: 'ambition',
    holder: 'person',
    label: 'Whether the office is wanted',
    kind: 'stance',
    reason: 'Someone has an eye on an office or wants none of it.',
    aim: 'told',
    denied: 'first',
    poles: [
      `v: have eye on, set sights on, have sights on, harbor ambition, harbor dream, harbor hope, nurse ambition, dream of, aspire to, covet, angle for, vie for, want job, hanker after, yearn for, long for, pine for, crave, want to be, hope to become, explore run, test waters, put name forward, throw hat in, throw hat into;
       n: ambition, aspiration, dream, hunger;
       a: interested in, eager for, hungry for, after job, keen on, in running, in the running`,
      `v: have no interest, have no desire, have no wish, have no ambition, have no appetite, have no intention, have no designs on, take self out of, take self out, remove self from, pull name from, withdraw name, decline to seek, rule self out, swear off, forswear, renounce, want no part of, want nothing to do with, lose interest in, lose appetite for, shrug off talk, dismiss talk, brush aside talk, bow out of;
       a: uninterested in, not interested in, done with, through with, finished with, out of running, out of the running`,
    ],
  },
];
