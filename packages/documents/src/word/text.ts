/** Paragraphs and lists in Word. The library writes every text as text. */
import { InternalHyperlink, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { BlockContent, List, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { bullets, depthOf, indent, linkColour } from './look.ts';

interface Emphasis {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

const run = (node: PhrasingContent, emphasis: Emphasis): readonly ParagraphChild[] => {
  switch (node.type) {
    case 'strong':
      return node.children.flatMap((child) => run(child, { ...emphasis, bold: true }));
    case 'emphasis':
      return node.children.flatMap((child) => run(child, { ...emphasis, italics: true }));
    case 'inlineCode':
      return [new TextRun({ text: node.value, font: 'Courier New', ...emphasis })];
    case 'link':
      // The links of a document lead to its own parts.
      return [
        new InternalHyperlink({
          anchor: node.url.slice(1),
          children: [new TextRun({ text: toString(node), color: linkColour, ...emphasis })],
        }),
      ];
    case 'break':
      return [new TextRun({ break: 1 })];
    default:
      return [new TextRun({ text: toString(node), ...emphasis })];
  }
};

export const runs = (nodes: readonly PhrasingContent[], emphasis: Emphasis = {}): readonly ParagraphChild[] =>
  nodes.flatMap((node) => run(node, emphasis));

export const paragraphOf = (nodes: readonly PhrasingContent[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [...runs(nodes)] });

/** Text for a machine, line by line. */
export const sourceOf = (text: string): readonly Paragraph[] =>
  text.split('\n').map((line) => new Paragraph({ style: 'Source', children: [new TextRun({ text: line })] }));

/** Where a paragraph of a list stands. */
interface ListPlace {
  readonly level: number;
  readonly isFirst: boolean;
  /** In a list that is numbered. */
  readonly number: number | undefined;
  /** Whether a list stands below it that says more of it: it is not left behind at the foot of a page. */
  readonly hasMore: boolean;
}

const step = (level: number): number => indent * (depthOf(level) + 1);

const within = (block: BlockContent, { level, isFirst, number, hasMore }: ListPlace): readonly Paragraph[] => {
  if (block.type === 'list') return listOf(block, level + 1);
  const children: readonly PhrasingContent[] = block.type === 'paragraph' ? block.children : [{ type: 'text', value: toString(block) }];
  const look = { spacing: { after: 60 }, ...(hasMore && { keepNext: true }) };
  if (isFirst && number === undefined)
    return [paragraphOf(children, { numbering: { reference: bullets, level: depthOf(level) }, ...look })];
  if (!isFirst || number === undefined) return [paragraphOf(children, { indent: { left: step(level) }, ...look })];
  const numbered: readonly PhrasingContent[] = [{ type: 'text', value: `${String(number)}.\t` }, ...children];
  return [paragraphOf(numbered, { indent: { left: step(level) + 80, hanging: indent + 80 }, spacing: { after: 20 } })];
};

/** A list, and those within it, each a step further in. */
export const listOf = (list: List, level = 0): readonly Paragraph[] =>
  list.children.flatMap((item, position) =>
    item.children.flatMap((child, index) =>
      within(child as BlockContent, {
        level,
        isFirst: index === 0,
        number: list.ordered === true ? (list.start ?? 1) + position : undefined,
        hasMore: item.children[index + 1]?.type === 'list',
      }),
    ),
  );
