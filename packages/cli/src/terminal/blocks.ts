/** Documents on the screen: headings, paragraphs and lists, wrapped. What stands in columns is asked for as lists. */
import type { Block } from '@peerspec/documents';
import { forTerminal } from './escape.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

type Phrasing = Extract<Block, { type: 'paragraph' }>['children'][number];
type Item = Extract<Block, { type: 'list' }>['children'][number];

interface ScreenLayout {
  readonly width: number;
  readonly style: Style;
}

const plain = (children: readonly Phrasing[]): string =>
  children.map((child) => ('value' in child ? child.value : 'children' in child ? plain(child.children) : '')).join('');

/** Only what stands at the beginning is set apart: it is never broken into lines. */
const leadOf = ([first]: readonly Phrasing[]): string =>
  first?.type === 'strong' || first?.type === 'emphasis' ? plain(first.children) : '';

const paragraphLines = (children: readonly Phrasing[], { width, style }: ScreenLayout): readonly string[] => {
  const [first = '', ...further] = wrap(forTerminal(plain(children)), width);
  const lead = forTerminal(leadOf(children));
  return [lead !== '' && first.startsWith(lead) ? style('bold', lead) + first.slice(lead.length) : first, ...further];
};

const itemLines = ({ children }: Item, layout: ScreenLayout): readonly string[] => {
  const inner = { ...layout, width: layout.width - 2 };
  const [first = '', ...further] = children.flatMap((child) => blockLines(child, inner));
  return [`- ${first}`, ...further.map((line) => (line === '' ? '' : `  ${line}`))];
};

const blockLines = (block: Block, layout: ScreenLayout): readonly string[] => {
  switch (block.type) {
    case 'heading':
      return wrap(forTerminal(plain(block.children)), layout.width).map((line) =>
        layout.style(block.depth === 1 ? 'underline' : 'bold', line),
      );
    case 'paragraph':
      return paragraphLines(block.children, layout);
    case 'list':
      return block.children.flatMap((item) => itemLines(item, layout));
    default:
      throw new Error(`A ${block.type} cannot be shown on the screen.`);
  }
};

/** Blocks as lines for a terminal, with an empty line between them. */
export const blocksAsText = (blocks: readonly Block[], layout: ScreenLayout): string =>
  blocks.map((block) => `${blockLines(block, layout).join('\n')}\n`).join('\n');
