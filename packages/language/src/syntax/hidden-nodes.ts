/**
 * Before each token Langium looks for the place in the tree for the hidden ones in front of it, among all siblings, also
 * where there are none to be put there. Ours never are (see `lexer.ts`), and a chain of 130,000 arrows took ten
 * seconds for looking: see `docs/decisions/hidden-nodes.md`.
 */
import type { IToken } from 'chevrotain';
import { CstNodeBuilder } from 'langium';

const builder: { addHiddenNodes: (this: CstNodeBuilder, tokens: IToken[]) => void } = CstNodeBuilder.prototype;
const { addHiddenNodes } = builder;

builder.addHiddenNodes = function (tokens) {
  if (tokens.length > 0) addHiddenNodes.call(this, tokens);
};
