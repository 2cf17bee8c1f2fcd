/** The pictures that an editor shows beside names, by the kind of name. */
import type { NameKind } from '@peerspec/language';
import { SymbolKind } from 'vscode-languageserver-types';

/** The protocol knows only kinds of program parts: each kind of name has one of its own, so that they can be told apart. */
export const symbolKinds: Readonly<Record<NameKind, SymbolKind>> = {
  intervention: SymbolKind.Module,
  event: SymbolKind.Event,
  population: SymbolKind.Class,
  peers: SymbolKind.Class,
  contact: SymbolKind.Method,
  activity: SymbolKind.Function,
  context: SymbolKind.Namespace,
  condition: SymbolKind.Boolean,
  mechanism: SymbolKind.Operator,
  assumption: SymbolKind.Interface,
  outcome: SymbolKind.Variable,
  stakeholder: SymbolKind.Struct,
  risk: SymbolKind.Enum,
  study: SymbolKind.Constructor,
  measure: SymbolKind.Number,
  evidence: SymbolKind.Constant,
};
