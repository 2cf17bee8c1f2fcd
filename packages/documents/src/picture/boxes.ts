/** How large each box of the picture is, and what stands in it: title, sign, and the conditions that hang on it. */
import type { Circumstance, PictureNode, TheoryPicture } from '../diagram/picture.ts';
import { filled, type PictureStrings } from './strings.ts';
import { wrapped, type Measure } from './wrapping.ts';

/** The usual width of a box. */
export const boxWidth = 196;
export const lineHeight = 17;
export const smallLineHeight = 15;
const padding = 9;

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

const boxOf = (node: PictureNode, strings: PictureStrings, { title, small, bold }: Measures, { width, mostLines }: BoxSize): Box => {
  // Shapes with slanted or notched sides leave less room.
  const inner = width - (node.kind === 'mechanism' || node.kind === 'contact' ? 20 : 40);
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
  const ownHeight = padding + titleRow.height + (sign === '' ? 0 : 3 + signRow.height) + padding;
  let top = ownHeight;
  const hanging = node.circumstances.map((circumstance) => {
    const told = filled(circumstance.word === 'when' ? strings.when : strings.unless, circumstance.title);
    const lines = wrapped(told, width - 26, small, mostLines);
    const row = { lines, top, height: lines.length * smallLineHeight + 8, circumstance };
    top += row.height;
    return row;
  });
  return { node, width, title: titleRow, ...(sign !== '' && { sign: signRow }), hanging, ownHeight, height: top };
};

export interface BoxSize {
  readonly width: number;
  /** How many lines a condition has room for; a title has twice as many. What is cut off must be told elsewhere. */
  readonly mostLines: number;
}

export const boxesOf = (picture: TheoryPicture, strings: PictureStrings, measures: Measures, size: BoxSize): readonly Box[] =>
  picture.nodes.map((node) => boxOf(node, strings, measures, size));
