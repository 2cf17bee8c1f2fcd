import type { TokenType } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { DefaultTokenBuilder, stream } from 'langium';

/**
 * Builds the token types of the grammar. Words of the language are recognised by `rewrite-tokens.ts` and not by
 * the lexer, so nobody need work out which terminal could be longer than which word: that took a third of the time.
 */
export class PeerTokenBuilder extends DefaultTokenBuilder {
  /** All rules of ours are used, so that those that are not need not be looked for: that took another third. */
  override buildTokens(grammar: GrammarAST.Grammar): TokenType[] {
    const rules = stream(grammar.rules);
    const terminals = this.buildTerminalTokens(rules);
    return [...this.buildKeywordTokens(rules, terminals), ...terminals];
  }

  protected override findLongerAlt(): [] {
    return [];
  }
}
