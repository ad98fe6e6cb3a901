/** Whether a path of the command line is a pattern: `*`, `?`, `[…]` or `{…}` stand in it. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** The directory that every match of a pattern lies in: what stands before its first part with a sign. */
export function baseOf(glob: string): string {
  const parts = glob.split('/');
  const first = parts.findIndex(isGlob);
  const base = parts.slice(0, first < 0 ? -1 : first).join('/');
  return base === '' ? (glob.startsWith('/') ? '/' : '.') : base;
}

/**
 * A pattern as a test of paths with `/`: `*` and `?` stay within one part, `**` goes through any number of parts,
 * `{a,b}` is either, `[ab]` one of the characters.
 */
export function globTest(glob: string): (path: string) => boolean {
  const pattern = new RegExp(`^${sourceOf(glob.replace(/^\.\//, '').replace(/\*{3,}/g, '**'))}$`, 'su');
  return (path) => pattern.test(path);
}

function sourceOf(glob: string): string {
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length; ) {
    const [piece, length] = pieceAt(glob, at, depth);
    depth += piece === '(?:' ? 1 : piece === ')' ? -1 : 0;
    source += piece;
    at += length;
  }
  return depth === 0 ? source : escaped(glob);
}

/** What stands at a place of a pattern, as a piece of a regular expression with the characters it took. */
function pieceAt(glob: string, at: number, depth: number): readonly [string, number] {
  const rest = glob.slice(at);
  if (/^\*\*\//.test(rest)) return ['(?:[^/]+/)*', 3];
  if (rest.startsWith('**')) return ['.*', 2];
  if (rest.startsWith('*')) return ['[^/]*', 1];
  if (rest.startsWith('?')) return ['[^/]', 1];
  if (rest.startsWith('{')) return ['(?:', 1];
  if (rest.startsWith('}') && depth > 0) return [')', 1];
  if (rest.startsWith(',') && depth > 0) return ['|', 1];
  const set = /^\[(!?)([^\]/]+)\]/.exec(rest);
  if (set) return [`${set[1] ? '(?!/)[^' : '['}${setOf(set[2] ?? '')}]`, set[0].length];
  const character = String.fromCodePoint(glob.codePointAt(at) ?? 0);
  return [escaped(character), character.length];
}

/** What stands in brackets: ranges and characters. A dash between two in the wrong order is a dash. */
function setOf(characters: string): string {
  const points = [...characters];
  const literal = (point = '') => point.replace(/[\\\]^[-]/, '\\$&');
  let source = '';
  for (let at = 0; at < points.length; ) {
    const [from = '', dash, to] = points.slice(at, at + 3);
    const isRange = dash === '-' && to !== undefined && codeOf(from) <= codeOf(to);
    source += isRange ? `${literal(from)}-${literal(to)}` : literal(from);
    at += isRange ? 3 : 1;
  }
  return source;
}

function codeOf(point: string): number {
  return point.codePointAt(0) ?? 0;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
