/** Links a name to what it stands for, and says in our words why one stands for nothing. */
import type { AstNode, AstNodeDescription, LangiumCoreServices, LinkingError, Reference, ReferenceInfo } from 'langium';
import { DefaultLinker } from 'langium';
import type { At, Named, Phrase } from '../generated/ast.ts';
import type { Problem } from '../problem.ts';
import type { Range } from '../spec/values.ts';
import { unresolvedName } from './name-problems.ts';
import type { PeerDescription } from './peer-description.ts';
import type { PeerScopeProvider } from './peer-scope-provider.ts';

/** A name that nothing fitting has. */
interface PeerLinkingError extends LinkingError {
  readonly problem: Problem;
}

/** A reference to one thing, and where it is in the tree. The grammar has no others. */
export type SingleReference = ReferenceInfo & { readonly reference: Reference };

/** Where the name stands by which something is referred to. */
export const refPlace = ({ reference: { $refNode, $refText } }: Pick<SingleReference, 'reference'>): Range => {
  if ($refNode === undefined) throw new Error(`The reference to "${$refText}" has no place.`);
  return $refNode.range;
};

/** A candidate is all that reading asks for: a declaration of another file has no tree that could be loaded. */
export class PeerLinker extends DefaultLinker {
  private readonly scopes: PeerScopeProvider;

  constructor(services: LangiumCoreServices & { readonly references: { readonly ScopeProvider: PeerScopeProvider } }) {
    super(services);
    this.scopes = services.references.ScopeProvider;
  }

  override getCandidate(info: ReferenceInfo): PeerDescription | PeerLinkingError {
    const name = info.reference.$refText;
    const scope = this.scopes.getScope(info);
    const found = scope.getElement(name);
    if (found) return found;
    const problem = unresolvedName(
      name,
      refPlace(info as SingleReference),
      scope.expected,
      scope.ofAnyKind(name)?.declared,
      scope.getAllElements().map((each) => each.name),
    );
    return { info, message: problem.message, problem };
  }

  /** The names that the answer of a phrase may refer to. */
  namesFor(phrase: Phrase): readonly string[] {
    const reference = { $refText: '', ref: undefined };
    const container: Named = { $type: 'Named', $container: phrase, times: [], word: reference };
    const scope = this.scopes.getScope({ container, property: 'word', reference });
    return [...scope.getAllElements().map((each) => each.name)];
  }

  /** The events from which an answer may count a time. */
  eventsFor(phrase: Phrase): readonly string[] {
    const reference = { $refText: '', ref: undefined };
    const container: At = { $type: 'At', $container: { $type: 'Named', $container: phrase, times: [], word: reference }, event: reference };
    return [
      ...this.scopes
        .getScope({ container, property: 'event', reference })
        .getAllElements()
        .map((each) => each.name),
    ];
  }

  protected override loadAstNode({ node }: AstNodeDescription): AstNode | undefined {
    return node;
  }
}
