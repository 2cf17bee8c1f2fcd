/** Writes documents as Markdown (CommonMark with the tables of GitHub). Everything that an author wrote is escaped here. */
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import stringWidth from 'string-width';
import type { Block } from './blocks.ts';

/** Markdown text that ends with one line break. Columns of tables align by the width of what is shown. */
export const markdown = (blocks: readonly Block[]): string =>
  toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      emphasis: '*',
      strong: '*',
      fence: '`',
      fences: true,
      rule: '-',
      listItemIndent: 'one',
      extensions: [gfmToMarkdown({ stringLength: stringWidth })],
      // GitHub and many editors read `$…$` as a formula.
      unsafe: [{ character: '$', inConstruct: 'phrasing' }],
    },
  );
