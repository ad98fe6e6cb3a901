import { verbsOfEventNoun } from './derivations.ts';

/** Verbs that lend an event noun its grammar and say little themselves ("hold talks", "take a step"). */
const LIGHT_VERBS = new Set(
  `make take have give hold do reach conduct carry pay get put launch stage undertake deliver issue offer commit perform
  engage enter express lodge submit provide mount convene host cast raise suffer receive win strike sign`.split(/\s+/u),
);

/**
 * Phrases whose noun does not derive from the verb that says the same, or whose light verb turns the roles round.
 * A line is light verb, noun and plain verb. Source: light verb constructions as listed by Wierzbicka 1982 and
 * PropBank's guidelines, with those of news added.
 */
const PHRASES = `
hold talk > meet
have talk > meet
hold meeting > meet
have meeting > meet
hold summit > meet
hold session > meet
hold conversation > talk
have conversation > talk
hold negotiation > negotiate
hold discussion > discuss
hold election > elect
hold vote > vote
hold referendum > vote
hold rally > rally
hold hearing > hear
hold press conference > brief
hold news conference > brief
give speech > speak
make speech > speak
deliver speech > speak
give address > speak
deliver address > speak
give lecture > speak
give interview > speak
give evidence > testify
give testimony > testify
give birth > bear
give rise > cause
give permission > allow
give approval > approve
give green light > approve
give nod > approve
give order > order
give warning > warn
give promise > promise
give up > surrender
give support > support
give assurance > assure
make deal > agree
reach deal > agree
strike deal > agree
reach agreement > agree
reach accord > agree
reach settlement > settle
reach consensus > agree
reach compromise > compromise
reach conclusion > conclude
reach decision > decide
reach verdict > decide
make peace > reconcile
make comment > comment
make statement > state
issue statement > state
make remark > remark
make claim > claim
make effort > try
make attempt > try
make bid > try
make progress > progress
make trip > travel
make journey > travel
take trip > travel
take journey > travel
make visit > visit
pay visit > visit
make debut > debut
make gain > gain
make mistake > err
make use > use
make love > love
make money > earn
make sure > ensure
take part > participate
take place > happen
take action > act
take step > act
take measure > act
take decision > decide
take vote > vote
take control > seize
take power > rule
take office > begin
take oath > swear
take care > care
take responsibility > claim
take blame > admit
take aim > aim
take off > depart
take revenge > avenge
take shower > wash
take walk > walk
take look > look
take break > rest
take picture > photograph
take photo > photograph
take note > note
take effect > begin
have effect > affect
have impact > affect
have influence > influence
have fight > fight
have argument > argue
have lunch > eat
have dinner > eat
have breakfast > eat
have look > look
pay tribute > honor
pay attention > attend
pay price > suffer
carry out attack > attack
carry attack > attack
launch attack > attack
stage attack > attack
mount attack > attack
launch strike > strike
carry strike > strike
launch investigation > investigate
conduct investigation > investigate
launch probe > investigate
open investigation > investigate
conduct interview > interview
conduct survey > survey
conduct poll > survey
conduct test > test
carry test > test
conduct search > search
stage protest > protest
stage rally > rally
stage coup > overthrow
commit suicide > kill
commit murder > murder
commit crime > offend
cast vote > vote
cast ballot > vote
cast doubt > doubt
raise question > question
raise concern > worry
express concern > worry
express regret > regret
express hope > hope
express support > support
express opposition > oppose
express condolence > mourn
file lawsuit > sue
file suit > sue
file charge > charge
bring charge > charge
press charge > charge
file complaint > complain
lodge complaint > complain
issue warning > warn
issue order > order
issue apology > apologize
offer apology > apologize
make apology > apologize
offer condolence > mourn
suffer injury > injure
sustain injury > injure
suffer loss > lose
suffer defeat > lose
score victory > win
win victory > win
claim victory > win
come agreement > agree
come conclusion > conclude
put end > end
bring end > end
call end > end
enter agreement > agree
enter plea > plead
`;

let phrases: Map<string, string> | null = null;

function decode(): Map<string, string> {
  const lines = PHRASES.trim().split('\n');
  return new Map(lines.map((line) => line.split(' > ') as [string, string]));
}

/**
 * The verb that says the same as a light verb with its noun object, both as lemmas: "hold" + "talk" gives "meet",
 * "make" + "announcement" gives "announce". `null` where the verb is not light or the noun names no event.
 */
export function plainVerb(verb: string, noun: string): string | null {
  phrases ??= decode();
  const listed = phrases.get(`${verb} ${noun}`.toLowerCase());
  if (listed) return listed;
  return LIGHT_VERBS.has(verb.toLowerCase()) ? (verbsOfEventNoun(noun)[0] ?? null) : null;
}
