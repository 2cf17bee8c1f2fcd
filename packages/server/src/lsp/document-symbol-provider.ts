/** The outline of a document: interventions and what is shared, their sections, and what the sections declare. */
import type { ItemRow, Items, NameKind } from '@peerspec/language';
import type { Phrase } from '@peerspec/language/internal';
import { evidenceItems, sectionRow, topLevelItems } from '@peerspec/language';
import { isPhrase, nameRange, placeOf, titleValue } from '@peerspec/language/internal';
import type { DocumentSymbolProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { keyOf, protocolRange } from '../ranges.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** Where a phrase stands: the word of the block around it, and what that block can declare. */
interface EnclosingBlock {
  readonly word?: string;
  readonly items: Items;
}

/** What an outline shows of a phrase: its kind, and what its block can declare. */
interface Outlined {
  readonly kind: SymbolKind;
  readonly items: Items;
}

const itemIn = (items: Items, word: string): ItemRow | undefined => (Object.hasOwn(items, word) ? items[word] : undefined);

const isSectionAt = (word: string, around: EnclosingBlock): boolean =>
  around.word === 'intervention' || (around.word === undefined && word === 'context');

/** What a phrase is in the outline; undefined for what is only an answer. `declared` is the kind of its name. */
const outlined = ({ word, open }: Phrase, around: EnclosingBlock, declared: NameKind | undefined): Outlined | undefined => {
  const section = isSectionAt(word, around) ? sectionRow(word) : undefined;
  const item = itemIn(around.items, word);
  const nameKind = declared ?? section?.nameKind ?? item?.nameKind;
  const items = section?.items ?? (item && word === 'evidence' ? evidenceItems : {});
  // A misspelt word with a block or a name is still a part of the document: it must not vanish while it is being typed.
  if (!section && !item && !nameKind && !open) return undefined;
  if (nameKind) return { kind: symbolKinds[nameKind], items };
  return { kind: item ? SymbolKind.Property : SymbolKind.Namespace, items };
};

/** Langium's shows what has a name; ours shows sections too, and what is only half typed. */
export class PeerDocumentSymbolProvider implements DocumentSymbolProvider {
  /** The outline of a document, with the titles as details. */
  getSymbols({ parsed, reading }: PeerDocument): DocumentSymbol[] {
    const kinds = new Map(reading.declared.toReversed().map(({ at, kind }) => [keyOf(at), kind] as const));
    const declaredKind = (phrase: Phrase): NameKind | undefined =>
      phrase.name === undefined ? undefined : kinds.get(keyOf(nameRange(phrase)));

    const symbolsOf = (statements: readonly object[], around: EnclosingBlock): DocumentSymbol[] =>
      statements.filter(isPhrase).flatMap((phrase) => {
        const found = outlined(phrase, around, declaredKind(phrase));
        if (!found) return [];
        const detail = phrase.title === undefined ? '' : titleValue(phrase.title);
        return {
          name: phrase.name ?? phrase.word,
          ...(detail !== '' && { detail }),
          kind: found.kind,
          range: protocolRange(placeOf(phrase)),
          selectionRange: protocolRange(nameRange(phrase)),
          children: symbolsOf(phrase.statements, { word: phrase.word, items: found.items }),
        };
      });

    return symbolsOf(parsed.file.statements, { items: topLevelItems });
  }
}
