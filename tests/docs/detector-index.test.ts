import { expect, it } from 'vitest';
import { indexPage } from '../../tools/detectors/index-page.ts';

it.each([
  ['no table yet', '# Detectors\n'],
  ['text after the table', '# Detectors\n\n| detector | kind | finds |\n|---|---|---|\n| old | x | y |\n\nMore.\n'],
  ['nothing after the table', '# Detectors\n\n| detector | kind | finds |\n|---|---|---|\n| old | x | y |\n'],
])('the table of detectors replaces the old one and the page ends as it did: %s', (_, page) => {
  const written = indexPage(page);
  expect(written).not.toContain('| old |');
  expect(written).toContain('](detectors/age-differs.md)');
  expect(written.endsWith('More.\n')).toBe(page.endsWith('More.\n'));
  expect(written).toMatch(/[^\n]\n$/);
  expect(indexPage(written)).toBe(written);
});
