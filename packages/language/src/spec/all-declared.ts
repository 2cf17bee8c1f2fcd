import type { Declared, Spec } from './spec.ts';

/** Every name that can be seen in an intervention: its own first, then what its file and the files that it uses share. */
export const allDeclared = ({ declared, shared }: Pick<Spec, 'declared' | 'shared'>): readonly Declared[] =>
  shared.declared.length === 0 ? declared : [...declared, ...shared.declared];
