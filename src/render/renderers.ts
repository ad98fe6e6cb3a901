import { jsonRenderer } from './json.ts';
import type { Renderer } from './renderer.ts';
import { textRenderer } from './text.ts';

/** Every output format, the default one first. */
export const renderers: readonly Renderer[] = [textRenderer, jsonRenderer];
