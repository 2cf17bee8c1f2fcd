/**
 * The complete examples with one fact taken away or changed: the rule that asks for the fact must speak, alone
 * but for the rules that it says come with it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesIn } from '../helpers.ts';

const example = (name: string): string => readFileSync(new URL(`../../../examples/complete/${name}.peer`, import.meta.url), 'utf8');

/** The complete examples: one to one in infant feeding, groups around birth, one to one after a psychiatric ward, a community online, help on demand, mutual aid. */
export const complete = {
  feeding: example('infant-feeding-one-to-one'),
  groups: example('perinatal-mental-health-group'),
  wards: example('severe-mental-illness'),
  online: example('online-community'),
  onDemand: example('help-on-demand'),
  mutual: example('mutual-aid'),
} as const;

export type Example = keyof typeof complete;

/** Makes one text of another; throws where what it should change is not there. */
export type Change = (text: string) => string;

/** Changes the one place where a pattern is found. */
export const replaced =
  (pattern: string | RegExp, by: string): Change =>
  (text) => {
    const places = typeof pattern === 'string' ? text.split(pattern).length - 1 : [...text.matchAll(new RegExp(pattern, 'gm'))].length;
    if (places !== 1) throw new Error(`${String(pattern)} is found ${String(places)} times.`);
    return text.replace(typeof pattern === 'string' ? pattern : new RegExp(pattern, 'm'), () => by);
  };

/** Puts text in place of everything that matches; throws where nothing does. */
export const everyPlace =
  (pattern: RegExp, by: string): Change =>
  (text) => {
    const changed = text.replaceAll(pattern, by);
    if (changed === text) throw new Error(`Nothing matches ${String(pattern)}.`);
    return changed;
  };

/** Several changes, one after the other, where a fact is told in several places. */
export const all =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((changed, change) => change(changed), text);

/** Changes only the inside of one section. */
export const inSection =
  (section: string, change: Change): Change =>
  (text) => {
    const found = new RegExp(`^  ${section}\\b[^]*?\\n  \\}$`, 'm').exec(text);
    if (!found) throw new Error(`There is no section ${section}.`);
    return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
  };

/** Takes a property of a section away, or a declaration by its word and name: `without('peers', 'training')`. */
export const without = (section: string, what: string): Change => {
  const isItem = what.includes(' ');
  const statement = isItem
    ? `\\n    ${what}\\b(?:[^\\n]*\\{\\n[^]*?\\n    \\}|[^]*?)(?=\\n    \\S|\\n\\n|\\n  \\})`
    : `\\n    ${what}:[^]*?(?=\\n    \\S|\\n\\n|\\n  \\})`;
  return inSection(section, replaced(new RegExp(statement), ''));
};

/** Changes only the inside of one declaration: `inItem('outcomes', 'intermediate Confidence', …)`. */
export const inItem = (section: string, item: string, change: Change): Change =>
  inSection(section, (text) => {
    const found = new RegExp(`^    ${item}\\b[^]*?\\n    \\}$`, 'm').exec(text);
    if (!found) throw new Error(`There is no ${item}.`);
    return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
  });

/** Takes a property of a declaration away. */
export const withoutIn = (section: string, item: string, word: string): Change =>
  inItem(section, item, replaced(new RegExp(`\\n      ${word}:[^]*?(?=\\n      \\S|\\n    \\})`), ''));

/** Adds a statement at the end of the intervention. */
export const added = (statement: string): Change => inSection('evaluation', (section) => `${section}\n\n${statement}`);

/** Takes a whole section away. */
export const withoutSection =
  (section: string): Change =>
  (text) =>
    inSection(section, () => '')(text);

export interface Mutant {
  /** What was changed, as the end of the sentence "It is found that …". */
  readonly what: string;
  readonly rule: string;
  readonly changes: Partial<Readonly<Record<Example, Change>>>;
}

/** The same change in those whose contacts are planned: what it changes is not in the others, or not asked of them. */
export const wherePlanned = (change: Change): Mutant['changes'] => ({ feeding: change, groups: change, wards: change });

/** The same change in all but the community online, in which the members are the peers. */
export const everywhereButOnline = (change: Change): Mutant['changes'] => ({ ...wherePlanned(change), onDemand: change });

/** The same change in all but mutual aid, in which nobody is chosen, trained or overseen, and everybody is a peer. */
export const everywhereButMutual = (change: Change): Mutant['changes'] => ({ ...everywhereButOnline(change), online: change });

/** The same change in all examples. */
export const everywhere = (change: Change): Mutant['changes'] => ({ ...everywhereButMutual(change), mutual: change });

const isExample = (name: string): name is Example => Object.hasOwn(complete, name);

/** One test for each mutant and example. */
export const testMutants = (mutants: readonly Mutant[]): void => {
  const cases = mutants.flatMap(({ what, rule, changes }) =>
    Object.entries(changes).flatMap(([name, change]) => (isExample(name) ? [[rule, what, name, change] as const] : [])),
  );
  describe('a complete example with one fact changed', () => {
    it.each(cases)('%s: %s (%s)', async (rule, _, name, change) => {
      const found = new Set(await codesIn(change(complete[name])));
      expect(found).toEqual(new Set([rule]));
    });
  });
};
