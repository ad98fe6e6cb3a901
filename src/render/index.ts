import { detectors } from '../detectors/index.ts';
import type { Comparison } from '../types.ts';
import type { RenderOptions } from './renderer.ts';
import { renderers } from './renderers.ts';

export type { ArticleFile, Position, Renderer, RenderOptions, Rule } from './renderer.ts';
export { renderers };

/**
 * A comparison in one of the formats of {@link renderers}, with the built-in detectors as the rules unless others are
 * given.
 *
 * @param format the name of a renderer: `html`, `sarif` …
 * @throws RangeError where there is no such format
 */
export function render(comparison: Comparison, format: string, options: RenderOptions = {}): string {
  const renderer = renderers.find(({ name }) => name === format);
  if (!renderer) {
    const names = renderers.map(({ name }) => name).join(', ');
    throw new RangeError(`there is no format ${JSON.stringify(format)}; there are ${names}`);
  }
  return renderer.render(comparison, { rules: detectors, ...options });
}
