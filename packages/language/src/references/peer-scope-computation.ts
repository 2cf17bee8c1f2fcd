/** Which names a document declares, for itself and for others. */
import type { LangiumDocument, ScopeComputation } from 'langium';
import { DeclaredNames } from './declared-names.ts';
import type { NameMap, PeerDescription } from './peer-description.ts';
import { describe, uriOf } from './peer-description.ts';
import type { ParsedDocument } from './parsed-document.ts';

/** They are looked for once, before any reference is linked. */
export class PeerScopeComputation implements ScopeComputation {
  declaredIn(document: ParsedDocument): DeclaredNames {
    return (document.localSymbols ??= new DeclaredNames(document.parseResult.value, document.uri, document.meaningOf));
  }

  collectLocalSymbols(document: LangiumDocument): Promise<DeclaredNames> {
    return Promise.resolve(this.declaredIn(document as ParsedDocument));
  }

  collectExportedSymbols(document: LangiumDocument): Promise<PeerDescription[]> {
    return Promise.resolve([...this.exportedBy(document as ParsedDocument, document.uri.path).values()]);
  }

  /** The names of a document as other files see them: without nodes, so that nobody who knows a name keeps its tree. */
  exportedBy(document: ParsedDocument, file: string): NameMap {
    const uri = uriOf(file);
    const { shared } = this.declaredIn(document);
    return new Map([...shared].map(([name, { declared }]) => [name, describe({ ...declared, file }, uri)]));
  }
}
