/** How large each box of the picture is, and what stands in it: title, sign, and the conditions that hang on it. */
import type { Circumstance, PictureNode, TheoryPicture } from '../diagram/picture.ts';
import { filled, type PictureStrings } from './strings.ts';
import { wrapped, type Measure } from './wrapping.ts';

/** The usual width of a box. */
export const boxWidth = 196;
export const lineHeight = 17;
export const smallLineHeight = 15;
const padding = 8;

/** A row below the title, with its distance from the top of the box. */
export interface Row {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

export interface Box {
  readonly node: PictureNode;
  readonly width: number;
  /** The title in lines. */
  readonly title: Row;
  /** What is wrong with its place in the theory, in words. */
  readonly sign?: Row & { readonly width: number };
  /** What is said below the title about where else it stands. */
  readonly foot?: Row;
  readonly hanging: readonly (Row & { readonly circumstance: Circumstance })[];
  /** Without what hangs below. */
  readonly ownHeight: number;
  readonly height: number;
}

/** How wide texts are: titles, small ones, and small ones that are emphasised. */
export interface Measures {
  readonly title: Measure;
  readonly small: Measure;
  readonly bold: Measure;
}

/** What is wrong with the place of something in the theory; empty where nothing is. */
export const signOf = (node: PictureNode, strings: PictureStrings): string => {
  if (node.kind === 'undeclared') return strings.undeclared;
  if (node.unreached) return strings.unreached;
  return node.deadEnd ? strings.deadEnd : '';
};

/** What a shape leaves beside its text, on both sides together: slanted, notched and double sides leave less room for it. */
const besideText: Readonly<Record<PictureNode['kind'], number>> = {
  contact: 18,
  mechanism: 18,
  undeclared: 18,
  intermediate: 22,
  'long-term': 22,
  condition: 24,
  unintended: 30,
  activity: 34,
};

const boxOf = (node: PictureNode, strings: PictureStrings, measures: Measures, { width, mostLines, footOf }: BoxSize): Box => {
  const { title, small, bold } = measures;
  const inner = width - besideText[node.kind];
  const titleLines = wrapped(node.title, inner, title, 2 * mostLines);
  const titleRow: Row = { lines: titleLines, top: padding, height: titleLines.length * lineHeight };
  const sign = signOf(node, strings);
  const signLines = sign === '' ? [] : wrapped(sign, inner - 20, bold);
  const signRow = {
    lines: signLines,
    top: padding + titleRow.height + 3,
    height: signLines.length * smallLineHeight,
    width: Math.max(...signLines.map(bold)),
  };
  const aboveFoot = padding + titleRow.height + (sign === '' ? 0 : 3 + signRow.height);
  const foot = footOf?.(node.name) ?? '';
  const footLines = foot === '' ? [] : wrapped(foot, inner, small);
  const footRow = { lines: footLines, top: aboveFoot + 2, height: footLines.length * smallLineHeight };
  const ownHeight = aboveFoot + (foot === '' ? 0 : 2 + footRow.height) + padding;
  let top = ownHeight;
  const hanging = node.circumstances.map((circumstance) => {
    const told = filled(circumstance.word === 'when' ? strings.when : strings.unless, circumstance.title);
    const lines = wrapped(told, width - 26, small, mostLines);
    const row = { lines, top, height: lines.length * smallLineHeight + 8, circumstance };
    top += row.height;
    return row;
  });
  return {
    node,
    width,
    title: titleRow,
    ...(sign !== '' && { sign: signRow }),
    ...(foot !== '' && { foot: footRow }),
    hanging,
    ownHeight,
    height: top,
  };
};

export interface BoxSize {
  readonly width: number;
  /** How many lines a condition has room for; a title has twice as many. What is cut off must be told elsewhere. */
  readonly mostLines: number;
  /** What is said in small at the foot of a box, by its name; empty for nothing. */
  readonly footOf?: (name: string) => string;
}

export const boxesOf = (picture: TheoryPicture, strings: PictureStrings, measures: Measures, size: BoxSize): readonly Box[] =>
  picture.nodes.map((node) => boxOf(node, strings, measures, size));
