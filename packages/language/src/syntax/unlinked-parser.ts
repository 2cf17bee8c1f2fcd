/**
 * Langium's parser without its last step. That step tells every node what holds it, by way of everything that
 * the nodes have, and takes an eighth of the time in which thousands of files are checked; reading a tree from the
 * top down needs none of it. What does need it asks for it: `linkTree`.
 */
import type { AstNode, CstNodeBuilder, LangiumCoreServices, ParseResult } from 'langium';
import { AstUtils, createParser, LangiumParser } from 'langium';

class UnlinkedParser extends LangiumParser {
  /** The same as in Langium 4.4, but for `linkContentToContainer`. */
  override parse<T extends AstNode>(text: string): ParseResult<T> {
    const builder = this['nodeBuilder'] as CstNodeBuilder;
    builder.buildRootNode(text);
    const lexed = this.lexer.tokenize(text);
    this['lexerResult'] = lexed;
    this.wrapper.input = lexed.tokens;
    const value = (this['doParse'] as (rule: unknown) => T).call(this, this.mainRule);
    builder.addHiddenNodes(lexed.hidden);
    this['lexerResult'] = undefined;
    const { errors: lexerErrors, report: lexerReport } = lexed;
    return { value, lexerErrors, ...(lexerReport && { lexerReport }), parserErrors: this.wrapper.errors };
  }
}

/** A parser whose trees do not know, node by node, what holds them. */
export const createUnlinkedParser = (services: LangiumCoreServices): LangiumParser => {
  const parser = new UnlinkedParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
};

/** Tells every node of a tree what holds it, as `$container`. */
export const linkTree = (tree: AstNode): void => AstUtils.linkContentToContainer(tree, { deep: true });
