import { DefaultTokenBuilder } from 'langium';

/**
 * Builds the token types of the grammar. Words of the language are recognised by `rewrite-tokens.ts` and not by
 * the lexer, so nobody need work out which terminal could be longer than which word: that took a third of the time.
 */
export class PeerTokenBuilder extends DefaultTokenBuilder {
  protected override findLongerAlt(): [] {
    return [];
  }
}
