/** With which tokens an element of the grammar may begin. It is all that a parser with one token of look-ahead has to know. */
import type { GrammarAST } from 'langium';
import { GrammarAST as Grammar } from 'langium';

type Element = GrammarAST.AbstractElement;

/** The names of the tokens, and whether there need be none at all. */
interface First {
  readonly tokens: ReadonlySet<string>;
  readonly mayBeEmpty: boolean;
}

const isOptional = ({ cardinality }: Element): boolean => cardinality === '?' || cardinality === '*';

/** Works it out for the elements of one grammar. Throws where the grammar holds what ours does not: actions, groups in any order. */
export class FirstTokens {
  private readonly rules = new Map<GrammarAST.AbstractRule, First>();

  of(element: Element): First {
    const first = this.once(element);
    return isOptional(element) ? { tokens: first.tokens, mayBeEmpty: true } : first;
  }

  private once(element: Element): First {
    if (Grammar.isKeyword(element)) return { tokens: new Set([element.value]), mayBeEmpty: false };
    if (Grammar.isAssignment(element)) return this.of(element.terminal);
    if (Grammar.isCrossReference(element) && element.terminal) return this.of(element.terminal);
    if (Grammar.isRuleCall(element) && element.rule.ref) return this.ofRule(element.rule.ref);
    if (Grammar.isAlternatives(element)) return this.any(element.elements);
    if (Grammar.isGroup(element)) return this.inTurn(element.elements);
    throw new Error(`The parser knows nothing of an element of the kind ${element.$type}.`);
  }

  private ofRule(rule: GrammarAST.AbstractRule): First {
    if (!Grammar.isParserRule(rule)) return { tokens: new Set([rule.name]), mayBeEmpty: false };
    let first = this.rules.get(rule);
    if (!first) this.rules.set(rule, (first = this.of(rule.definition)));
    return first;
  }

  private any(elements: readonly Element[]): First {
    const firsts = elements.map((each) => this.of(each));
    return { tokens: new Set(firsts.flatMap(({ tokens }) => [...tokens])), mayBeEmpty: firsts.some(({ mayBeEmpty }) => mayBeEmpty) };
  }

  private inTurn(elements: readonly Element[]): First {
    const tokens = new Set<string>();
    for (const element of elements) {
      const first = this.of(element);
      first.tokens.forEach((token) => tokens.add(token));
      if (!first.mayBeEmpty) return { tokens, mayBeEmpty: false };
    }
    return { tokens, mayBeEmpty: true };
  }
}
