/** The headings of a document, for formats in which its list of contents leads to them. */
import type { Heading, List } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from './blocks.ts';

const anchorFor = (number: string): string => `part-${number.replaceAll('.', '-')}`;

/** What a link leads to: the number of a part, so that it stays when titles change. */
export const anchorOf = (heading: Heading): string | undefined => {
  const number = /^\d+(?:\.\d+)*/.exec(toString(heading))?.[0];
  return number === undefined ? undefined : anchorFor(number);
};

/** Each line of the list leads to the part with its number. */
const linked = (list: List): List => ({
  ...list,
  children: list.children.map((item, index) => ({
    ...item,
    children: item.children.map((child) =>
      child.type === 'paragraph'
        ? {
            ...child,
            children: [
              {
                type: 'link',
                url: `#${anchorFor(String((list.start ?? 1) + index))}`,
                children: [{ type: 'text', value: toString(child) }],
              },
            ],
          }
        : child,
    ),
  })),
});

const isContents = (block: Block | undefined): boolean => block?.type === 'heading' && toString(block) === contentsTitle;

/** The heading of a list of contents. */
export const contentsTitle = 'Contents';

/** The blocks with a list of contents whose lines are links. */
export const withLinkedContents = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, index) => (block.type === 'list' && isContents(blocks[index - 1]) ? linked(block) : block));

/** The blocks without the list of contents, for a page that has one of its own. */
export const withoutContents = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block, index) => !isContents(block) && !(block.type === 'list' && isContents(blocks[index - 1])));
