/** The outline of a page: interventions and what is shared, their sections, and what the sections declare. */
import type { ItemRow, Items, NameKind, Phrase } from '@peerspec/language';
import { evidenceItems, isPhrase, namePlace, placeOf, sectionRow, textValue, topLevelItems } from '@peerspec/language';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { Folder, Page } from '../page.ts';
import { rangeOf } from '../places.ts';
import { symbolKinds } from '../symbol-kinds.ts';

/** What an outline has to know of a word: the kind of name behind it, and what its block can declare. */
interface Outlined {
  readonly nameKind?: NameKind | undefined;
  readonly items: Items;
}

const itemIn = (items: Items, word: string): ItemRow | undefined => (Object.hasOwn(items, word) ? items[word] : undefined);

/** What a phrase is in the outline, by the word of the block around it; undefined for what is only an answer. */
const outlined = (phrase: Phrase, inside: string | undefined, items: Items): Outlined | undefined => {
  const { word } = phrase;
  if (inside === undefined && word === 'intervention') return { nameKind: 'intervention', items: {} };
  if (inside === 'intervention' || (inside === undefined && word === 'context')) {
    const row = sectionRow(word);
    if (row) return { nameKind: row.nameKind, items: row.items };
  }
  const item = itemIn(items, word);
  if (item) return { nameKind: item.nameKind, items: word === 'evidence' ? evidenceItems : {} };
  // A misspelt word with a block is still a part of the page: it must not vanish while it is being typed.
  return phrase.block ? { items: {} } : undefined;
};

const symbolOf = (phrase: Phrase, { nameKind, items }: Outlined): DocumentSymbol => {
  const detail = phrase.title && textValue(phrase.title);
  return {
    name: phrase.name ?? phrase.word,
    ...(detail !== undefined && detail !== '' && { detail }),
    kind: nameKind ? symbolKinds[nameKind] : SymbolKind.Namespace,
    range: rangeOf(placeOf(phrase)),
    selectionRange: rangeOf(namePlace(phrase)),
    children: symbolsOf(phrase.block?.statements ?? [], phrase.word, items),
  };
};

const symbolsOf = (statements: readonly object[], inside: string | undefined, items: Items): DocumentSymbol[] =>
  statements.filter(isPhrase).flatMap((phrase) => {
    const row = outlined(phrase, inside, items);
    return row ? [symbolOf(phrase, row)] : [];
  });

/** The outline of a page, with the titles as details. */
export const documentSymbols = (_folder: Folder, page: Page): DocumentSymbol[] =>
  symbolsOf(page.parsed.file.statements, undefined, topLevelItems);
