/** A theory as a graph in the language of Graphviz. */
import type { Spec } from '@peerspec/language';
import { wrapped } from '../picture/wrapping.ts';
import { looks } from './node-kinds.ts';
import type { PictureArrow, PictureNode } from './picture.ts';
import { theoryPicture } from './theory-picture.ts';

/** A text as a label, in quotes: neither an end of the quotes, nor a command to the program, nor the name of a character. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');

const dotText = (text: string): string => `"${escaped(text)}"`;

/** So many letters stand on a line of a box: Graphviz breaks no lines itself, and long titles would make a picture that fits on no page. */
const mostLetters = 24;

const labelText = (title: string): string =>
  `"${wrapped(title, mostLetters, (line) => line.length)
    .map(escaped)
    .join('\\n')}"`;

const shapes: Readonly<Record<PictureNode['kind'], string>> = {
  contact: 'shape=box, style=filled',
  activity: 'shape=parallelogram, style=filled',
  condition: 'shape=box, style=filled, peripheries=2',
  mechanism: 'shape=box, style="rounded,filled"',
  intermediate: 'shape=ellipse, style=filled',
  'long-term': 'shape=ellipse, style=filled, penwidth=3',
  unintended: 'shape=cds, style=filled',
  undeclared: 'shape=box, style=dashed',
};

const nodeLine = ({ kind, title }: PictureNode, id: string): string => {
  const colours = kind === 'undeclared' ? '' : `, fillcolor="${looks[kind].colours.fill}", color="${looks[kind].colours.stroke}"`;
  return `  ${id} [label=${labelText(title)}, ${shapes[kind]}${colours}];`;
};

const heads: Readonly<Record<PictureArrow['effect'], string>> = {
  'leads-to': 'arrowhead=normal',
  'holds-back': 'arrowhead=tee, style=dashed',
  enables: 'arrowhead=vee',
};

/** The theory of a Spec as a graph; empty where there is none. The author's words stand only in labels, escaped. */
export const theoryDot = (spec: Spec): string => {
  const { title, nodes, arrows } = theoryPicture(spec);
  if (nodes.length === 0) return '';
  const ids = new Map(nodes.map(({ name }, index) => [name, `n${String(index + 1)}`] as const));
  const idOf = (name: string): string => ids.get(name) ?? '';
  const columns = [0, 1, 2, 3].map((column) => nodes.filter((node) => node.column === column).map(({ name }) => idOf(name)));
  return [
    'digraph theory {',
    `  graph [rankdir=LR, label=${dotText(title)}, labelloc=t];`,
    '  node [fontname="Arial"];',
    ...nodes.map((node) => nodeLine(node, idOf(node.name))),
    ...columns.filter((ids) => ids.length > 0).map((ids) => `  { rank=same; ${ids.join('; ')}; }`),
    ...arrows.map(({ from, to, effect, feedback }) => {
      const backwards = feedback ? ', style=dotted, constraint=false, label="feedback"' : '';
      return `  ${idOf(from)} -> ${idOf(to)} [${heads[effect]}${backwards}];`;
    }),
    '}',
  ].join('\n');
};
