/** A predicate with its arguments, the first one apart. */
export interface Extraction {
  readonly predicate: string;
  readonly arguments: readonly string[];
}

export interface TupleScore {
  readonly precision: number;
  readonly recall: number;
}

/** Predicates by which CaRB lets speaker and words stand in either order. */
const SAYING = ['said', 'told', 'added', 'adds', 'says'];

/**
 * The binary lenient tuple match of CaRB (Bhardwaj, Aggarwal and Mausam 2019): words shared by the predicates, by the
 * first arguments and by all other arguments joined; `null` where the predicates share none.
 */
export function matchTuples(gold: Extraction, predicted: Extraction): TupleScore | null {
  const straight = matchInOrder(binary(gold), binary(predicted));
  if (!SAYING.some((verb) => gold.predicate.includes(verb))) return straight;
  const { predicate, arguments: args } = binary(predicted);
  const reversed = matchInOrder(binary(gold), { predicate, arguments: [...args].reverse() });
  return better(straight, reversed);
}

function better(a: TupleScore | null, b: TupleScore | null): TupleScore | null {
  if (!a || !b) return a ?? b;
  return b.precision > a.precision || (b.precision === a.precision && b.recall > a.recall) ? b : a;
}

function binary({ predicate, arguments: args }: Extraction): Extraction {
  return args.length < 2
    ? { predicate, arguments: args }
    : { predicate, arguments: [args[0] ?? '', args.slice(1).join(' ')] };
}

function matchInOrder(gold: Extraction, predicted: Extraction): TupleScore | null {
  const inPredicate = shared(gold.predicate, predicted.predicate);
  if (inPredicate === 0 || predicted.arguments.length < gold.arguments.length) return null;
  let found = inPredicate;
  let ofPredicted = words(predicted.predicate).length;
  let ofGold = words(gold.predicate).length;
  gold.arguments.forEach((argument, index) => {
    const other = predicted.arguments[index] ?? '';
    found += shared(argument, other);
    ofPredicted += words(other).length;
    ofGold += words(argument).length;
  });
  return { precision: found / ofPredicted, recall: found / ofGold };
}

function words(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** How many words two texts share, each counted as often as both have it. */
function shared(gold: string, predicted: string): number {
  const rest = words(predicted);
  return words(gold).filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

/**
 * Sums over one sentence: of each gold extraction its best recall by any prediction, and of each prediction its
 * precision in a greedy one-to-one match, best pairs first.
 */
export function scoreSentence(gold: readonly Extraction[], predicted: readonly Extraction[]): TupleScore {
  const pairs = gold.flatMap((one, row) =>
    predicted.map((other, column) => ({ row, column, score: matchTuples(one, other) ?? { precision: 0, recall: 0 } })),
  );
  const recall = gold
    .map((_, row) => Math.max(0, ...pairs.filter((pair) => pair.row === row).map(({ score }) => score.recall)))
    .reduce((sum, value) => sum + value, 0);
  const rows = new Set<number>();
  const columns = new Set<number>();
  let precision = 0;
  for (const { row, column, score } of pairs.sort((a, b) => b.score.precision - a.score.precision)) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    precision += score.precision;
  }
  return { precision, recall };
}
