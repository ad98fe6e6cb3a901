/**
 * Words by which news tells one and the same sort of happening, where WordNet keeps the senses apart or lists no
 * relation. One class a line, its first lemma names it. A reporter may swap the words of a line in the next
 * sentence without speaking of something else; words that tell a step before or after stand in other lines.
 */
const CLASSES = [
  'meet meeting talks talk summit confer sit-down encounter convene',
  'attack assault raid ambush storm strike',
  'bomb explode explosion blast detonate detonation bombing',
  'shoot shooting gun gunfire',
  'quake earthquake temblor tremor',
  'kill slay murder massacre killing slaying',
  'die death perish succumb',
  'injure wound hurt injury',
  'arrest detain apprehend capture detention',
  'crash collide collision derail derailment wreck accident',
  'resign resignation quit',
  'vote election ballot referendum poll',
  'speak speech address remark remarks',
  'protest demonstrate demonstration rally march',
  'sue lawsuit litigation suit',
  'rule ruling verdict judgment judgement decision',
  'sign signing signature',
  'announce announcement unveil unveiling',
  'win victory triumph beat defeat',
  'acquire acquisition buy purchase takeover',
  'fire dismiss sack oust firing dismissal ouster',
  'debate',
  'interview',
  'visit trip',
  'sentence sentencing',
  'convict conviction',
  'indict indictment charge',
  'marry wedding marriage wed',
  'flood flooding',
  'burn fire blaze wildfire',
  'fight clash battle fighting',
  'score goal',
] as const;

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((line) => {
    const lemmas = line.split(' ');
    return lemmas.map((lemma) => [lemma, lemmas[0] ?? lemma] as const);
  }),
);

/** The name of a predicate's class of happenings: the lemma itself where it shares its sort with no other word. */
export function eventClass(lemma: string): string {
  return CLASS_OF.get(lemma) ?? lemma;
}
