/** What the functions that read a syntax tree share: where problems, gaps and uses of names are collected. */
import type { AstNode, Reference } from 'langium';
import type { Problem } from '../problem.ts';
import type { OpenQuestion } from '../spec/spec.ts';
import type { NameKind, Placeholder, Range, Ref } from '../spec/values.ts';
import type { MeaningOf } from './interpret.ts';
import type { Scope } from './scope.ts';
import { unresolvedName } from './name-problems.ts';

export interface Reader {
  readonly meaningOf: MeaningOf;
  readonly scope: Scope;
  readonly problems: Problem[];
  readonly open: OpenQuestion[];
  readonly uses: Ref[];
  /** Absent where nobody would tell of them. */
  readonly placeholders?: Placeholder[];
}

export const newReader = (meaningOf: MeaningOf, scope: Scope): Reader => ({
  meaningOf,
  scope,
  problems: [],
  open: [],
  uses: [],
  placeholders: [],
});

/** Where a node of the syntax tree stands. Every node that is read was parsed from text, so it has a place. */
export const placeOf = (node: AstNode): Range => {
  const range = node.$cstNode?.range;
  if (range === undefined) throw new Error(`A ${node.$type} of the syntax tree has no place.`);
  return range;
};

/** Where the name stands by which something is referred to. */
export const refPlace = ({ $refNode, $refText }: Reference): Range => {
  if ($refNode === undefined) throw new Error(`The reference to "${$refText}" has no place.`);
  return $refNode.range;
};

/** From the start of one range to the end of another. */
export const spanning = (first: Range, last: Range): Range => ({ start: first.start, end: last.end });

/** Looks a name up, notes its use, and reports it where nothing fitting has it. */
export const refer = (reader: Reader, name: string, at: Range, expected: readonly NameKind[]): Ref => {
  const declared = reader.scope.find(name, expected);
  const fits = declared !== undefined && (expected.length === 0 || expected.includes(declared.kind));
  if (!fits) reader.problems.push(unresolvedName(name, at, expected, declared, reader.scope));
  const ref: Ref = {
    name,
    at,
    ...(fits && { kind: declared.kind, declaredAt: declared.file === undefined ? declared.at : { ...declared.at, file: declared.file } }),
  };
  reader.uses.push(ref);
  return ref;
};
