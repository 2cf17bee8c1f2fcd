/** What is told about the word, name or value under the pointer. */
import type { Block } from '@peerspec/documents';
import { paragraph } from '@peerspec/documents/internal';
import type { Position, Range } from '@peerspec/language';
import type { Mark } from '@peerspec/language/internal';
import { containsCharacter, markAt } from '@peerspec/language/internal';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { SourceFile } from '../source-file.ts';
import type { PeerDocument } from '../workspace/peer-document.ts';
import { computedValues } from './computed-values.ts';
import { nameAt, nameBlocks } from './hover/name.ts';
import { ruleBlocks } from './hover/rule.ts';
import { hoverOf } from './hover/hover-content.ts';
import { markBlocks, questionBlocks } from './hover/word.ts';

type Quantity = Extract<Mark, { readonly is: 'quantity' }>;

const within = (extent: Range, place: Position): boolean => extent.file === undefined && containsCharacter(extent, place);

/** What a quantity comes to, and the question that it answers. */
const quantityBlocks = ({ reading }: SourceFile, { row, path, within: around }: Quantity, place: Position): readonly Block[] => {
  const spec = reading.specs.find(({ extent }) => within(extent, place));
  return [...(spec ? computedValues(spec, path, around) : []).map((text) => paragraph(`${text}.`)), ...questionBlocks(row)];
};

/** Langium's shows the comment above a declaration; ours has something to tell about every word. */
export class PeerHoverProvider implements HoverProvider {
  /**
   * What is told about a place: of a name what it is and where it is used, of a word of the language what it asks, of a
   * quantity what it comes to, of a rule what it says. Nothing in texts and comments, and between words.
   */
  async getHoverContent(document: PeerDocument, { position }: Pick<HoverParams, 'position'>): Promise<Hover | undefined> {
    const named = nameAt(document, position);
    if (named) return hoverOf(named.standsAt, await nameBlocks(document.folder, document, named));
    const mark = markAt(document.parsed, position);
    if (!mark) return undefined;
    if (mark.is === 'rule') return hoverOf(mark.at, ruleBlocks(mark.code));
    return hoverOf(mark.at, mark.is === 'quantity' ? quantityBlocks(document, mark, position) : markBlocks(mark));
  }
}
