/** An ordered list of rules with what follows from it: look-up by code, and which rules come before which. */
import { problemCatalogue } from '@peerspec/language';
import type { Rule } from './rule.ts';

export interface RuleSet {
  readonly rules: readonly Rule[];
  /** Every code that a reader can meet: of these rules, and of problems with the file itself. */
  readonly codes: ReadonlySet<string>;
  readonly byCode: (code: string) => Rule | undefined;
  /** The rules that must be quiet before the given one speaks, and those that must be quiet before them. */
  readonly before: (rule: Rule) => readonly Rule[];
}

/** Throws where two rules have one code, or where a rule waits for one that does not exist. */
export const ruleSet = (rules: readonly Rule[]): RuleSet => {
  const codes = new Map(rules.map((rule) => [rule.code, rule] as const));
  if (codes.size < rules.length) throw new Error('Two rules have the same code.');

  const direct = (rule: Rule): readonly Rule[] =>
    (rule.after ?? []).map((code) => {
      const earlier = codes.get(code);
      if (!earlier) throw new Error(`The rule ${rule.code} waits for ${code}, which is not in the catalogue.`);
      return earlier;
    });

  const earlierThan = new Map<Rule, readonly Rule[]>();
  for (const rule of rules) {
    const earlier = new Set<Rule>();
    const queue = [...direct(rule)];
    for (const each of queue) {
      if (earlier.has(each)) continue;
      earlier.add(each);
      queue.push(...direct(each));
    }
    earlierThan.set(rule, [...earlier]);
  }

  const every = new Set([...codes.keys(), ...problemCatalogue.map((entry) => entry.code)]);
  return { rules, codes: every, byCode: (code) => codes.get(code), before: (rule) => earlierThan.get(rule) ?? [] };
};
