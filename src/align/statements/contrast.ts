import { childrenIn, subtree, type Tree, wordAt } from '../../syntax/tree.ts';

/** "rather than on the whole", "instead of cake": what was not chosen. */
export function isSetAside(tree: Tree, at: number): boolean {
  return childrenIn(tree, at, 'cc', 'case', 'mark').some((child) =>
    /^(rather than|instead of)$/i.test(`${wordAt(tree, child).text} ${tree.words[child + 1]?.text ?? ''}`),
  );
}

/** "takes account of nothing other than", "nobody but": of what is excepted it is affirmed. */
export function hasException(tree: Tree, at: number): boolean {
  const text = subtree(tree, at)
    .map((word) => wordAt(tree, word).text.toLowerCase())
    .join(' ');
  return /\b(?:any|no|none|nothing|nobody|anything|anyone|anybody|one)(?: \w+)? (?:other than|except|but|besides)\b/.test(
    text,
  );
}
