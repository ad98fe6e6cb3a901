/**
 * Prefixes that stay on their word, as English UD treebanks (and the Penn Treebank's later tokenisation, Bies et al.
 * 2012) keep them: "re-elected", "non-violent", "mid-August".
 */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'anti ante bi bio co contra counter cross de demi dis e electro eco eu ex extra hyper hypo i in infra inter intra ' +
    'macro mega meta micro mid mini mis mono multi neo non omni over para pan peri poly post pre pro proto pseudo ' +
    'psycho quasi re semi socio sub super supra trans tri ultra un uni uber under vice wi arch geo techno hydro ' +
    'cyber tele uh mm hm'
  ).split(' '),
);

/** Endings that stay on their word: "career-wise". */
const SUFFIXES: ReadonlySet<string> = new Set(['wise', 'esque', 'ish', 'fi', 'huh', 'hmm', 'oh']);

/** Particles of names that are joined to the name behind them: "al-Assad", "el-Sisi", "Abdel-Fattah". */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el as ar an at ash ad az abd abdel abdul abu bin ibn ul ben bar saint st mc'.split(' '),
);

const HYPHEN = /[-‐‑]/;
const CODE = /^(?:[A-Z]{1,6}|[A-Z][a-z]{2,})$/;
const CODE_NUMBER = /^\d{1,4}[A-Za-z]?$/;
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const CAPITALISED = /^\p{Lu}\p{L}+$/u;
const LOWER_CASED = /^\p{Ll}+$/u;
const PARTICIPLE = /^\p{Ll}{2,}(?:ed|ing)$/u;

/**
 * The cuts at the hyphens of `word`. Compounds fall apart ("30|-|minute", "Oscar|-|winning"); prefixes, names and
 * codes stay whole ("re-elected", "Suk-yeol", "al-Assad", "Jean-Claude", "F-16").
 * @param isCommon whether a lower-cased word is a word of English other than a name
 */
export function hyphenCuts(word: string, isCommon: (lower: string) => boolean): number[] {
  const cuts: number[] = [];
  let start = 0;
  for (let at = 1; at < word.length - 1; at++) {
    if (!HYPHEN.test(word[at] as string)) continue;
    const before = word.slice(start, at);
    const after = word.slice(at + 1).split(HYPHEN, 1)[0] ?? '';
    if (staysJoined(before, after, start === 0, isCommon)) continue;
    cuts.push(at, at + 1);
    start = at + 1;
  }
  return cuts;
}

function staysJoined(before: string, after: string, first: boolean, isCommon: (lower: string) => boolean): boolean {
  const lower = before.toLowerCase();
  if (before === '' || after === '') return true;
  if (first && PREFIXES.has(lower) && before !== before.toUpperCase() && /^\p{L}/u.test(after)) return true;
  if (lower === 'e' || SUFFIXES.has(after)) return true;
  if (CODE.test(before) && CODE_NUMBER.test(after)) return !MONTHS.test(before);
  return isName(before, after, isCommon);
}

/** "Suk-yeol", "al-Assad", "Jean-Claude", "Rolls-Royce", but not "Oscar-winning", "U.S.-based", "Soviet-era". */
function isName(before: string, after: string, isCommon: (lower: string) => boolean): boolean {
  if (PARTICLES.has(before.toLowerCase()) && CAPITALISED.test(after)) return true;
  const last = before.slice(before.search(/[^-‐‑]*$/));
  if (!CAPITALISED.test(last)) return false;
  if (LOWER_CASED.test(after)) return last !== last.toUpperCase() && !PARTICIPLE.test(after) && !isCommon(after);
  if (!CAPITALISED.test(after)) return false;
  return !(isCommon(last.toLowerCase()) && isCommon(after.toLowerCase()));
}
