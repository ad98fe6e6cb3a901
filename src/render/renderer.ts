import type { Comparison } from '../types.ts';

/** What a renderer may know besides the comparison. */
export interface RenderOptions {
  /** Whether to use ANSI colours. Default no. */
  readonly colour?: boolean;
  /** The columns of the page, for renderers that break lines. Default 100. */
  readonly width?: number;
}

/** One output format. It returns a string and never prints. */
export interface Renderer {
  /** As `--format` takes it. */
  readonly name: string;
  /** One line for the help. */
  readonly description: string;
  readonly render: (comparison: Comparison, options?: RenderOptions) => string;
}
