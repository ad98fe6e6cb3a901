import { compactRenderer } from './compact.ts';
import { csvRenderer } from './csv.ts';
import { githubRenderer } from './github.ts';
import { htmlRenderer } from './html.ts';
import { jsonRenderer } from './json.ts';
import { jsonLinesRenderer } from './jsonl.ts';
import { junitRenderer } from './junit.ts';
import { markdownRenderer } from './markdown.ts';
import type { Renderer } from './renderer.ts';
import { sarifRenderer } from './sarif.ts';
import { schemaOrgClaimsRenderer } from './schema-org-claims.ts';
import { textRenderer } from './text.ts';
import { webAnnotationRenderer } from './web-annotation.ts';

/** Every output format, the default one first. The command line, the configuration and the documents read this list. */
export const renderers: readonly Renderer[] = [
  textRenderer,
  compactRenderer,
  jsonRenderer,
  jsonLinesRenderer,
  sarifRenderer,
  githubRenderer,
  markdownRenderer,
  junitRenderer,
  csvRenderer,
  htmlRenderer,
  webAnnotationRenderer,
  schemaOrgClaimsRenderer,
];
