/** A statement among those of its block: what is said in it may go on in the statements behind it. */
import type { Phrase, Statement } from '../generated/ast.ts';
import type { Position } from '../spec/values.ts';
import { isBefore } from '../syntax/positions.ts';
import type { Block, Meaning } from '../vocabulary/blocks.ts';
import type { Reader } from './context.ts';
import { placeOf } from './context.ts';

export interface Beside {
  readonly reader: Reader;
  readonly statements: readonly Statement[];
  readonly index: number;
  readonly block: Block;
}

/** An answer with which something is wrong, and how many statements behind it can only be a part of it. */
export interface DoubtfulAnswer extends Beside {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
  readonly tail: number;
}

/** How many of the statements behind it begin before a place. */
export const partsWithin = ({ statements, index }: Beside, end: Position): number => {
  let count = 0;
  for (let next = statements[index + 1]; next && isBefore(placeOf(next).start, end); next = statements[index + 1 + count]) count += 1;
  return count;
};
