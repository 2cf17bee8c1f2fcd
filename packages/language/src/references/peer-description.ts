/** What is known of a name without the tree that it is declared in. */
import type { AstNode, AstNodeDescription } from 'langium';
import { URI } from 'langium';
import { reflection } from '../generated/ast.ts';
import type { Declared } from '../spec/spec.ts';
import type { NameKind } from '../spec/values.ts';
import { nameKinds } from './name-problems.ts';

/** Langium's description of what a name stands for; ours carries the declaration. `node` is there only within one file. */
export interface PeerDescription extends AstNodeDescription {
  readonly declared: Declared;
}

export type NameMap = ReadonlyMap<string, PeerDescription>;

/** The type of the grammar that declares a kind of name: `Mechanism` for a mechanism. */
const typeByKind: ReadonlyMap<NameKind, string> = new Map(
  nameKinds.map((kind) => [kind, `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`]),
);

const typeOf = (kind: NameKind): string => typeByKind.get(kind) ?? kind;

const kindsByType = new Map<string, readonly NameKind[]>();

/** The kinds of name that a type of the grammar stands for: five for `TheoryNode`. */
export const kindsOf = (type: string): readonly NameKind[] => {
  const kinds = kindsByType.get(type) ?? nameKinds.filter((kind) => reflection.isSubtype(typeOf(kind), type));
  kindsByType.set(type, kinds);
  return kinds;
};

/** The address by which a file is known in descriptions; it says nothing of a disk, whose paths may begin with strokes of their own. */
export const uriOf = (file: string): URI => URI.from({ scheme: 'peer', path: `/${file.toWellFormed().replace(/^\/+/, '')}` });

export const describe = (declared: Declared, documentUri: URI, node?: AstNode): PeerDescription => ({
  name: declared.name,
  type: typeOf(declared.kind),
  documentUri,
  path: '',
  declared,
  ...(node && { node }),
});
