/** What sort of speech act a verb of reporting tells. */
export type ReportingClass =
  | 'say'
  | 'announce'
  | 'claim'
  | 'deny'
  | 'confirm'
  | 'reveal'
  | 'promise'
  | 'threaten'
  | 'warn'
  | 'demand'
  | 'suggest'
  | 'criticize'
  | 'praise'
  | 'ask'
  | 'answer'
  | 'predict'
  | 'believe'
  | 'know'
  | 'agree'
  | 'write'
  | 'estimate';

/** Whether the reporter who uses the verb vouches for what was said. */
export type Factivity = 'factive' | 'neutral' | 'doubtful' | 'counterfactive';

export interface ReportingVerb {
  readonly speechAct: ReportingClass;
  readonly factivity: Factivity;
}

/** Classes after Levin 1993 (§37, communication) and Bergler 1992 on reporting verbs in newspapers. */
const LINES = `
say neutral say, tell, state, add, note, remark, comment, explain, speak, observe, mention, continue, go on, recount, describe, relate, quip, joke, reiterate, repeat, stress, emphasize, emphasise, underline, underscore, point out, put it, elaborate, volunteer, opine, muse, recall, testify, brief, inform, notify, relay, convey, voice, cite, quote, report, summarize, echo, exclaim, shout, yell, scream, whisper, mutter, sigh, stammer, gush, chime in
announce neutral announce, declare, proclaim, pronounce, unveil, rule, decree, publish, broadcast, introduce
claim doubtful claim, allege, assert, contend, maintain, insist, argue, purport, profess, charge, accuse, aver, affirm, swear, boast, brag, complain, protest, counter, retort, plead
deny neutral deny, refute, reject, dispute, rebut, disavow, disown, dismiss, contradict, debunk, rule out, disagree, repudiate
confirm factive confirm, verify, corroborate, certify, validate, reaffirm, substantiate, attest
reveal factive reveal, disclose, admit, acknowledge, concede, confess, divulge, leak, let slip, expose, show, demonstrate, prove, concur, document, uncover, report back
promise neutral promise, vow, pledge, guarantee, commit, assure, undertake, swear, offer, resolve
threaten neutral threaten, menace
warn neutral warn, caution, alert, remind
demand neutral demand, order, urge, call for, call on, request, appeal, plead, exhort, instruct, command, require, direct, press, beg, implore, ask for, push for, insist on, lobby
suggest neutral suggest, propose, recommend, advise, imply, indicate, hint, signal, intimate, insinuate, advocate, encourage, counsel, moot
criticize neutral criticize, criticise, condemn, denounce, blast, slam, decry, deplore, lambast, lambaste, blame, fault, rebuke, chide, scold, lament, grumble, rail, fume, assail, mock
praise neutral praise, hail, commend, applaud, laud, welcome, congratulate, thank, extol, tout, salute
ask neutral ask, question, inquire, enquire, wonder, query, quiz, interview
answer neutral answer, reply, respond, rejoin
predict neutral predict, forecast, expect, anticipate, foresee, project, prophesy
believe doubtful believe, think, suspect, feel, assume, reckon, consider, suppose, presume, fear, hope, doubt, guess, speculate, imagine, figure, conjecture, worry
know factive know, realize, realise, learn, discover, find, find out, notice, recognize, recognise, understand, remember, see, determine, establish, conclude, hear
agree neutral agree, accept, consent, assent, concur
write neutral write, tweet, post, blog, text, email, e-mail, retweet, message, pen, wire, cable
estimate neutral estimate, calculate, put, count, tally, assess
`;

/** Nouns that introduce reported content. */
const NOUNS = `
say statement, remark, comment, testimony, account, report, word, speech, address, interview, briefing, news conference, press conference, release, press release
announce announcement, declaration, ruling, proclamation
claim claim, allegation, assertion, accusation, complaint, contention, charge, rumor, rumour
deny denial, rebuttal, refutation
confirm confirmation, verification
reveal admission, disclosure, revelation, confession, acknowledgment, finding
promise promise, vow, pledge, assurance, guarantee, commitment
threaten threat
warn warning
demand demand, call, appeal, request, order, plea
suggest suggestion, proposal, recommendation, hint, indication
criticize criticism, condemnation, rebuke
praise praise, tribute
ask question, query
answer answer, reply, response
predict prediction, forecast, expectation
believe belief, suspicion, fear, hope, view, opinion, assumption, speculation, theory
know knowledge, discovery, conclusion
write letter, tweet, post, email, message, memo, article, op-ed
estimate estimate, tally, count
`;

let verbs: Map<string, ReportingVerb> | null = null;
let nouns: Map<string, ReportingClass> | null = null;

function decodeVerbs(): Map<string, ReportingVerb> {
  const index = new Map<string, ReportingVerb>();
  for (const line of LINES.trim().split('\n')) {
    const [speechAct = '', factivity = '', ...rest] = line.split(' ');
    const entry = { speechAct: speechAct as ReportingClass, factivity: factivity as Factivity };
    for (const verb of rest.join(' ').split(', ')) if (!index.has(verb)) index.set(verb, entry);
  }
  return index;
}

function decodeNouns(): Map<string, ReportingClass> {
  const index = new Map<string, ReportingClass>();
  for (const line of NOUNS.trim().split('\n')) {
    const [speechAct = '', ...rest] = line.split(' ');
    for (const noun of rest.join(' ').split(', ')) if (!index.has(noun)) index.set(noun, speechAct as ReportingClass);
  }
  return index;
}

/** How a verb lemma reports speech or thought; `null` for other verbs. A verb of two classes has the first listed. */
export function reportingVerb(lemma: string): ReportingVerb | null {
  verbs ??= decodeVerbs();
  return verbs.get(lemma.toLowerCase()) ?? null;
}

/** What speech act a noun names ("denial"); `null` for other nouns. */
export function reportingNoun(lemma: string): ReportingClass | null {
  nouns ??= decodeNouns();
  return nouns.get(lemma.toLowerCase()) ?? null;
}

/** What is written or issued, and is told to say what its author says. */
const DOCUMENTS = new Set(
  'statement report study survey poll letter tweet post email memo message release document filing complaint indictment testimony account article communique communiqué affidavit note video speech claim allegation announcement suggestion assertion warning denial admission accusation estimate forecast view opinion word remark comment belief confession finding analysis assessment'.split(
    ' ',
  ),
);

/** Whether a noun is something written or issued: who issued "a statement from the embassy" is the embassy. */
export function isDocument(lemma: string): boolean {
  return DOCUMENTS.has(lemma.toLowerCase());
}
