import { parse as parseCsv } from 'csv-parse/sync';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment, parse as parseHtml } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import type { Comparison } from '../../src/types.ts';

type Check = (rendered: string, comparison: Comparison) => void;

/** What a reader of each format must find in it, whatever the articles hold. */
export const wellFormed: Readonly<Record<string, Check>> = {
  text(rendered) {
    expect(rendered.match(/^(CONFLICT|REVIEW) {2}/gm)).toHaveLength(2);
  },
  compact(rendered, { discrepancies }) {
    expect(rendered.match(/^.+: (error|warning|note): [a-z]+, [a-z]+ [a-z]+: .*\n/gm)).toHaveLength(
      discrepancies.length,
    );
    expect(rendered.match(/\n/g)).toHaveLength(discrepancies.length);
  },
  json(rendered, comparison) {
    expect(JSON.parse(rendered)).toEqual(comparison);
  },
  jsonl(rendered, { discrepancies }) {
    const lines = rendered.split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(discrepancies);
  },
  sarif(rendered) {
    expect(rendered).not.toContain('<');
    for (const { uri } of valuesOf(JSON.parse(rendered), 'artifactLocation') as { uri: string }[]) {
      expect(uri).toMatch(/^(?!\/)(?:[^:?#%]|%[0-9A-F]{2})+$/);
      expect(decodeURIComponent(uri).split(/[/\\]/)).not.toContain('..');
    }
  },
  github(rendered, { discrepancies }) {
    const lines = rendered.split('\n').slice(0, -1);
    expect(lines).toHaveLength(discrepancies.length);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) ([a-zA-Z]+=[^,:\r\n]*)(,[a-zA-Z]+=[^,:\r\n]*)*::[^\r\n]*$/);
      expect(line.replace(/%(25|0A|0D|3A|2C)/g, '')).not.toContain('%');
    }
  },
  markdown(rendered, { discrepancies }) {
    const tree = parseFragment(marked.parse(rendered, { async: false, gfm: true }));
    const names = elementsOf(tree).map(({ tagName }) => tagName);
    expect(names.filter((name) => !['h2', 'h3', 'p', 'strong', 'br', 'ul', 'li', 'code'].includes(name))).toEqual([]);
    expect(names.filter((name) => name === 'h2')).toHaveLength(1);
    // What GitHub looks for in the text once it is marked up.
    expect(textOf(tree)).not.toMatch(/(^|\W)[@#]\w|:\/\/|www\.|GH-\d|:[\w+-]+:/i);
    expectWords(tree, discrepancies);
  },
  junit(rendered, { discrepancies }) {
    const names = elementNames(rendered);
    expect(names.filter((name) => name === 'testcase')).toHaveLength(discrepancies.length);
    expect(names.filter((name) => name === 'failure')).toHaveLength(1);
    expect(new Set(names).size).toBeLessThanOrEqual(6);
  },
  csv(rendered, { discrepancies }) {
    const rows: string[][] = parseCsv(rendered, { record_delimiter: '\r\n' });
    const pieces = discrepancies.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence));
    expect(rows).toHaveLength(pieces.length + 1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  },
  html(rendered, { discrepancies }) {
    const errors: string[] = [];
    const tree = parseHtml(rendered, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    for (const { tagName, attrs } of elementsOf(tree)) {
      expect(allowedElements).toContain(tagName);
      for (const { name, value } of attrs) {
        expect(allowedAttributes).toContain(name);
        if (name === 'href') expect(value).toMatch(/^(#discrepancy-\d+$|https?:\/\/)/);
      }
    }
    expectWords(tree, discrepancies);
  },
  webannotation(rendered) {
    expect(rendered).not.toContain('<');
    const items = JSON.parse(rendered).first.items as { target: object[] }[];
    for (const { target } of items) expect(target.length).toBeGreaterThanOrEqual(2);
    for (const via of valuesOf(items, 'via')) expect(via).toMatch(/^https?:\/\/[^\s<>"]+$/);
  },
  claims(rendered) {
    expect(rendered).not.toContain('<');
    for (const url of valuesOf(JSON.parse(rendered), 'url')) expect(url).toMatch(/^https?:\/\/[^\s<>"]+$/);
  },
};

const allowedElements = [
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'header', 'main', 'footer', 'section', 'article', 'div'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'p', 'span', 'b', 'a', 'ul', 'li', 'details', 'summary', 'mark'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'blockquote'],
];

const allowedAttributes = [
  ...['lang', 'charset', 'http-equiv', 'content', 'name', 'id', 'class', 'dir', 'role', 'tabindex', 'scope', 'href'],
  ...['rel', 'aria-labelledby', 'aria-label', 'aria-hidden'],
];

type Node = DefaultTreeAdapterTypes.Node;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child);
}

function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
  return [...nodesOf(node)].filter((each) => 'tagName' in each);
}

/** No word is lost: summaries, values and evidence stand there as they are. */
function expectWords(tree: Node, discrepancies: Comparison['discrepancies']): void {
  const all = bare(textOf(tree));
  for (const { summary, sides } of discrepancies) {
    expect(all).toContain(bare(shown(summary)));
    for (const { value, evidence } of sides) {
      for (const words of [value, ...evidence.map(({ text }) => text)]) expect(all).toContain(bare(shown(words)));
    }
  }
}

/** What is said outside of code. */
function textOf(node: Node): string {
  if ('tagName' in node && node.tagName === 'code') return '';
  if ('tagName' in node && node.tagName === 'br') return '\n';
  if ('childNodes' in node) return node.childNodes.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

/** The names of the elements of a well-formed XML document, in its order. */
function elementNames(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}

/** What stands under a key anywhere in a value. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [...(name === key ? [part] : []), ...valuesOf(part, key)]);
}

/** Controls as their code points, as a person sees them. */
function shown(text: string): string {
  return text.replace(
    /(?![\t\n\v\f\r\u0085\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{NChar}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`,
  );
}

/** Without white space and the zero-width spaces that Markdown is given. */
function bare(text: string): string {
  return text.replace(/[\s\u0085\u200b]/g, '');
}
