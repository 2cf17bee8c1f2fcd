/** What the tests of several sections have in common. */
import type { RuleSection } from '@peerspec/rules';
import { rules } from '@peerspec/rules';
import { expect, it } from 'vitest';
import type { Change, Mutant } from './mutants.ts';

/** Puts text in place of everything that matches; throws where nothing does. */
export const everyPlace =
  (pattern: RegExp, by: string): Change =>
  (text) => {
    const changed = text.replaceAll(pattern, by);
    if (changed === text) throw new Error(`Nothing matches ${String(pattern)}.`);
    return changed;
  };

/** Every rule of a section is reached by at least one change. */
export const reaches = (section: RuleSection, mutants: readonly Mutant[]): void => {
  it(`reaches every rule of the section ${section}`, () => {
    const reached = new Set(mutants.map(({ rule }) => rule));
    expect(rules.filter((rule) => rule.section === section && !reached.has(rule.code)).map((rule) => rule.code)).toEqual([]);
  });
};
