/**
 * Langium's parser without what reading a tree from the top down does not need, and what would be done for nothing.
 * Its last step tells every node what holds it, by way of everything that the nodes have, and takes an eighth of the
 * time in which thousands of files are checked; what does need that asks for it: `linkTree`.
 */
import type { IToken, TokenType } from 'chevrotain';
import type { AstNode, CompositeCstNode, CstNode, GrammarAST, LangiumCoreServices, ParseResult, TypeMetaData } from 'langium';
import { AstUtils, createParser, CstNodeBuilder, LangiumParser } from 'langium';
import { PeerAstReflection } from '../generated/ast.ts';

/** As many nodes as are handed to a function at once; the engine has no room for hundreds of thousands. */
const atOnce = 10_000;

class NodeBuilder extends CstNodeBuilder {
  /**
   * The same as in Langium 4.4, but that nothing is done where there are no comments before a token, and that the place
   * of those that there are is looked for from the end: it is there, and a block may hold thousands of statements.
   */
  override addHiddenNodes(tokens: IToken[]): void {
    if (tokens.length === 0) return;
    const nodes = tokens.map((token) => this.createLeafNode(token, true) as CstNode);
    let current = this.current as CompositeCstNode;
    if (current.content.length > 0) {
      this.appendChildren(current, nodes);
      return;
    }
    for (; current.container; current = current.container) {
      const index = current.container.content.lastIndexOf(current);
      if (index <= 0) continue;
      this.insertChildren(current.container, index, nodes);
      return;
    }
    this.insertChildren(current, 0, nodes);
  }

  override appendChildren(parent: CompositeCstNode, children: CstNode[]): void {
    for (let from = 0; from < children.length; from += atOnce) super.appendChildren(parent, children.slice(from, from + atOnce));
  }

  override insertChildren(parent: CompositeCstNode, index: number, children: CstNode[]): void {
    for (let from = 0; from < children.length; from += atOnce)
      super.insertChildren(parent, index + from, children.slice(from, from + atOnce));
  }
}

/** What the parser has to know of a type: the lists that are there even where they are empty. It asks for each node. */
export class ParserReflection extends PeerAstReflection {
  private readonly known = new Map<string, TypeMetaData>();

  override getTypeMetaData(type: string): TypeMetaData {
    let known = this.known.get(type);
    if (!known) {
      const whole = super.getTypeMetaData(type);
      const properties = Object.fromEntries(Object.entries(whole.properties).filter(([, { defaultValue }]) => defaultValue !== undefined));
      known = { ...whole, properties };
      this.known.set(type, known);
    }
    return known;
  }
}

/** The comments of a text and its tokens, one after the other as the parser comes to them. */
class Comments {
  private token = 0;
  private comment = 0;
  private readonly tokens: readonly IToken[];
  private readonly comments: readonly IToken[];

  constructor(tokens: readonly IToken[], comments: readonly IToken[]) {
    this.tokens = tokens;
    this.comments = comments;
  }

  /** Those before the next token, behind the one before it. Langium would move all that are left each time. */
  beforeNext(): IToken[] {
    const until = this.tokens[this.token++]?.startOffset ?? Infinity;
    const from = this.comment;
    while ((this.comments[this.comment]?.startOffset ?? Infinity) < until) this.comment++;
    return this.comments.slice(from, this.comment);
  }
}

/** A parser whose trees do not know, node by node, what holds them. */
class UnlinkedParser extends LangiumParser {
  private comments = new Comments([], []);

  constructor(services: LangiumCoreServices) {
    super(services);
    Object.assign(this, { nodeBuilder: new NodeBuilder() });
  }

  override consume(index: number, type: TokenType, feature: GrammarAST.AbstractElement): void {
    if (!this.isRecording()) (this['nodeBuilder'] as CstNodeBuilder).addHiddenNodes(this.comments.beforeNext());
    super.consume(index, type, feature);
  }

  /** The same as in Langium 4.4, but for `linkContentToContainer`, and that comments are taken up by `consume`. */
  override parse<T extends AstNode>(text: string): ParseResult<T> {
    const builder = this['nodeBuilder'] as CstNodeBuilder;
    builder.buildRootNode(text);
    const lexed = this.lexer.tokenize(text);
    this['lexerResult'] = { ...lexed, hidden: [] };
    this.comments = new Comments(lexed.tokens, lexed.hidden);
    this.wrapper.input = lexed.tokens;
    const value = (this['doParse'] as (rule: unknown) => T).call(this, this.mainRule);
    builder.addHiddenNodes(this.comments.beforeNext());
    this['lexerResult'] = undefined;
    const { errors: lexerErrors, report: lexerReport } = lexed;
    return { value, lexerErrors, ...(lexerReport && { lexerReport }), parserErrors: this.wrapper.errors };
  }
}

export const createUnlinkedParser = (services: LangiumCoreServices): LangiumParser => {
  const parser = new UnlinkedParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
};

/** Tells every node of a tree what holds it, as `$container`. */
export const linkTree = (tree: AstNode): void => AstUtils.linkContentToContainer(tree, { deep: true });
