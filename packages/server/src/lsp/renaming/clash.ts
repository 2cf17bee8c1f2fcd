/** Whether a new name is already taken where the old one can be seen. */
import type { Declared, NameKind } from '@peerspec/language';
import type { Target } from '../../find-references.ts';
import type { SourceFile } from '../../source-file.ts';
import { isSameRange, isWithin } from '@peerspec/language/internal';

interface Clash {
  readonly kind: NameKind;
  /** The file in which the other declaration stands. */
  readonly file: string;
}

/** The names of a file that can be seen together with the target, or be hidden by it. */
const besides = ({ reading }: SourceFile, { file, at, kind }: Target): readonly Declared[] => {
  const titles = reading.declared.filter((declared) => declared.kind === 'intervention');
  // Nothing refers to an intervention: its name has to differ only from those of the others in the file.
  if (kind === 'intervention') return titles;
  const own = reading.declared.filter((declared) => declared.kind !== 'intervention');
  const home = reading.file === file ? reading.specs.find((spec) => isWithin(at, spec.extent)) : undefined;
  const near = home ? own.filter((declared) => isWithin(declared.at, home.extent)) : own;
  return [...near, ...reading.visible];
};

const sees = (source: SourceFile, { file, name, at }: Target): boolean =>
  source.file === file || source.reading.visible.some((each) => each.file === file && each.name === name && isSameRange(each.at, at));

/** The first declaration that already has the new name, in any of the files in which the target can be seen. */
export const clashOf = (sources: readonly SourceFile[], target: Target, newName: string): Clash | undefined => {
  for (const source of sources.filter((each) => sees(each, target))) {
    const taken = besides(source, target).find((declared) => declared.name === newName);
    if (taken) return { kind: taken.kind, file: taken.file ?? source.file };
  }
  return undefined;
};
