/** Documents on the screen: headings, paragraphs and lists, wrapped. What stands in columns is asked for as lists. */
import type { Block } from '@peerspec/documents';
import { forTerminal } from './escape.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

type Phrasing = Extract<Block, { type: 'paragraph' }>['children'][number];
type Item = Extract<Block, { type: 'list' }>['children'][number];

interface Page {
  readonly width: number;
  readonly style: Style;
}

const plain = (children: readonly Phrasing[]): string =>
  children.map((child) => ('value' in child ? child.value : 'children' in child ? plain(child.children) : '')).join('');

/** Only what stands at the beginning is set apart: it is never broken into lines. */
const leadOf = ([first]: readonly Phrasing[]): string =>
  first?.type === 'strong' || first?.type === 'emphasis' ? plain(first.children) : '';

const paragraphLines = (children: readonly Phrasing[], { width, style }: Page): readonly string[] => {
  const [first = '', ...further] = wrap(forTerminal(plain(children)), width);
  const lead = forTerminal(leadOf(children));
  return [lead !== '' && first.startsWith(lead) ? style('bold', lead) + first.slice(lead.length) : first, ...further];
};

const itemLines = ({ children }: Item, page: Page): readonly string[] => {
  const inner = { ...page, width: page.width - 2 };
  const [first = '', ...further] = children.flatMap((child) => blockLines(child, inner));
  return [`- ${first}`, ...further.map((line) => (line === '' ? '' : `  ${line}`))];
};

const blockLines = (block: Block, page: Page): readonly string[] => {
  switch (block.type) {
    case 'heading':
      return wrap(forTerminal(plain(block.children)), page.width).map((line) => page.style(block.depth === 1 ? 'underline' : 'bold', line));
    case 'paragraph':
      return paragraphLines(block.children, page);
    case 'list':
      return block.children.flatMap((item) => itemLines(item, page));
    default:
      throw new Error(`A ${block.type} cannot be shown on the screen.`);
  }
};

/** Blocks as lines for a terminal, with an empty line between them. */
export const blocksAsText = (blocks: readonly Block[], page: Page): string =>
  blocks.map((block) => `${blockLines(block, page).join('\n')}\n`).join('\n');
