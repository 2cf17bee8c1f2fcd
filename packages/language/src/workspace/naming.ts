/** What a few names mean in a text. */
import { AstUtils } from 'langium';
import type { DeclaredNames } from '../references/declared-names.ts';
import type { NameMap } from '../references/peer-description.ts';
import type { SingleReference } from '../references/peer-linker.ts';
import { refPlace } from '../references/peer-linker.ts';
import type { Declared } from '../spec/spec.ts';
import type { Range } from '../spec/values.ts';
import { normalForm } from '../syntax/normal-form.ts';
import type { Parsed } from '../syntax/parser.ts';
import { peerServices } from '../syntax/parser.ts';
import { isNameKind } from '../syntax/token.ts';

/** A place where a name stands for what is declared. */
interface NameUse {
  readonly at: Range;
  readonly declared: Declared;
}

export interface Naming {
  /** How often one of the names stands there, whatever it means. */
  readonly count: number;
  /** Those that the text itself declares. */
  readonly declared: readonly Declared[];
  /** Those that can be seen from anywhere in it. */
  readonly visible: readonly Declared[];
  /** Where they stand for something, in the order of the text. */
  readonly uses: readonly NameUse[];
}

const among = (names: ReadonlySet<string>, map: NameMap): readonly Declared[] =>
  [...names].flatMap((name) => map.get(name)?.declared ?? []);

const usesIn = (parsed: Parsed, names: ReadonlySet<string>): readonly NameUse[] => {
  const uses: NameUse[] = [];
  const { Linker } = peerServices().references;
  for (const node of AstUtils.streamAst(parsed.file)) {
    for (const info of AstUtils.streamReferences(node)) {
      if (!names.has(info.reference.$refText)) continue;
      const found = Linker.getCandidate(info);
      if (!('problem' in found)) uses.push({ at: refPlace(info as SingleReference), declared: found.declared });
    }
  }
  return uses;
};

/** What the names mean in a parsed text of which it is known what it sees. */
export const namingIn = (parsed: Parsed, names: ReadonlySet<string>, declared: DeclaredNames, seen: NameMap): Naming => ({
  count: parsed.tokens.filter(({ tokenType, image }) => isNameKind(tokenType.name) && names.has(normalForm(image))).length,
  declared: [declared.titles, declared.shared, ...declared.interventions.values()].flatMap((map) => among(names, map)),
  visible: among(names, seen),
  uses: usesIn(parsed, names),
});
