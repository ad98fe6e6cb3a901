import { withBlocks } from './blocks.ts';
import { commandBlocks } from './command-blocks.ts';
import { configBlocks } from './config-blocks.ts';

/** The pages of docs/ with blocks made from the code, each with what writes them anew. */
export const usagePages: Readonly<Record<string, (page: string) => string>> = {
  'docs/cli.md': (page) => withBlocks(page, commandBlocks()),
  'docs/configuration.md': (page) => withBlocks(page, configBlocks()),
};
