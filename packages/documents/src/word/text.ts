/** Paragraphs and lists in Word. The library writes every text as text. */
import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { bullets, depthOf } from './look.ts';

interface Emphasis {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

const run = (node: PhrasingContent, emphasis: Emphasis): readonly TextRun[] => {
  switch (node.type) {
    case 'strong':
      return node.children.flatMap((child) => run(child, { ...emphasis, bold: true }));
    case 'emphasis':
      return node.children.flatMap((child) => run(child, { ...emphasis, italics: true }));
    case 'inlineCode':
      return [new TextRun({ text: node.value, font: 'Courier New', ...emphasis })];
    default:
      return [new TextRun({ text: toString(node), ...emphasis })];
  }
};

export const runs = (nodes: readonly PhrasingContent[], emphasis: Emphasis = {}): readonly TextRun[] =>
  nodes.flatMap((node) => run(node, emphasis));

export const paragraphOf = (nodes: readonly PhrasingContent[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [...runs(nodes)] });

/** Text for a machine, line by line. */
export const sourceOf = (text: string): readonly Paragraph[] =>
  text.split('\n').map((line) => new Paragraph({ style: 'Source', children: [new TextRun({ text: line })] }));

const within = (block: BlockContent, level: number, isFirst: boolean): readonly Paragraph[] => {
  if (block.type === 'list') return listOf(block, level + 1);
  const children = block.type === 'paragraph' ? block.children : [{ type: 'text' as const, value: toString(block) }];
  const place = isFirst ? { numbering: { reference: bullets, level: depthOf(level) } } : { indent: { left: 340 * (depthOf(level) + 1) } };
  return [paragraphOf(children, { ...place, spacing: { after: 60 } })];
};

const itemOf = (item: ListItem, level: number): readonly Paragraph[] =>
  item.children.flatMap((child, index) => within(child as BlockContent, level, index === 0));

/** A list, and those within it, each a step further in. */
export const listOf = (list: List, level = 0): readonly Paragraph[] => list.children.flatMap((item) => itemOf(item, level));
