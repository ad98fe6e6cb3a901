import type { ArticleAnalysis, Statement } from '../claims/analysis.ts';
import type { Field, Span } from '../types.ts';
import type { Entity, EntityTable } from './entities.ts';
import { pairsAcross } from './pairs-across.ts';
import { entitiesAt } from './stance/mentions.ts';

/**
 * Deeds that go one way between two parties of one story, a line of verbs for each, own knowledge of news. What parties
 * do to each other in turn (meet, accuse, call, sue, attack) tells nothing by being told both ways.
 */
const DEEDS = `
order command instruct direct
beat defeat outscore trounce thrash edge
buy acquire purchase
kill murder slay
shoot
stab
hire employ
appoint
replace succeed
arrest
rescue save
endorse
fire dismiss oust unseat topple
invade occupy
adopt
coach train
surpass overtake
eliminate
knock-out
rob
kidnap abduct
bribe
sue
nominate
represent
pardon
subpoena
recruit
lend
pay
repay
interview
`;

const DEED: ReadonlyMap<string, string> = new Map(
  DEEDS.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((verb) => [verb.replace('-', ' '), line.split(' ')[0] ?? verb] as const)),
);
/** Verbs that tell a deed from its other end, with the preposition that brings whoever did it. */
const CONVERSE: Readonly<Record<string, readonly [string, string]>> = { lose: ['to', 'beat'], fall: ['to', 'beat'] };

/** Who did what to whom. */
export interface Deed extends Span {
  readonly article: string;
  readonly field: Field;
  readonly deed: string;
  readonly by: Entity;
  readonly to: Entity;
}

/** Two tellings of one deed with the parties exchanged. */
export interface Exchange {
  readonly a: Deed;
  readonly b: Deed;
}

export function deedsOf(analysis: ArticleAnalysis, entities: EntityTable): Deed[] {
  return analysis.statements.flatMap((statement): Deed[] => {
    const { claim, frame } = statement;
    if (claim.polarity === 'negative' || !/^(asserted|reported|alleged)$/.test(claim.certainty)) return [];
    const converse = CONVERSE[frame.lemma];
    const deed = converse?.[1] ?? DEED.get(frame.lemma);
    const one = (role: string | null, preposition?: string) =>
      entityIn(analysis, statement, entities, role, preposition);
    const [by, to] = converse ? [one(null, converse[0]), one('agent')] : [one('agent'), one('patient')];
    if (deed === undefined || !by || !to || by.key === to.key) return [];
    const { article, field, start, end } = claim;
    return [{ article, field, start, end, deed, by, to }];
  });
}

/** The one person or body in a role: whoever is named at its head, however the rest of the phrase was parsed. */
function entityIn(
  analysis: ArticleAnalysis,
  { claim, frame }: Statement,
  entities: EntityTable,
  role: string | null,
  preposition?: string,
): Entity | null {
  const argument = frame.arguments.find(
    (one) => (role === null || one.role === role) && (preposition === undefined || one.preposition === preposition),
  );
  const word = argument && !argument.clause ? analysis.trees[frame.sentence]?.words[argument.head] : undefined;
  const [entity, ...more] = word ? entitiesAt(analysis, entities, claim.field, word) : [];
  return entity && more.length === 0 ? entity : null;
}

/** Deeds told of the same two parties the other way round, by articles that tell each one way only. */
export function exchanges(deeds: readonly Deed[]): Exchange[] {
  const told = new Set(deeds.map((deed) => keyOf(deed.article, deed)));
  return pairsAcross(deeds, ({ deed, by, to }) => [deed, ...[by.key, to.key].sort()].join('\n'))
    .filter(([a, b]) => a.by.key === b.to.key && a.to.key === b.by.key)
    .filter(([a, b]) => !told.has(keyOf(a.article, b)) && !told.has(keyOf(b.article, a)))
    .map(([a, b]) => ({ a, b }));
}

function keyOf(article: string, { deed, by, to }: Deed): string {
  return [article, deed, by.key, to.key].join('\n');
}
