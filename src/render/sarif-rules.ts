import type { Discrepancy, DiscrepancyKind } from '../types.ts';
import type { Rule } from './renderer.ts';
import { plainMessage } from './sarif-text.ts';

/** The rules given, then those that are only known from what they found, each once. */
export function rulesOf(discrepancies: readonly Discrepancy[], rules: readonly Rule[]): Rule[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  for (const { detector, kind } of discrepancies) {
    if (!byName.has(detector)) byName.set(detector, { name: detector, kind, description: subjects[kind] });
  }
  return [...byName.values()];
}

export function descriptorOf({ name, kind, description }: Rule) {
  const text = plainMessage(description);
  return {
    id: name,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `${text} ${advice} ${cautions[kind] ?? ''}`.trim() },
    properties: { tags: [kind] },
  };
}

const advice =
  'The reports cannot all be right, and none of them is taken for the truth. Open each side in its place, see whether ' +
  'they tell of the same point, and ask the source or a document which holds. Where both hold, dismiss the finding.';

/** What to look at first, by kind: where two reports most often seem to differ and do not. */
const cautions: Readonly<Record<DiscrepancyKind, string>> = {
  time: 'Mind the time zones, the days of publication, and whether announcement and act are told apart.',
  quantity: 'Mind what exactly is counted, and whether the figure moved on between the reports.',
  stance: 'Mind of what act each tells, and whether the matter moved on between the reports.',
  polarity: 'Mind to which part of the sentence the denial belongs.',
  participant: 'Mind other names and titles of one person or body.',
  place: 'Mind places that lie within one another, and the place a report is dated from.',
  role: 'Mind former and present offices, and offices held together.',
  quote: 'Mind translations and cuts; the recording or the transcript decides.',
  certainty: 'Mind who vouches for it: the reporter, or someone who is quoted.',
  attribution: 'Mind joint statements, and who speaks for whom.',
  sequence: 'Mind of what each is the first or the last.',
  cause: 'Mind causes that lie behind one another.',
};

/** What a difference of each kind is about. */
const subjects: Readonly<Record<DiscrepancyKind, string>> = {
  time: 'Reports give one event two times.',
  quantity: 'Reports give one thing two amounts.',
  stance: 'Reports tell of one act by opposite words.',
  polarity: 'One report denies what another affirms.',
  participant: 'Reports name others as taking part.',
  place: 'Reports put one event in two places.',
  role: 'Reports give one person two offices or memberships.',
  quote: 'Reports quote one utterance in words of another sense.',
  certainty: 'One report tells as certain what another does not.',
  attribution: 'Reports credit one statement to different speakers.',
  sequence: 'Reports tell of another order or rank.',
  cause: 'Reports give one event two causes.',
};
