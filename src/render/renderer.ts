import type { Article, Comparison, DiscrepancyKind, Field } from '../types.ts';

/**
 * A place in a file or a text. Lines and columns count from 1, columns in UTF-16 code units, as editors do that speak
 * the Language Server Protocol.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an article was read from. */
export interface ArticleFile {
  /** As it is to be shown: relative to the working directory or the repository, with `/`. */
  readonly path: string;
  /** The line on which the article begins in the file. Default 1. */
  readonly line?: number;
  /** The column at which it begins there. Default 1. */
  readonly column?: number;
  /**
   * Whether the article's text stands in the file as it is, so that places inside it can be told. Default yes. Not so
   * in JSON, where text is escaped: without `find`, all evidence is then placed where the article begins.
   */
  readonly verbatim?: boolean;
  /** Finds an offset of the text or the title in the file; `null` where it does not stand there. */
  readonly find?: (field: Field, offset: number) => Position | null;
}

/** What is to be told of a detector. Every `Detector` is one. */
export interface Rule {
  readonly name: string;
  readonly kind: DiscrepancyKind;
  /** One sentence: what it finds. */
  readonly description: string;
}

/** What a renderer may know besides the comparison. Each takes what it has a use for. */
export interface RenderOptions {
  /** Whether to use ANSI colours. Default no. */
  readonly colour?: boolean;
  /** The columns of the page, for renderers that break lines. Default 100. */
  readonly width?: number;
  /** The articles compared, for lines, columns and the words around a piece of evidence. Without them these are left out. */
  readonly articles?: readonly Article[];
  /** Where articles were read from, by their id. Articles without a file are named by their id. */
  readonly files?: ReadonlyMap<string, ArticleFile>;
  /** The detectors that ran, for formats that describe the rules. What is not among them goes without a description. */
  readonly rules?: readonly Rule[];
  /** The version of variorum, for formats that name the tool. */
  readonly version?: string;
}

/** One output format. It returns a string, ended by a line feed, and never prints. */
export interface Renderer {
  /** As `--format` takes it. */
  readonly name: string;
  /** One line for the help. */
  readonly description: string;
  /** The media type of what is rendered. */
  readonly mediaType: string;
  /** Of a file that holds it, without the dot. */
  readonly extension: string;
  readonly render: (comparison: Comparison, options?: RenderOptions) => string;
}
