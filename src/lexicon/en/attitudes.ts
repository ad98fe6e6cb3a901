/**
 * Words that set someone for or against a thing, by what ties the thing to them: `obj` the object, else a
 * preposition. Verbs, nouns and adjectives stand together. Classes after Levin 1993 (§31 and §33, psychological and
 * judgement verbs), Karttunen 2012 ("Simple and phrasal implicatives") and the classes of opposites of decisions.
 */
const LINES = `
for obj support back favor favour endorse advocate embrace champion defend praise applaud hail commend laud welcome salute cheer accept adopt approve ratify uphold confirm admit acknowledge concede verify corroborate promote demand seek request urge want propose recommend celebrate allow permit authorize authorise bless respect honor honour thank enjoy like love admire tout bolster reaffirm echo push
against obj oppose reject refuse decline deny dispute refute rebut disavow dismiss denounce criticize criticise condemn decry slam blast attack rebuke lambast lambaste deplore protest fight resist block veto spurn rebuff repudiate question doubt assail ridicule mock scold bash rip rap renounce shun castigate denigrate disparage counter contradict debunk downplay abandon scrap overturn repeal discourage ban forbid prohibit prevent hate dislike despise blame fault
for for support back praise vote call push campaign argue lobby fight press plead enthusiasm advocate preference demand plea approval applause admiration respect backing appeal rally thank credit commend hail applaud stump
against for criticize criticise blast slam denounce condemn apologize apologise apology blame contempt disdain distaste mock rebuke chide scold attack assail fault censure criticism
for to bid attempt effort move request agree commit commitment consent accede yield assent accede committed devoted dedicated receptive sympathetic open favorable
against to challenge object objection opposed opposition resistance hostile averse resistant hostility
against against challenge appeal lawsuit suit petition motion case complaint rail fight argue vote lobby campaign protest advise warn decide opposition inveigh protest demonstrate rally revolt oppose struggle criticism crusade
against over criticize criticise attack denounce condemn criticism condemnation outrage anger fury protest blast slam rebuke
for of approve approval supportive support supporter backer proponent advocate acceptance praise endorsement fond favor favour embrace defense defence confirmation acknowledgment admission
against of disapprove disapproval critical criticism rejection denial refusal condemnation denunciation wary skeptical sceptical dismissive critic opponent rebuke
for with agree side sympathize sympathise
against with disagree differ quarrel
for by stand abide
against at scoff balk bristle bridle
against about skeptical sceptical complain complaint doubt
for on insist insistence
`;

let table: Map<string, 1 | -1> | null = null;

function decode(): Map<string, 1 | -1> {
  const index = new Map<string, 1 | -1>();
  for (const line of LINES.trim().split('\n')) {
    const [sign, tie, ...words] = line.split(' ');
    for (const word of words) if (!index.has(`${tie}/${word}`)) index.set(`${tie}/${word}`, sign === 'for' ? 1 : -1);
  }
  return index;
}

/** Verbs with a particle, which say with it what they do not say without. */
const PHRASAL: Readonly<Record<string, 1 | -1>> = {
  'turn down': -1,
  'rule out': -1,
  'strike down': -1,
  'vote down': -1,
  'shoot down': -1,
  'throw out': -1,
  'wave off': -1,
  'shrug off': -1,
  'take up': 1,
  'stick by': 1,
};

/**
 * Whether a lemma sets its holder for (1) or against (-1) what is tied to it, 0 where it does neither. `tie` is `obj`
 * for an object, else the preposition.
 */
export function attitude(lemma: string, tie: string): 1 | -1 | 0 {
  table ??= decode();
  if (lemma.includes(' ')) return tie === 'obj' ? (Object.hasOwn(PHRASAL, lemma) ? (PHRASAL[lemma] ?? 0) : 0) : 0;
  return table.get(`${tie}/${lemma}`) ?? 0;
}

let words: Set<string> | null = null;

/** Whether a lemma sets its holder for or against anything, whatever ties it. */
export function isAttitude(lemma: string): boolean {
  table ??= decode();
  words ??= new Set([...[...table.keys()].map((key) => key.slice(key.indexOf('/') + 1)), ...Object.keys(PHRASAL)]);
  return words.has(lemma);
}
