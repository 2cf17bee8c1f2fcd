/**
 * Reads tokens by the grammar, and makes the tree that Langium's own parser makes of them.
 *
 * Langium hands its grammar to Chevrotain, which allows for any look-ahead and for texts that do not fit the grammar. Ours
 * needs one token and fits every text (`docs/decisions/total-grammar.md`), so that each rule of `peer.langium` becomes a
 * function that looks at the next token and goes on: in a third of the time, and made in a twentieth
 * (`docs/decisions/reading-by-the-grammar.md`).
 */
import type { IToken, TokenType } from 'chevrotain';
import type { AstNode, AstReflection, CompositeCstNode, CstNode, LangiumCoreServices, LeafCstNode, Linker } from 'langium';
import type { Mutable, ParseResult, ParserOptions, ValueConverter } from 'langium';
import { AstUtils, CstNodeBuilder, CstUtils, GrammarAST, GrammarUtils, LangiumParser } from 'langium';
import { FirstTokens } from './first-tokens.ts';
import { endOf } from './token.ts';

const { isAlternatives, isAssignment, isCrossReference, isGroup, isKeyword, isParserRule, isRuleCall } = GrammarAST;

/** Reads what an element of the grammar stands for, from the next token on. */
type Read = () => void;

/** Reads a rule and gives its node. */
type ReadNode = () => MadeNode;

/** A node of the tree while it is made: its properties are those that the grammar names. */
type MadeNode = Omit<Mutable<AstNode>, '$cstNode'> & { $cstNode: Mutable<CompositeCstNode>; [property: string]: unknown };

/** Puts a value where an assignment of the grammar says. */
type Assign = (value: unknown, cst: CstNode) => void;

const isNode = (value: unknown): value is MadeNode => typeof value === 'object';

/** Whether the rule of a call without an assignment does nothing but pass on: what else it said would be lost. */
const passesOnAlone = (call: GrammarAST.RuleCall): boolean => {
  const rule = AstUtils.getContainerOfType(call, isParserRule);
  return rule !== undefined && !rule.fragment && !AstUtils.streamAst(rule.definition).some(isAssignment);
};

export class PeerParser extends LangiumParser {
  private readonly grammar: GrammarAST.Grammar;
  private readonly values: ValueConverter;
  private readonly references: Linker;
  private readonly reflection: AstReflection;
  private readonly first = new FirstTokens();
  private readonly nodeReaders = new Map<GrammarAST.ParserRule, ReadNode>();
  private readonly fragmentReaders = new Map<GrammarAST.ParserRule, Read>();
  /** Kinds of tokens are numbers from 1, so that a set of them is an array; 0 is the end of the text. */
  private readonly kindsByType: ReadonlyMap<TokenType, number>;
  private readonly kindsByName: ReadonlyMap<string, number>;

  private readonly cst = new CstNodeBuilder();
  private source = '';
  private tokens: readonly IToken[] = [];
  private at = 0;
  private kind = 0;
  /** The node whose rule is being read. */
  private node: MadeNode | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.grammar = services.Grammar;
    this.values = services.parser.ValueConverter;
    this.references = services.references.Linker;
    this.reflection = services.shared.AstReflection;
    const types = Object.values(this.lexer.definition) as readonly TokenType[];
    this.kindsByType = new Map(types.map((type, index) => [type, index + 1]));
    this.kindsByName = new Map(types.map(({ name }, index) => [name, index + 1]));
  }

  /** Throws only where the grammar does not cover a text, which is a defect of the grammar. */
  override parse<T extends AstNode = AstNode>(input: string, options: ParserOptions = {}): ParseResult<T> {
    // First, so that the tree before is let go of.
    this.cst.buildRootNode(input);
    this.source = input;
    this.node = undefined;
    const { tokens, errors: lexerErrors, report: lexerReport } = this.lexer.tokenize(input);
    this.tokens = tokens;
    this.goTo(0);
    const value = this.ruleReader(this.entryRule(options.rule))();
    value.$cstNode.astNode = value;
    if (this.kind !== 0) throw this.uncovered();
    return { value: value as AstNode as T, lexerErrors, parserErrors: [], ...(lexerReport && { lexerReport }) };
  }

  private entryRule(name: string | undefined): GrammarAST.ParserRule {
    const rule = this.grammar.rules.filter(isParserRule).find((each) => (name === undefined ? each.entry : each.name === name));
    if (!rule) throw new Error(`The grammar has no rule ${name ?? 'to begin with'}.`);
    return rule;
  }

  private goTo(index: number): void {
    const token = this.tokens[index];
    this.at = index;
    this.kind = token === undefined ? 0 : (this.kindsByType.get(token.tokenType) ?? -1);
  }

  private uncovered(): Error {
    return new Error(`The grammar does not cover "${this.tokens[this.at]?.image ?? ''}".`);
  }

  /** Which kinds of tokens an element may begin with: 1 at the number of each. */
  private beginnings(element: GrammarAST.AbstractElement): Uint8Array {
    const kinds = new Uint8Array(this.kindsByName.size + 1);
    for (const name of this.first.of(element).tokens) kinds[this.kindOf(name)] = 1;
    return kinds;
  }

  private kindOf(name: string): number {
    const kind = this.kindsByName.get(name);
    if (kind === undefined) throw new Error(`The lexer has no token ${name}.`);
    return kind;
  }

  private ruleReader(rule: GrammarAST.ParserRule): ReadNode {
    const known = this.nodeReaders.get(rule);
    if (known) return known;
    if (GrammarUtils.isDataTypeRule(rule))
      throw new Error(`The parser cannot read the rule ${rule.name}, which makes a text and not a node.`);
    const newNode = this.nodeMaker(GrammarUtils.getTypeName(rule));
    // Made when it is first read: rules hold one another, and a text needs few of them.
    let body: Read | undefined;
    const read = (): MadeNode => {
      const outer = this.node;
      this.node = newNode();
      (body ??= this.element(rule.definition))();
      const node = this.node;
      this.cst.construct(node);
      this.node = outer;
      return node;
    };
    this.nodeReaders.set(rule, read);
    return read;
  }

  private fragmentReader(rule: GrammarAST.ParserRule): Read {
    const known = this.fragmentReaders.get(rule);
    if (known) return known;
    let body: Read | undefined;
    const read = (): void => (body ??= this.element(rule.definition))();
    this.fragmentReaders.set(rule, read);
    return read;
  }

  /** Nodes of one type have the same properties in the same order from the start: what reads them later is quicker for it. */
  private nodeMaker($type: string): ReadNode {
    const properties = Object.values(this.reflection.getTypeMetaData($type).properties);
    return () => {
      const positions = { $cstNode: undefined, $container: undefined, $containerProperty: undefined, $containerIndex: undefined };
      const node = { $type, ...positions } as unknown as MadeNode;
      for (const { name, defaultValue } of properties) node[name] = Array.isArray(defaultValue) ? [] : defaultValue;
      return node;
    };
  }

  private element(element: GrammarAST.AbstractElement, assign?: Assign): Read {
    const once = this.once(element, assign);
    if (element.cardinality === undefined) return once;
    const beginnings = this.beginnings(element);
    const isNext = (): boolean => beginnings[this.kind] === 1;
    switch (element.cardinality) {
      case '?':
        return () => {
          if (isNext()) once();
        };
      case '*':
        return () => {
          while (isNext()) once();
        };
      case '+':
        return () => {
          do once();
          while (isNext());
        };
    }
  }

  private once(element: GrammarAST.AbstractElement, assign: Assign | undefined): Read {
    if (isGroup(element) && !element.guardCondition) return this.group(element);
    if (isAlternatives(element)) return this.alternativesOf(element, assign);
    if (isAssignment(element)) return this.element(element.terminal, this.assignment(element));
    if (isKeyword(element)) return this.token(element.value, element, (image) => image, assign);
    if (isCrossReference(element) && !element.isMulti && isRuleCall(element.terminal))
      return this.terminal(element.terminal, element, assign);
    if (isRuleCall(element)) return this.call(element, assign);
    throw new Error(`The parser cannot read an element of the kind ${element.$type}.`);
  }

  private group({ elements }: GrammarAST.Group): Read {
    const reads = elements.map((each) => this.element(each));
    return () => {
      for (const read of reads) read();
    };
  }

  /** The first that may begin with the next token. */
  private alternativesOf({ elements }: GrammarAST.Alternatives, assign: Assign | undefined): Read {
    const byKind: Read[] = [];
    for (const element of elements) {
      const read = this.element(element, assign);
      this.beginnings(element).forEach((is, kind) => {
        if (is) byKind[kind] ??= read;
      });
    }
    return () => {
      const read = byKind[this.kind];
      if (!read) throw this.uncovered();
      read();
    };
  }

  private call(call: GrammarAST.RuleCall, assign: Assign | undefined): Read {
    const rule = call.rule.ref;
    if (!isParserRule(rule)) return this.terminal(call, call, assign);
    if (rule.fragment) return this.fragmentReader(rule);
    if (!assign && !passesOnAlone(call)) throw new Error(`The parser cannot pass on to ${rule.name} where something else is said as well.`);
    const read = this.ruleReader(rule);
    return () => {
      const cst = this.cst.buildCompositeNode(call);
      const node = read();
      if (cst.length === 0) return;
      // A rule that only passes on to others (`Other`) has the node of the one that was read.
      if (assign) assign(node, cst);
      else this.node = node;
    };
  }

  /** `feature` is what the tree says a token was read for: the call of its terminal, or the reference by that. */
  private terminal(call: GrammarAST.RuleCall, feature: GrammarAST.AbstractElement, assign: Assign | undefined): Read {
    return this.token(call.rule.$refText, feature, (image, leaf) => this.values.convert(image, leaf), assign);
  }

  private token(
    name: string,
    feature: GrammarAST.AbstractElement,
    valueOf: (image: string, leaf: LeafCstNode) => unknown,
    assign: Assign | undefined,
  ): Read {
    const kind = this.kindOf(name);
    return () => {
      const token = this.tokens[this.at];
      if (this.kind !== kind || token === undefined) throw this.uncovered();
      this.goTo(this.at + 1);
      // A brace that is missing in the text closes its block and has no place in the tree.
      if (!CstUtils.isValidTokenRange(token)) return;
      const leaf = this.cst.buildLeafNode(this.asWritten(token), feature);
      assign?.(valueOf(token.image, leaf), leaf);
    };
  }

  /** A token that is read as another word has that for its image (`→` is read as `->`), and in the tree the place of what was written. */
  private asWritten(token: IToken): IToken {
    const end = endOf(token);
    return end - token.startOffset === token.image.length ? token : { ...token, image: this.source.slice(token.startOffset, end) };
  }

  private assignment({ feature, operator, terminal }: GrammarAST.Assignment): Assign {
    const isReference = isCrossReference(terminal);
    return (value, cst) => {
      const container = this.node;
      if (container === undefined) throw this.uncovered();
      const item = isReference ? this.references.buildReference(container, feature, cst, String(value)) : value;
      const list = operator === '+=' ? (container[feature] as unknown[]) : undefined;
      if (!isReference && isNode(item)) {
        item.$cstNode.astNode = item;
        item.$container = container;
        item.$containerProperty = feature;
        if (list) item.$containerIndex = list.length;
      }
      if (list) list.push(item);
      else container[feature] = operator === '?=' ? true : item;
    };
  }
}
