import type { RenderOptions } from '../../src/render/renderer.ts';
import type { Alignment, Article, Claim, Comparison, Evidence, Side } from '../../src/types.ts';

/** What articles may hold to take over the reader's terminal, page, spreadsheet, workflow or eye. */
export const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['a script', '</span></style><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['an attribute', '" onmouseover="alert(1)" x=\''],
  ['an entity', '&lt;b&gt; &#0; &nbsp; &unknown;'],
  ['a workflow command', 'Fine.\n::error file=a.txt,line=1::Deploy now\n::set-output name=a::b'],
  ['an older workflow command', '##[error]Deploy ##vso[task.setvariable variable=a]b'],
  ['an escaped line feed', 'Fine.%0A::error::no %0D%25 100%'],
  ['line ends', 'One\r\nTwo\rThree\u2028Four\u2029Five\u0085Six\u000bSeven'],
  ['an ANSI escape', '\u001b[2J\u001b[31mred\u001b[0m \u009b2J'],
  ['an operating system command', '\u001b]0;title\u0007 \u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\'],
  ['bidirectional controls', 'user\u202e\u2066// admin\u2069 \u200f\u061c'],
  ['invisible characters', 'a\u200b\u2060\ufeff\u00ad\u{e0041}b'],
  ['a formula', "=cmd|' /C calc'!A0"],
  ['formulas of other forms', '@SUM(1+9)*cmd'],
  ['a formula behind white space', '\t=1+1'],
  ['a formula in full width', '＝1+1'],
  ['the end of a CDATA section', ']]> <![CDATA[ <!-- --> <?xml ?>'],
  ['code and tables of Markdown', '`a` ```\n| a | b |\n|---|---|\n```'],
  ['marks of Markdown', '**bold** _it_ ~~gone~~ # Head\n\n- list\n\n---\n> quote $x$'],
  ['a list of Markdown', '- a'],
  ['a numbered list of Markdown', '1. a'],
  ['a head of Markdown', '# a #'],
  ['a rule of Markdown', '---'],
  ['links of Markdown', '[click](javascript:alert(1)) ![x](http://evil.example/x.png) <http://evil.example>'],
  ['a definition of Markdown', '[a]: http://evil.example\n\n[a] [^1]\n\n[^1]: note'],
  [
    'bare addresses',
    'http://evil.example/x www.evil.example/y a@evil.example ftp://evil.example mailto:a@evil.example',
  ],
  ['mentions', '@everyone @octocat #123 owner/repo#1 GH-12 :tada: :100:'],
  ['links and placeholders of SARIF', '[see](http://evil.example) [1](2) {0} {1} \\[a\\]'],
  ['a half of a surrogate pair', 'a\ud800b\udc00c'],
  ['NUL and other controls', 'a\u0000b\u0001c\u007fd\u0080e'],
  ['what XML forbids', 'a\ufffeb\uffffc\u000cd\u{1fffe}e'],
  ['a path upwards', '../../etc/passwd'],
  ['another scheme', 'javascript:alert(1)'],
  ['a property', '__proto__'],
  ['a line of 5,000 characters', 'x'.repeat(5000)],
  ['1,200 marks', '*`_['.repeat(300)],
  ['emoji and wide letters', '👩‍👩‍👧 首脳会談 שלום'],
  ['nothing', ''],
];

const point = (text: string): Comparison['discrepancies'][number] => ({
  id: text,
  event: text,
  kind: 'time',
  detector: text,
  verdict: 'conflict',
  severity: 'high',
  confidence: 0.9,
  summary: text,
  sides: [side(text, 'a'), side(text, 'b')],
  explanations: [{ kind: 'other', text }],
});

const evidenceIn = (text: string, end: string): Evidence => ({
  article: text + end,
  field: 'text',
  start: 0,
  end: text.length,
  text,
});

const side = (text: string, end: string): Side => ({
  value: text + end,
  normalized: text,
  origins: 1,
  evidence: [evidenceIn(text, end), { ...evidenceIn(text, end), field: 'title' }],
});

const claim = (text: string, id: string, end: string): Claim => ({
  ...evidenceIn(text, end),
  id,
  predicate: { text: '', lemma: '', start: 0, end: 0 },
  arguments: [],
  times: [],
  quantities: [],
  polarity: 'positive',
  certainty: 'asserted',
  attribution: null,
  happening: '',
});

/** A comparison and its options with a text wherever an article's or a caller's words may stand. */
export function hostileComparison(text: string): { readonly comparison: Comparison; readonly options: RenderOptions } {
  const ids = [`${text}a`, `${text}b`];
  const articles = ids.map((id): Article => ({ id, text, title: text, source: text, url: text, publishedAt: text }));
  const alignment: Omit<Alignment, 'id' | 'claims' | 'status'> = { event: text, silent: [] };
  const comparison: Comparison = {
    schemaVersion: 1,
    articles: ids.map((id) => ({
      id,
      source: id,
      title: text,
      publishedAt: text,
      origin: text,
      nearCopyOf: id === ids[1] ? text : null,
    })),
    events: [{ id: text, articles: ids, label: text, when: text, where: text, participants: [text] }],
    claims: [claim(text, 'c1', 'a'), claim(text, 'c2', 'b'), claim(text, 'c3', 'b')],
    alignments: [
      { ...alignment, id: `${text}1`, claims: ['c1', 'c2'], status: 'agreed' },
      { ...alignment, id: `${text}2`, claims: ['c3'], status: 'single-source' },
    ],
    discrepancies: [
      point(text),
      { ...point(text), event: null, verdict: 'review', severity: 'low', detector: 'other-rule' },
    ],
    ledger: [
      {
        id: text,
        kind: 'time',
        detector: text,
        reason: 'rounding',
        sides: [side(text, 'a'), side(text, 'b')],
        note: text,
      },
    ],
    coverage: { articles: 2, sentences: 2, claims: 3, compared: 2, singleSource: 1, alone: [text] },
  };
  const files = new Map(ids.map((id) => [id, { path: text || 'empty', line: 3 }]));
  const rules = [{ name: text, kind: 'time' as const, description: text }];
  return { comparison, options: { articles, files, rules, version: text } };
}
