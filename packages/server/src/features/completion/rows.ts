/** Which words of the vocabulary a block can hold. */
import type { ItemRow, PropertyRow, SectionRow } from '@peerspec/language';
import type { EnclosingBlock } from '@peerspec/language/internal';
import { evidenceItems, interventionProperties, sectionRow, sections, topLevelItems } from '@peerspec/language';

export interface Holding {
  readonly properties: Readonly<Record<string, PropertyRow>>;
  readonly sections: Readonly<Record<string, SectionRow>>;
  readonly items: Readonly<Record<string, ItemRow>>;
}

const nothing: Holding = { properties: {}, sections: {}, items: {} };

const topItems: Readonly<Record<string, ItemRow>> = topLevelItems;

/** What the innermost of the blocks can hold; without blocks, the top of a file. Nothing, where the word is unknown. */
export const holding = (blocks: readonly EnclosingBlock[]): Holding => {
  const inner = blocks.at(-1);
  const outer = blocks.at(-2);
  if (!inner) return { properties: {}, sections: { context: sections.context }, items: topItems };
  if (!outer && inner.word === 'intervention') return { properties: interventionProperties, sections, items: {} };
  const item =
    (outer ? sectionRow(outer.word)?.items[inner.word] : undefined) ??
    (outer?.word === 'evidence' ? { ...evidenceItems }[inner.word as 'finding'] : undefined);
  if (item) return { ...nothing, properties: item.properties };
  const top = outer ? undefined : topItems[inner.word];
  if (top) return { ...nothing, properties: top.properties, items: inner.word === 'evidence' ? evidenceItems : {} };
  const section = sectionRow(inner.word);
  return section ? { ...nothing, properties: section.properties, items: section.items } : nothing;
};

/** The question that a value behind `word:` answers. */
export const asked = (blocks: readonly EnclosingBlock[], word: string): PropertyRow | undefined => {
  const { properties, sections: held, items } = holding(blocks);
  if (Object.hasOwn(properties, word)) return properties[word];
  const row = Object.hasOwn(items, word) ? items[word] : Object.hasOwn(held, word) ? held[word] : undefined;
  return row?.value === undefined ? undefined : row.properties[row.value];
};
