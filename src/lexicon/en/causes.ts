/**
 * Words by which news tells the cause of a happening, by sort of cause. The sorts are those of fire and accident
 * investigation: NFPA 921 (2021), chapter 20, classes the cause of a fire as accidental, natural, incendiary or
 * undetermined; accident reports part what is accidental into technical failure and human error, and a death by
 * illness from one by violence or accident.
 */
const SORTS = {
  suicide: `suicide`,
  deliberate: `arson arsonist sabotage vandalism terrorism terrorist bomb bomber bombing murder homicide assassination
    gunfire gunman shooting missile rocket drone hacker hacking cyberattack attack poisoning strangulation`,
  technical: `fault malfunction glitch wiring defect breakdown overheating circuit generator transformer corrosion
    bug leak battery heater rupture`,
  natural: `lightning storm earthquake quake flood flooding landslide wind rain rainfall snow drought heatwave hurricane
    tornado typhoon cyclone avalanche tsunami ice fog`,
  human: `mistake negligence carelessness recklessness cigarette candle speeding fatigue inattention misjudgment
    misjudgement intoxication`,
  illness: `illness disease cancer pneumonia stroke leukemia leukaemia diabetes infection sepsis aneurysm tumor tumour
    dementia influenza flu virus`,
} as const;

/** What a cause is by its head and the noun before it, where the head alone would tell otherwise. */
const PHRASES: Readonly<Record<string, CauseSort>> = {
  'natural cause': 'illness',
  'heart attack': 'illness',
  'heart failure': 'illness',
  'organ failure': 'illness',
  'kidney failure': 'illness',
  'liver failure': 'illness',
  'cardiac arrest': 'illness',
  'pilot error': 'human',
  'human error': 'human',
  'driver error': 'human',
  'operator error': 'human',
  'engine failure': 'technical',
  'brake failure': 'technical',
  'equipment failure': 'technical',
  'mechanical failure': 'technical',
  'signal failure': 'technical',
  'software error': 'technical',
  'foul play': 'deliberate',
};

export type CauseSort = keyof typeof SORTS;

const SORT_OF: ReadonlyMap<string, CauseSort> = new Map(
  Object.entries(SORTS).flatMap(([sort, words]) =>
    words.split(/\s+/).map((word) => [word, sort as CauseSort] as const),
  ),
);

/** The sort of a cause by the lemmas of its head noun and of the word before it; `null` where the tables lack it. */
export function causeSort(head: string, before: string): CauseSort | null {
  return PHRASES[`${before} ${head}`] ?? SORT_OF.get(head) ?? null;
}

/** Sorts that are links of one chain: a storm breaks a machine, and a man's neglect lets it break. */
const CHAINED = new Set(['natural technical', 'human technical', 'human natural', 'illness human']);

/** Whether one happening has only one of the two for its cause. */
export function areExclusiveCauses(a: CauseSort, b: CauseSort): boolean {
  return a !== b && !CHAINED.has(`${a} ${b}`) && !CHAINED.has(`${b} ${a}`);
}

const CAUSING = new Set('cause trigger spark ignite prompt provoke'.split(' '));

/** Whether the subject of the verb is the cause of its object. */
export function isCausing(lemma: string): boolean {
  return CAUSING.has(lemma);
}
