/** Whether the mutants, taken together, reach the whole catalogue, and how many they are. */
import type { RuleSection } from '@peerspec/rules';
import { rules } from '@peerspec/rules';
import { expect, it } from 'vitest';
import { mutants as contacts } from './contacts.ts';
import { mutants as context } from './context.ts';
import { mutants as delivered } from './delivered.ts';
import { mutants as evidence } from './evidence.ts';
import { mutants as file } from './file.ts';
import { mutants as implementation } from './implementation.ts';
import type { Mutant } from './mutants.ts';
import { mutants as outcomes } from './outcomes.ts';
import { mutants as peers } from './peers.ts';
import { mutants as purpose } from './purpose.ts';
import { mutants as theory } from './theory.ts';

const bySection: Readonly<Record<RuleSection, readonly Mutant[]>> = {
  purpose,
  peers,
  contacts,
  context,
  theory,
  outcomes,
  implementation,
  evidence,
  file,
  delivered,
};

const mutants = Object.values(bySection).flat();

it('reaches every rule of the catalogue, and no rule that is not in it', () => {
  const reached = new Set(mutants.filter(({ changes }) => Object.keys(changes).length > 0).map(({ rule }) => rule));
  expect(rules.filter(({ code }) => !reached.has(code)).map(({ code }) => code)).toEqual([]);
  const known = new Set(rules.map(({ code }) => code));
  expect([...reached].filter((code) => !known.has(code))).toEqual([]);
});

it('keeps each mutant with the section of its rule', () => {
  const sectionOf = new Map(rules.map(({ code, section }) => [code, section]));
  for (const [section, held] of Object.entries(bySection))
    for (const { rule } of held) expect({ rule, section: sectionOf.get(rule) }).toEqual({ rule, section });
});

it('counts its mutants: one for each change and each complete example in which it is made', () => {
  const count = (held: readonly Mutant[]): string => {
    const made = held.reduce((sum, { changes }) => sum + Object.keys(changes).length, 0);
    return `${String(new Set(held.map(({ rule }) => rule)).size)} rules, ${String(held.length)} changes, ${String(made)} mutants`;
  };
  const report = [...Object.entries(bySection), ['altogether', mutants] as const].map(([section, held]) => `${section}: ${count(held)}`);
  expect(report.join('\n')).toMatchInlineSnapshot(`
    "purpose: 11 rules, 12 changes, 60 mutants
    peers: 21 rules, 24 changes, 110 mutants
    contacts: 23 rules, 25 changes, 60 mutants
    context: 11 rules, 13 changes, 45 mutants
    theory: 27 rules, 30 changes, 98 mutants
    outcomes: 26 rules, 28 changes, 78 mutants
    implementation: 11 rules, 13 changes, 64 mutants
    evidence: 9 rules, 12 changes, 28 mutants
    file: 12 rules, 12 changes, 69 mutants
    delivered: 7 rules, 8 changes, 25 mutants
    altogether: 158 rules, 177 changes, 637 mutants"
  `);
});
