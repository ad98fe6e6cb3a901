/**
 * What a verb with a clausal complement says of the truth of that complement. Signatures after Nairn, Condoravdi &
 * Karttunen 2006, "Computing relative polarity for textual inference": the first sign is what an affirmed verb says
 * of its complement, the second what the negated verb says; `+` true, `-` false, `0` nothing.
 */
export type Signature = '++' | '+-' | '-+' | '+0' | '0-' | '-0' | '0+' | '00' | '--';

/** Frames: `to` infinitive, `that` clause, `ing` gerund or event noun, `from` gerund after "from". */
export type ComplementFrame = 'to' | 'that' | 'ing' | 'from';

export interface Implicative {
  readonly signature: Signature;
  /**
   * What an affirmed verb makes of the stance of its subject towards the complement: `for` (vow, agree), `against`
   * (refuse, oppose), or `none`. "refuse to sign" and "agree to sign" are opposed though neither has been done.
   */
  readonly stance: 'for' | 'against' | 'none';
}

/** A line is frame, signature, stance and verbs; nouns and adjectives that take the same complement stand with them. */
const LINES = `
to +- none manage, happen, get, see fit, bother, dare, condescend, deign, get around, go on, come, remember, have the courage, have the time, take the opportunity, take the time, succeed
to -+ none fail, forget, neglect, omit, avoid, fall short, lack the time, lack the courage, be unable, be powerless, be helpless, miss the chance
to -0 against refuse, decline, hesitate, balk
to -0 against be reluctant, be unwilling, be loath
to +0 none force, compel, oblige, make, cause, lead, drive, help, prompt, convince, persuade, rush, hasten, use
to 0- none be able, be allowed, be permitted, allow, permit, enable, authorize, let, have the chance, have permission, have a chance
to -0 against forbid, prohibit, disallow
to 00 for agree, promise, vow, pledge, swear, plan, intend, decide, choose, want, hope, offer, volunteer, aim, seek, try, attempt, expect, threaten, consent, opt, resolve, prepare, propose, undertake, wish, strive, commit, be ready, be willing, be determined, be set, move, elect, consider, arrange, look, fight, ask, demand, need, urge, encourage, invite, order, tell, require, instruct, advise
to 00 against warn
to 00 none begin, start, continue, tend, seem, appear, be likely, be expected, be due, be scheduled, be supposed, be poised, be about, claim, pretend, be alleged, be said, be reported, be believed
to -0 none be unlikely, cease, stop
that ++ none know, realize, realise, admit, acknowledge, concede, confess, reveal, disclose, discover, find out, learn, notice, remember, recall, recognize, recognise, regret, forget, be aware, be glad, be sorry, be surprised, point out, note, confirm, find, see, show, be proud, be happy, be disappointed, be angry, be sad, resent, be grateful, be pleased
that +0 none prove, demonstrate, establish, ensure, verify, determine, mean, document, make sure
that -0 against deny, refute, disprove, dispute, reject, rule out, debunk, disavow, rebut, dismiss, contradict
that 00 for say, claim, believe, think, argue, insist, maintain, state, declare, announce, report, assert, allege, contend, suggest, agree, hope, expect, predict, write, tell, tweet, charge, suspect, estimate, assume, conclude, testify, vow, promise, swear, pledge, feel, imply, indicate, signal, propose, demand, recommend
that 00 against doubt, question, disagree, be skeptical, be sceptical, fear
that -- none pretend, wish, make up, imagine, lie
ing ++ none regret, resent, stop, quit, cease, finish, end, continue, keep, resume, start, begin, enjoy, celebrate, admit, acknowledge, remember, apologize for, confess to, go on, mourn, condemn, praise, welcome, criticize
ing -+ none avoid, miss, escape, skip, forgo, refrain from, abstain from, fail at
ing -0 against deny, reject, rule out, refuse, oppose, ban, prohibit, forbid, prevent, stop short of, resist, decline, block, veto, cancel, call off, scrap, abandon
ing 00 for consider, suggest, propose, support, favor, favour, back, contemplate, plan, discuss, advocate, approve, allow, permit, recommend, demand, seek, request, promise, order, threaten, call for
ing 0- none succeed in, finish, complete, manage
from -0 against keep, preclude, prevent, stop, bar, ban, block, prohibit, discourage, deter, dissuade, exclude, restrain, hinder, protect
`;

let table: Map<string, Implicative> | null = null;

function decode(): Map<string, Implicative> {
  const index = new Map<string, Implicative>();
  for (const line of LINES.trim().split('\n')) {
    const [frame = '', signature = '', stance = '', ...rest] = line.split(' ');
    const entry = { signature: signature as Signature, stance: stance as Implicative['stance'] };
    for (const verb of rest.join(' ').split(', '))
      if (!index.has(`${frame}/${verb}`)) index.set(`${frame}/${verb}`, entry);
  }
  return index;
}

/** What a verb lemma says of its complement in a frame; adjectives are asked as "be able". `null` where not known. */
export function implicative(verb: string, frame: ComplementFrame): Implicative | null {
  table ??= decode();
  return table.get(`${frame}/${verb.toLowerCase()}`) ?? null;
}

/** Truth of a complement: 1 true, -1 false, 0 left open. */
export type Truth = 1 | -1 | 0;

const TRUTH: Readonly<Record<string, Truth>> = { '+': 1, '-': -1, '0': 0 };

/**
 * Truth of the complement of a verb that is itself affirmed (1), negated (-1) or left open (0). Chains compose from
 * the outside in: "did not refuse to forget" asks for "refuse" at -1, and for "forget" at the result.
 */
export function complementTruth(verb: string, frame: ComplementFrame, verbTruth: Truth): Truth {
  const signature = implicative(verb, frame)?.signature;
  if (!signature || verbTruth === 0) return 0;
  return TRUTH[signature.charAt(verbTruth === 1 ? 0 : 1)] ?? 0;
}

/**
 * Whether an affirmed verb sets its subject for (1) or against (-1) the complement, 0 where it takes no stance:
 * refuse, deny, reject and oppose work as negation over the complement.
 */
export function complementStance(verb: string, frame: ComplementFrame): Truth {
  const stance = implicative(verb, frame)?.stance;
  return stance === 'for' ? 1 : stance === 'against' ? -1 : 0;
}
