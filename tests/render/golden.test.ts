import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderers } from '../../src/render/renderers.ts';
import { articlesOf, cases, comparisonOf, goldenOptions, goldenPath } from '../../tools/goldens/golden.ts';

describe.each(cases)('fixtures/%s', (name) => {
  const articles = articlesOf(name);
  const comparison = comparisonOf(name);

  it.each(renderers)('is rendered as $name as it was (npm run goldens)', (renderer) => {
    const rendered = renderer.render(comparison, goldenOptions(articles));
    expect(rendered).toBe(readFileSync(goldenPath(name, renderer), 'utf8'));
  });

  it('is compared with the articles that stand there now', () => {
    expect(comparison.articles.map(({ id }) => id)).toEqual(articles.map(({ id }) => id).sort());
    for (const { article, field, start, end, text } of comparison.claims) {
      const whole = articles.find(({ id }) => id === article)?.[field];
      expect(whole?.slice(start, end)).toBe(text);
    }
  });
});

it('docs/rendering.md has a line and a section for every format, in their order', () => {
  const page = readFileSync('docs/rendering.md', 'utf8');
  const lines = renderers.map(({ name, mediaType, description }) => {
    const [type] = mediaType.split(';');
    return `| [\`${name}\`](#${name}) | \`${type}\` | ${description} |`;
  });
  expect(page).toContain(`|---|---|---|\n${lines.join('\n')}\n\n`);
  const sections = [...page.matchAll(/^## `(.+)`$/gm)].map(([, name]) => name);
  expect(sections).toEqual(renderers.map(({ name }) => name));
});

it('every format has a name, an extension and a media type of its own form', () => {
  expect(new Set(renderers.map(({ name }) => name)).size).toBe(renderers.length);
  for (const { name, extension, mediaType, description } of renderers) {
    expect(name).toMatch(/^[a-z]+$/);
    expect(extension).toMatch(/^[a-z]+$/);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z+-]+(; profile=".+")?$/);
    expect(description).toMatch(/^.{8,90}[^.]$/);
  }
});
