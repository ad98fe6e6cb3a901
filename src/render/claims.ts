import type { Article, Claim } from '../types.ts';
import { visible } from './visible.ts';

/** The claims of one article for a person: each with its parts, then the happenings that several claims tell of. */
export function renderClaims(article: Article, claims: readonly Claim[]): string {
  const lines = [visible(article.id), '', ...claims.flatMap(claimLines), ...happeningLines(claims)];
  lines.push(`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}.`);
  return `${lines.join('\n')}\n`;
}

function claimLines(claim: Claim): string[] {
  const { predicate, polarity, certainty, attribution } = claim;
  const facts = [
    polarity === 'negative' ? 'not' : '',
    predicate.lemma,
    certainty === 'asserted' ? '' : certainty,
  ].filter(Boolean);
  const speaker = attribution ? `, credited to ${shown(attribution.speaker)}` : '';
  const parts = claim.arguments.map(({ role, text }) => `    ${role}: ${shown(text)}`);
  const times = claim.times.map(({ text, value }) => `    time ${value}: ${shown(text)}`);
  const figures = claim.quantities.map(
    ({ text, amount, unit, counted }) =>
      `    figure ${[amount, unit, counted].filter((part) => part !== '' && part !== null).join(' ')}: ${shown(text)}`,
  );
  return [
    `${claim.field} ${claim.start}-${claim.end}: ${shown(claim.text)}`,
    `  ${facts.join(' ')}${speaker}`,
    ...parts,
    ...times,
    ...figures,
    '',
  ];
}

function happeningLines(claims: readonly Claim[]): string[] {
  const byHappening = new Map<string, Claim[]>();
  for (const claim of claims) byHappening.set(claim.happening, [...(byHappening.get(claim.happening) ?? []), claim]);
  const told = [...byHappening.values()].filter((group) => group.length > 1);
  if (told.length === 0) return [];
  return [
    'Told more than once:',
    ...told.flatMap((group) => [
      `  ${group[0]?.predicate.lemma ?? ''}`,
      ...group.map(({ start, text }) => `    ${start}: ${shown(text)}`),
    ]),
    '',
  ];
}

const LONGEST = 160;

/** One line, with nothing in it that a terminal would act on. */
function shown(text: string): string {
  const line = visible(text.replace(/\s+/g, ' '));
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
