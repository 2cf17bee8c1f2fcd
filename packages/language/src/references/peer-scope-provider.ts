/** Which names can be seen from where. Every look-up is a look into a map; no document is ever searched. */
import type { AstNode, AstReflection, LangiumCoreServices, ReferenceInfo, Scope, ScopeProvider, Stream } from 'langium';
import { AstUtils, stream } from 'langium';
import { isNamed, isPhrase } from '../generated/ast.ts';
import type { NameKind } from '../spec/values.ts';
import { questionOf } from '../vocabulary/blocks.ts';
import type { NameMap, PeerDescription } from './peer-description.ts';
import { kindsOf } from './peer-description.ts';
import type { Imported, ParsedDocument } from './parsed-document.ts';
import { importing } from './parsed-document.ts';
import type { PeerScopeComputation } from './peer-scope-computation.ts';

/** The names of the expected kinds that are visible in one place: in layers, the innermost first, and behind them those of the files around. */
export class PeerScope implements Scope {
  readonly expected: readonly NameKind[];
  private readonly own: readonly NameMap[];
  private readonly imported: Imported;

  constructor(own: readonly NameMap[], imported: Imported, expected: readonly NameKind[]) {
    this.own = own;
    this.imported = imported;
    this.expected = expected;
  }

  /** Where several layers have the name, the innermost that is of an expected kind. */
  getElement(name: string): PeerDescription | undefined {
    return this.find(name, (found) => this.fits(found));
  }

  getElements(name: string): Stream<PeerDescription> {
    return stream(this.layers())
      .flatMap((layer) => layer.get(name) ?? [])
      .filter((found) => this.fits(found));
  }

  /** For suggestions: none once too many have been looked at. */
  getAllElements(): Stream<PeerDescription> {
    return stream(this.lookedThrough());
  }

  /** What has the name, of whatever kind. */
  ofAnyKind(name: string): PeerDescription | undefined {
    return this.find(name, () => true);
  }

  private *layers(): Generator<NameMap> {
    yield* this.own;
    yield* this.imported.layers;
    if (this.imported.library) yield this.imported.library();
  }

  private fits({ declared }: PeerDescription): boolean {
    return this.expected.includes(declared.kind);
  }

  private find(name: string, isWanted: (found: PeerDescription) => boolean): PeerDescription | undefined {
    for (const layer of this.layers()) {
      const found = layer.get(name);
      if (found && isWanted(found)) return found;
    }
    return undefined;
  }

  private *lookedThrough(): Generator<PeerDescription> {
    const { patience } = this.imported;
    for (const layer of this.layers()) {
      for (const found of layer.values()) {
        if (patience.left-- <= 0) return;
        if (this.fits(found)) yield found;
      }
    }
  }
}

/** From a reference to what it may refer to: the types that the grammar gives, or the kinds that the vocabulary gives for an answer. */
export class PeerScopeProvider implements ScopeProvider {
  private readonly reflection: AstReflection;
  private readonly computation: PeerScopeComputation;

  constructor({ shared, references }: LangiumCoreServices & { readonly references: { readonly ScopeComputation: PeerScopeComputation } }) {
    this.reflection = shared.AstReflection;
    this.computation = references.ScopeComputation;
  }

  getScope(info: ReferenceInfo): PeerScope {
    const document = AstUtils.getDocument(info.container) as ParsedDocument;
    const declared = this.computation.declaredIn(document);
    const own: NameMap[] = [];
    for (let node: AstNode | undefined = info.container; node; node = node.$container) {
      const names = declared.of(node);
      if (names) own.push(names);
    }
    return new PeerScope(own, document.imported ?? importing([]), this.expectedBy(info, document));
  }

  /** A word that answers a question which asks for no names refers to nothing. */
  private expectedBy(info: ReferenceInfo, { meaningOf }: ParsedDocument): readonly NameKind[] {
    const { container } = info;
    if (!isNamed(container)) return kindsOf(this.reflection.getReferenceType(info));
    const question = isPhrase(container.$container) ? questionOf(meaningOf(container.$container)) : undefined;
    return question?.row.kind.refersTo ?? [];
  }
}
