/**
 * The grammar from what Langium keeps of it. Langium's own way to load it takes along everything by which it reads
 * and checks documents (a tenth of the whole program), of which a grammar that is known to be right needs nothing.
 */
import type { AstNode, Grammar } from 'langium';
import { AstUtils, DefaultAstNodeLocator } from 'langium';

/** What is written in place of another part of the grammar: the way to it, from the top. */
interface KeptReference {
  readonly $ref: string;
}

const isKeptReference = (value: unknown): value is KeptReference =>
  typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';

/** Stands for `loadGrammarFromJson` of Langium, for a grammar that refers to nothing but its own parts. */
export const loadGrammarFromJson = (json: string): Grammar => {
  const locator = new DefaultAstNodeLocator();
  const grammar = JSON.parse(json, (_key, value: unknown) => {
    if (!isKeptReference(value)) return value;
    // Looked up when it is first asked for, because what is referred to may come later.
    let found: (AstNode & { readonly name?: string }) | undefined;
    const target = (): typeof found => (found ??= locator.getAstNode(grammar, value.$ref.slice(1)));
    return {
      get ref() {
        return target();
      },
      get $refText() {
        return target()?.name ?? '';
      },
    };
  }) as Grammar;
  AstUtils.linkContentToContainer(grammar, { deep: true });
  return grammar;
};
