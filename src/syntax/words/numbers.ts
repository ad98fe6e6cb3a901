/** Units written on to a figure: "10am", "5kg", "$1.2bn". */
const UNITS: ReadonlySet<string> = new Set(
  (
    'am pm a.m p.m a.m. p.m. k m mn mln bn tn tr b t km cm mm nm mi ft in yd kg g mg lb lbs oz t l ml cl ' +
    'km/h kmh kph mph m/s ms sec secs min mins h hr hrs hz khz mhz ghz w kw kwh mw mwh gw gwh v kv ' +
    'kb mb gb tb px pc pct p ha sq ppm bpm bps kbps mbps gbps usd eur gbp est edt gmt et ist'
  ).split(' '),
);

const NUMERAL = /^\d[\d.,]*/;
/** `555-1234`, `202-555-0147`, `2022-09-21`: telephone numbers and dates stay whole. */
const TELEPHONE = /^\d{3}[-–]\d{4}$/;
const RANGE_DASH = /[-–—−‒]/;
const CURRENCY = /^(?:[A-Z]{1,3})?\p{Sc}/u;

/** Whether nothing but figures and the signs inside them stands here. */
export function isFigure(text: string): boolean {
  return /^\d[\d.,:/–—−‒-]*$/.test(text);
}

/** The cuts in a figure with a dash: "1910–45" and "5-4" have two, "2022-09-21" none. */
export function rangeCuts(figure: string): number[] {
  const dash = figure.search(RANGE_DASH);
  if (dash <= 0 || dash === figure.length - 1 || TELEPHONE.test(figure)) return [];
  if (RANGE_DASH.test(figure.slice(dash + 1))) return [];
  return [dash, dash + 1];
}

/** The cuts between sign, currency, figure, unit and per cent: "$|1.2|bn", "12|%", "10|am", "5|°|C". */
export function figureCuts(text: string): number[] {
  const cuts: number[] = [];
  let at = /^[-−–]/.test(text) ? 1 : 0;
  if (at > 0) cuts.push(at);
  const opening = CURRENCY.exec(text.slice(at)) ?? /^#/.exec(text.slice(at));
  if (opening) {
    at += opening[0].length;
    cuts.push(at);
  }
  const numeral = NUMERAL.exec(text.slice(at));
  if (!numeral) return opening && opening[0] !== '#' && at < text.length ? cuts : [];
  return cuts.concat(suffixCuts(text, at + numeral[0].length));
}

function suffixCuts(text: string, at: number): number[] {
  if (at >= text.length) return [];
  const rest = text.slice(at);
  if (/^[%‰+]$/.test(rest)) return [at];
  if (/^[°º][A-Z]?$/.test(rest)) return rest.length > 1 ? [at, at + 1] : [at];
  // "3G" is a name; "5g" is a weight.
  return UNITS.has(rest.length > 1 ? rest.toLowerCase() : rest) ? [at] : [];
}
