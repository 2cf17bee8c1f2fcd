/**
 * Before each token Langium looks for the place in the tree for the hidden ones in front of it, among all siblings, also
 * where there are none to be put there. Ours never are (see `lexer.ts`), and a chain of 130,000 arrows took ten
 * seconds for looking: see `docs/decisions/hidden-nodes.md`.
 */
import { CstNodeBuilder } from 'langium';

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on a builder below
const { addHiddenNodes } = CstNodeBuilder.prototype;

CstNodeBuilder.prototype.addHiddenNodes = function (tokens) {
  if (tokens.length > 0) addHiddenNodes.call(this, tokens);
};
