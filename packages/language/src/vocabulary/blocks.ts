/** Which statements each block of a file may hold, and what each of them is. */
import { interventionProperties, sections, topLevelItems } from './index.ts';
import type { ItemRow, Items, Properties, PropertyRow, SectionRow, Sections } from './rows.ts';

/** What may stand between two braces, or at the top of a file. */
export interface Block {
  /** The word that begins it; '' is the top of a file. */
  readonly word: string;
  /** By which messages and coverage know it: `contacts.contact`; empty for an intervention too. */
  readonly path: string;
  readonly properties: Properties;
  readonly sections: Sections;
  readonly items: Items;
  /** All words that a statement in it may begin with, in the order in which messages list them. */
  readonly words: readonly string[];
  /** What each of these words begins; `use` and `accept` are not among them. */
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/** What a statement is, by the block that it stands in. `word` is the word that was meant. */
export type Meaning = { readonly word: string } & (
  | { readonly is: 'property'; readonly row: PropertyRow; readonly path: string }
  | { readonly is: 'intervention'; readonly block: Block }
  | { readonly is: 'section'; readonly row: SectionRow; readonly block: Block }
  | { readonly is: 'item'; readonly row: ItemRow; readonly block: Block }
  /** The block around it has no such word. */
  | { readonly is: 'unknown' }
);

interface Held {
  readonly properties?: Properties;
  readonly sections?: Sections;
  readonly items?: Items;
  /** Words of the block that are neither. */
  readonly others?: readonly string[];
}

const newBlock = (word: string, path: string, { properties = {}, sections: held = {}, items = {}, others = [] }: Held): Block => {
  const pathOf = (inner: string): string => (path === '' ? inner : `${path}.${inner}`);
  const blockOf = (inner: string, row: SectionRow | ItemRow): Block => newBlock(inner, pathOf(inner), row);
  return {
    word,
    path,
    properties,
    sections: held,
    items,
    words: [...Object.keys(properties), ...Object.keys(held), ...Object.keys(items), ...others],
    meanings: new Map<string, Meaning>([
      ...Object.entries(properties).map(([each, row]) => [each, { is: 'property', word: each, row, path: pathOf(each) }] as const),
      ...Object.entries(held).map(([each, row]) => [each, { is: 'section', word: each, row, block: blockOf(each, row) }] as const),
      ...Object.entries(items).map(([each, row]) => [each, { is: 'item', word: each, row, block: blockOf(each, row) }] as const),
    ]),
  };
};

/** What an intervention holds: every section. */
export const interventionBlock = newBlock('intervention', '', { properties: interventionProperties, sections, others: ['accept'] });

const shared = newBlock('', '', { sections: { context: sections.context }, items: topLevelItems });

/** The top of a file. */
export const topOfFile: Block = {
  ...shared,
  words: ['use', 'intervention', ...shared.words],
  meanings: new Map([['intervention', { is: 'intervention', word: 'intervention', block: interventionBlock }], ...shared.meanings]),
};

/** What stands in a block that nothing is known of. */
const unknownBlock: Block = newBlock('', '', {});

/** What the block behind a statement may hold. */
export const blockOf = (meaning: Meaning | undefined): Block => (meaning && 'block' in meaning ? meaning.block : unknownBlock);

/** A question, and the path by which it is known. */
export interface Answered {
  readonly row: PropertyRow;
  readonly path: string;
}

/** The question that a value behind the colon of a statement answers. */
export const questionOf = (meaning: Meaning): Answered | undefined => {
  if (meaning.is === 'property') return meaning;
  if (meaning.is !== 'section' && meaning.is !== 'item') return undefined;
  const { row, block } = meaning;
  const valueRow = row.value === undefined ? undefined : row.properties[row.value];
  return valueRow && row.value !== undefined ? { row: valueRow, path: `${block.path}.${row.value}` } : undefined;
};

let blocksByWord: ReadonlyMap<string, Block> | undefined;

/** Every block by the word that begins it; made when it is first asked for. */
const allBlocks = (): ReadonlyMap<string, Block> => {
  if (blocksByWord) return blocksByWord;
  const found = new Map<string, Block>();
  const add = (block: Block): void => {
    if (found.has(block.word)) return;
    found.set(block.word, block);
    for (const meaning of block.meanings.values()) if ('block' in meaning) add(meaning.block);
  };
  add(topOfFile);
  return (blocksByWord = found);
};

/** The block that a word begins, wherever that may be; '' is the top of a file. */
export const blockNamed = (word: string): Block | undefined => allBlocks().get(word);
