/**
 * Things that have one maker, giver or keeper, and the verbs that tell who it is; own knowledge of news. A line is one
 * sort of thing: its nouns, the verbs of whoever made it, and the prepositions that tie the maker to the noun.
 */
const ROWS = `
opinion, dissent, concurrence | write, author, deliver, pen, read | by, from
script, screenplay, novel, memoir, biography, play, libretto, poem | write, author, pen, adapt, draft | by, from
film, movie, documentary, sequel, remake | direct, helm, shoot | directed by
truce, cease-fire, ceasefire, armistice, accord | broker, mediate, facilitate, negotiate, arrange, secure | brokered by, mediated by, negotiated by, arranged by, facilitated by, proposed by
op-ed, editorial, column, essay | publish, run, print, carry | in, published in, published by
grant, award, prize, fellowship, scholarship | award, give, bestow, present, hand | from, by, awarded by, given by, presented by
poll, survey | conduct, commission, publish, release | by, from, conducted by, commissioned by, published by, released by
study | conduct, publish, lead, fund, finance | by, from, conducted by, published by, led by, funded by, financed by, paid for by, published in
lawsuit, suit, complaint, petition | file, bring, lodge, submit | by, from, filed by, brought by, lodged by
bill, amendment, resolution | sponsor, introduce, author, propose | by, from, sponsored by, introduced by, authored by, proposed by
record, mark | hold, own | held by, owned by
takeover, buyout, acquisition | launch, complete, make | by
report | commission, compile, prepare, author, fund | by, from, commissioned by, compiled by, prepared by, written by, funded by
video, footage, photo, photograph | post, film, shoot, publish, upload, share, tweet | posted by, filmed by, published by, uploaded by, shared by, taken by, tweeted by
song, album, anthem | record, sing, release | by, sung by, performed by, recorded by, released by
debate, panel | moderate, host | moderated by, hosted by
ceremony, gala, show, telethon | host, present, emcee | hosted by, presented by, emceed by
exhibition, exhibit | curate | curated by
building, tower, stadium, bridge, statue, sculpture | design, build, sculpt | designed by, built by, sculpted by
raid, search, probe, inquiry, investigation | lead, conduct, launch | led by, conducted by, launched by
delegation, expedition | lead, head | led by, headed by
vaccine | develop, make, manufacture, create | developed by, made by, manufactured by, created by
`;

interface Sort {
  readonly name: string;
  readonly verbs: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

const SORTS: ReadonlyMap<string, Sort> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [nouns = [], verbs = [], ties = []] = row.split(' | ').map((part) => part.split(', '));
      return nouns.map((noun) => [noun, { name: noun, verbs: new Set(verbs), ties: new Set(ties) }] as const);
    }),
);
/** Nouns of one thing. */
const SAME: Readonly<Record<string, string>> = {
  screenplay: 'script',
  ceasefire: 'truce',
  'cease-fire': 'truce',
  armistice: 'truce',
  movie: 'film',
  survey: 'poll',
  suit: 'lawsuit',
  fellowship: 'grant',
  award: 'grant',
  prize: 'grant',
  mark: 'record',
  editorial: 'op-ed',
  column: 'op-ed',
  essay: 'op-ed',
};

/** The sort of thing with one maker that a noun names, or `null`. */
export function sortOf(noun: string): Sort | null {
  const sort = SORTS.get(noun);
  return sort ? { ...sort, name: SAME[noun] ?? noun } : null;
}

const MAKING: ReadonlySet<string> = new Set([...SORTS.values()].flatMap(({ verbs }) => [...verbs]));

/** Whether a verb tells of making, giving or keeping any of these things. */
export function isMaking(verb: string): boolean {
  return MAKING.has(verb.toLowerCase());
}
