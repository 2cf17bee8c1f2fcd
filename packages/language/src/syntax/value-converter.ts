/** What the syntax tree holds of a token: a name in the form in which names are compared, anything else as it is written. */
import type { CstNode, GrammarAST, ValueType } from 'langium';
import { DefaultValueConverter } from 'langium';
import { normalForm } from './normal-form.ts';
import { isNameKind } from './token.ts';

/** Places are those of the text all the same: they come from the tokens. */
export class PeerValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    return isNameKind(rule.name) ? normalForm(input) : super.runConverter(rule, input, cstNode);
  }
}
