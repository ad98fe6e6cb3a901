import type { NewsFrame } from './news-frame.ts';

/** Deeds of which news asks whether they were done, will be done or are wanted; one deed a frame. */
export const DEED_FRAMES: readonly NewsFrame[] = [
  {
    name: 'leaving',
    holder: 'person',
    label: 'Whether to leave the post or stay',
    kind: 'stance',
    reason: 'Whoever stays in a post or race does not leave it.',
    aim: 'none',
    deed: true,
    successive: true,
    denied: 'both',
    poles: [
      `v: resign, step down, step aside, stand down, quit, bow out, drop out, pull out of race, withdraw from race, exit race, leave race, leave post, leave job, leave office, leave position, give up seat, give up post, give up job, give up gavel,
       relinquish post, relinquish seat, vacate seat, vacate office, vacate post, abdicate, retire, call it quits, end campaign, end candidacy, end bid, suspend campaign, abandon campaign, abandon race, abandon bid, fold campaign, surrender post,
       tender resignation, submit resignation, offer resignation, hand in resignation, hand in notice, announce resignation, announce departure, recuse self, take self out of, leave company, get out of race, clear way for;
       o: oust, fire, sack, dismiss, axe, remove from office, remove from post, strip of post, strip of title, terminate, force out, push out, boot, show door, let go, kick out, drive out, relieve of duty, relieve of duties, relieve of command;
       n: resignation, ouster, firing, sacking, retirement, recusal`,
      `v: stay on, stay in job, stay in post, stay in office, stay in race, stay in place, stay put, remain in office, remain in race, remain in job, remain in post, remain on job, keep job, keep post, keep seat, keep position, keep title, cling to office, cling to power, cling to job, hang on to job, hold on to job, hold on to post, retain job, retain post, retain title,
       continue in post, continue in role, continue in office, serve out term, finish term, complete term, see case through, see it through, stick around, soldier on, stay the course, go nowhere, stay at helm, remain at helm, remain at head, fight on, weather storm, stay chairman, remain chairman, remain chief, remain leader, stay leader;
       o: retain, keep on, reinstate, keep in place, keep in post`,
    ],
  },
  {
    name: 'running',
    holder: 'person',
    label: 'Whether to run',
    kind: 'polarity',
    reason: 'Someone runs for an office or does not.',
    aim: 'none',
    deed: true,
    denied: 'both',
    poles: [
      `v: run for, seek reelection, seek re-election, seek nomination, seek office, seek presidency, seek seat, seek term, seek job, stand for, stand for election, enter race, jump into race, join race, announce candidacy, declare candidacy, launch campaign, launch bid, launch candidacy, mount campaign, mount bid, mount challenge, throw hat in ring, throw hat into ring, toss hat in ring, kick off campaign, campaign for president, announce bid, announce run, file to run, make bid, make run, contest seat, vie for, compete for nomination, embark on run;
       n: candidacy, bid for`,
      `v: sit out race, sit out election, sit out contest, take pass on race, pass on race, pass on run, forgo run, forgo bid, forgo race, opt out of race, decline to run, rule out run, rule out bid, rule out candidacy, weigh run, mull run, mull bid, consider run, consider bid, explore bid, decide against run`,
    ],
  },
  {
    name: 'testifying',
    holder: 'person',
    label: 'Whether to testify',
    kind: 'polarity',
    reason: 'A witness testifies or does not.',
    aim: 'none',
    deed: true,
    denied: 'both',
    poles: [
      `v: testify, give testimony, take stand, give evidence, appear before, go before, answer question, answer questions, take question, take questions, field question, field questions, sit for interview, submit to interview, speak to investigator, talk to investigator, cooperate with investigator, cooperate with investigation, cooperate, cooperate with police, cooperate with authority, cooperate with prosecutor, comply with subpoena, tell jury, tell juror, tell court;
       n: testimony; a: cooperative, cooperating, forthcoming`,
      `v: plead fifth, take fifth, invoke fifth, invoke right, invoke privilege, assert fifth, assert right, assert privilege, claim privilege, defy subpoena, ignore subpoena, fight subpoena, stonewall, refuse to answer, dodge question, dodge questions, duck question, duck questions, sidestep question, evade question, exercise right to remain, remain silent, stay silent, keep silent, clam up, lawyer up, stop talking, stop cooperating, ask for lawyer, ask for attorney, demand lawyer;
       a: uncooperative, silent`,
    ],
  },
  {
    name: 'attending',
    holder: 'person',
    label: 'Whether there or staying away',
    kind: 'polarity',
    reason: 'Someone comes to an occasion or stays away from it.',
    aim: 'told',
    deed: true,
    denied: 'both',
    poles: [
      `v: attend, join, show up, show up at, show up for, turn up, turn up at, turn out for, take part, take part in, participate, participate in, appear at, appear in, be there, come along, make appearance, put in appearance, take seat, sit in on, sit through, accompany, tag along, be on hand, watch from gallery, accept invitation, accept invite, rsvp, grace, be among;
       n: attendance, presence; a: present, present at, in attendance, on hand, on hand for, among guest, among guests, there`,
      `v: skip, miss, boycott, stay away, stay away from, sit out, stay home, stay home from, shun, snub, stand up, bow out, bow out of, beg off, cancel appearance, decline invitation, decline invite, turn down invitation, turn down invite, spurn invitation, refuse invitation, send regret, send regrets, pass on, pass up, take pass, opt out, opt out of, pull out of, steer clear of, fail to show, fail to appear, drop out of, blow off, absent self, give miss, duck;
       n: boycott, no-show; a: absent, absent from, missing from, conspicuously absent, no-show, elsewhere, nowhere to be seen`,
    ],
  },
  {
    name: 'investigating',
    label: 'Whether to investigate',
    kind: 'polarity',
    reason: 'A body looks into a matter or does not.',
    aim: 'told',
    deed: true,
    denied: 'both',
    poles: [
      `v: investigate, probe, look into, examine, chase, pursue, dig into, delve into, inquire into, scrutinize, scrutinise, review, study, open investigation, open inquiry, open probe, launch investigation, launch inquiry, launch probe, launch review, begin investigation, begin inquiry, begin probe, conduct investigation, conduct inquiry, conduct review, hold inquiry, hold hearing on, hold hearings on, get to bottom of, follow up on, run down, track down, check into, take up case, take up matter, take look at, hear evidence, convene grand jury, convene panel, secure testimony, subpoena, gather evidence, seek document, seek documents;
       o: placed under investigation;
       n: investigation, probe, inquiry, enquiry, review, examination`,
      `v: close case, close investigation, close inquiry, close probe, drop investigation, drop inquiry, drop probe, drop case, shelve investigation, shelve probe, shelve inquiry, end investigation, end probe, end inquiry, halt investigation, halt probe, scrap investigation, abandon investigation, call off investigation, call off probe, suspend investigation, decline to investigate, pass on, let drop, let rest, leave alone, ignore, look other way, turn blind eye to, sweep under rug, steer clear of`,
    ],
  },
  {
    name: 'suing',
    holder: 'person',
    label: 'Whether to go to court',
    kind: 'polarity',
    reason: 'A case or appeal is brought or let go.',
    aim: 'none',
    deed: true,
    denied: 'both',
    poles: [
      `v: appeal, sue, file appeal, lodge appeal, file suit, file lawsuit, file complaint, file motion, bring suit, bring lawsuit, take to court, go to court, challenge in court, press charge, press charges, file charge, file charges, pursue appeal, seek review, seek rehearing, ask to overturn, ask court to, mount appeal, fight in court, contest ruling, contest verdict, contest decision, contest charge, challenge ruling, challenge verdict;
       n: appeal, lawsuit`,
      `v: drop appeal, drop suit, drop lawsuit, drop case, drop complaint, withdraw appeal, withdraw complaint, withdraw lawsuit, waive appeal, waive right to appeal, forgo appeal, accept ruling, accept verdict, accept sentence, let ruling stand, let stand, abide by ruling, settle, settle suit, settle lawsuit, settle case`,
    ],
  },
  {
    name: 'meeting',
    holder: 'person',
    label: 'Whether they met or talk',
    kind: 'polarity',
    reason: 'Two parties meet on an occasion or do not.',
    aim: 'told',
    deed: true,
    denied: 'first',
    poles: [
      `v: meet, meet with, sit down with, hold talk, hold talks, hold meeting, hold talk with, confer with, huddle with, talk to, talk with, speak to, speak with, negotiate with, hold negotiations, enter talks, enter negotiations, open talks, resume talks, resume negotiations, return to table, come to table, go to table, visit with, shake hand with, shake hands with`,
      `v: snub, refuse to meet, refuse to talk, cancel meeting, cancel talk, cancel talks, call off meeting, call off talks, break off talks, break off negotiations, walk out of talks, walk away from table, walk away from talks, suspend talks, boycott talks, rebuff overture, reject talks, avoid`,
    ],
  },
  {
    name: 'intervening',
    label: 'Whether to step in',
    kind: 'polarity',
    reason: 'Someone with the power to act acts in a matter or keeps out of it.',
    aim: 'none',
    deed: true,
    denied: 'both',
    poles: [
      `v: intervene, step in, act, take action, weigh in, wade into, get involved, jump in, come to rescue, come to aid, crack down, use power, send troop, send troops, deploy troop, deploy troops, take side, take sides, take position, take stance, take stand on;
       n: intervention`,
      `v: stay out, stay out of, keep out of, steer clear of, stand aside, stand back, stand idly by, hold back, hold off, hold fire, refrain, sit on hand, sit on sideline, sit on sidelines, remain on sideline, remain on sidelines, stay on sideline, stay on sidelines, leave it to, leave up to, leave to, defer to, do nothing, take no action, take no side, take no sides, take no position, stay neutral, remain neutral, keep hands off, wash hands of;
       n: inaction, neutrality; a: neutral, hands-off, noncommittal, on sidelines, on the sidelines`,
    ],
  },
  {
    name: 'signing',
    holder: 'person',
    label: 'Whether signed',
    kind: 'polarity',
    reason: 'A paper or contract is signed by a party or is not.',
    aim: 'told',
    deed: true,
    denied: 'both',
    poles: [
      `v: sign, sign on, sign up, sign on to, sign on for, sign off on, sign into law, ink, put signature to, put pen to paper, put name to, affix signature, commit to, close deal, finalize deal, seal deal, come on board; n: signature, signing; a: signed, signed on, under contract, contracted, obligated, committed, on board, attached`,
      `v: walk away from deal, veto, pocket-veto, balk at, balk, let lapse, let expire; a: unsigned, uncommitted, out of contract, unattached`,
    ],
  },
  {
    name: 'withholding',
    holder: 'person',
    label: 'Whether made known',
    kind: 'polarity',
    reason: 'One who is asked tells a thing or keeps it back.',
    aim: 'told',
    deed: true,
    denied: 'both',
    poles: [
      `v: disclose, reveal, divulge, make public, publish, share, hand over, give detail, give details, offer detail, offer details, provide detail, provide details, supply detail, lay out, spell out, lay bare, go into detail, shed light on, elaborate, elaborate on, detail, outline, come clean, come clean about, come forward, open up about, speak openly, speak at length, talk openly, talk freely, clarify, issue clarification, clear up, set record straight, clear air, comment on, issue statement, offer explanation, give explanation, give reason, give account, offer account, unveil, declassify, unseal, leak, go public, break silence, read out, tip hand, show hand, put out statement, post statement;
       n: clarification; a: forthcoming, forthcoming about, open about, candid, candid about, transparent, talkative, frank, outspoken`,
      `v: withhold, keep secret, keep under wrap, keep under wraps, conceal, keep mum, stay mum, remain mum, keep quiet, stay quiet, remain quiet, remain tight-lipped, stay tight-lipped, keep silent, stay silent, remain silent, keep lid on, sit on, suppress, bottle up, cover up, redact, refuse to comment, decline to comment, refuse comment, decline comment, say nothing, say little, have no comment, offer no comment, offer no detail, offer no details, give no detail, give no details, give no reason, play close to vest, hold close, dodge question, dodge questions, sidestep question, brush aside question, let stand, let comment stand, leave unanswered, leave unexplained, decline to say, refuse to say, decline to discuss, refuse to discuss, refuse to name, decline to name, decline to elaborate, decline to specify, decline to identify, refrain from comment, refrain from;
       a: tight-lipped, tightlipped, mum, silent, silent on, silent about, quiet, quiet about, secretive, secretive about, coy, coy about, reticent, evasive, guarded, cagey, close-mouthed, unavailable for comment, not forthcoming, unnamed, undisclosed, unidentified, anonymous`,
    ],
  },
  {
    name: 'returning',
    label: 'Whether back',
    kind: 'polarity',
    reason: 'People who had to leave are back or still away.',
    aim: 'none',
    deed: true,
    successive: true,
    denied: 'both',
    poles: [
      `v: return, return home, return to, go back, go back to, go home, come back, come home, move back, head home, head back, go back in, be let back, be let back in, reoccupy, resettle, get home;
       o: let back, allow back, let back in, allow home, let home, cleared to return;
       n: homecoming; a: back home, back in, home, at home`,
      `v: stay away, remain away, remain evacuated, stay in shelter, remain in shelter, remain displaced;
       o: keep out, keep away, keep from home, bar from, bar from home, bar from return, turn away, lock out, shut out;
       a: displaced, homeless, unable to return, stranded, in shelter, in shelters, locked out`,
    ],
  },
  {
    name: 'paying',
    label: 'Whether paid',
    kind: 'polarity',
    reason: 'A sum is paid by one who owes or offers it, or not.',
    aim: 'told',
    deed: true,
    denied: 'both',
    poles: [
      `v: pay, pay for, foot bill, pick up tab, pick up bill, cover cost, cover costs, bear cost, bear costs, shoulder cost, fund, finance, bankroll, subsidize, reimburse, compensate, refund, repay, settle bill, shell out, cough up, chip in, underwrite, put up money, contribute to, donate, bail out, give money to, give money, hand out; n: payment`,
      `v: withhold payment, withhold fund, withhold funds, withhold money, stiff, default, default on, cut off aid, cut off funding, cut funding, freeze fund, freeze funds, stop payment, leave unpaid, defund, bill, stop paying, refuse to pay; a: unpaid, unfunded, delinquent, in default, in arrears`,
    ],
  },
  {
    name: 'going-ahead',
    holder: 'thing',
    of: 'meeting talk summit vote hearing event concert game match race rally trial election debate visit trip tour conference festival ceremony wedding funeral launch flight strike protest march parade sale merger deal release premiere show performance session speech address execution plan project construction work operation surgery production broadcast convention party celebration inauguration class school game season tournament exam drill test mission search recount extension rollout vaccination',
    label: 'Whether it goes ahead',
    kind: 'polarity',
    reason: 'A planned thing is held as planned or it is not.',
    aim: 'none',
    successive: true,
    denied: 'both',
    poles: [
      `v: go ahead, go ahead as, go forward, proceed, take place, move forward, press ahead, continue as planned, go on as, go on as planned,  get under way, get underway,  stay on schedule, resume, start on time, begin on time, begin as scheduled;
       o: hold as planned, greenlight, reinstate, stage; a: on track, on schedule, on course, on, under way, underway`,
      `v: fall through, collapse, fizzle;
       o: cancel, call off, postpone, scrap, shelve, put off, put on hold, put on ice, delay, suspend, defer, abort, abandon, scrub, scuttle, nix, pull plug on, axe, mothball, push back, halt, stall, hold up, derail, rain out, ;
       n: cancellation, postponement; a: on hold, in limbo, on ice, up in air, canceled, cancelled, postponed, delayed, stalled, suspended`,
    ],
  },
];
