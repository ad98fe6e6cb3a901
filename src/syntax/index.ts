export { analyse, analyseTokens, type Sentence } from './analyse.ts';
export type { Token } from './token.ts';
