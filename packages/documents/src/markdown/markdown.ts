/** Writes documents as Markdown (CommonMark with the tables of GitHub). Everything that an author wrote is escaped here. */
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import stringWidth from 'string-width';
import type { Block } from './blocks.ts';

/** Lists that follow one another are one list: Markdown could not tell them apart. */
const withListsJoined = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'list' && last?.type === 'list' && block.ordered === last.ordered) {
      joined[joined.length - 1] = {
        ...last,
        spread: last.spread === true || block.spread === true,
        children: [...last.children, ...block.children],
      };
    }
    // Markdown has no pictures of its own.
    else if (block.type === 'picture') joined.push(...block.children);
    else joined.push(block);
  }
  return joined;
};

/** Markdown text that ends with one line break. Columns of tables align by the width of what is shown. */
export const markdown = (blocks: readonly Block[]): string =>
  toMarkdown(
    { type: 'root', children: withListsJoined(blocks) },
    {
      bullet: '-',
      emphasis: '*',
      strong: '*',
      fence: '`',
      fences: true,
      rule: '-',
      listItemIndent: 'one',
      extensions: [gfmToMarkdown({ stringLength: stringWidth })],
      unsafe: [
        // GitHub and many editors read `$…$` as a formula.
        { character: '$', inConstruct: 'phrasing' },
        // `www.` starts an address whatever follows it; the extension escapes it only before letters.
        { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
        // In the log of GitHub's build service a line that begins so is a command.
        { atBreak: true, character: ':', after: ':' },
      ],
    },
  );
