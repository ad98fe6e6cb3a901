const ESCAPED = /-[LR][RSC]B-/g;

const PLAIN: Readonly<Record<string, string>> = {
  '-LRB-': '  (  ',
  '-RRB-': '  )  ',
  '-LSB-': '  [  ',
  '-RSB-': '  ]  ',
  '-LCB-': '  {  ',
  '-RCB-': '  }  ',
};

/**
 * Puts brackets back that texts out of treebanks and data sets carry in the escaped form of the Penn Treebank
 * (`-LRB-` for `(`). The text keeps its length, so that offsets into it are offsets into what was handed in.
 */
export function plainBrackets(text: string): string {
  return text.replace(ESCAPED, (escaped) => PLAIN[escaped] ?? escaped);
}
