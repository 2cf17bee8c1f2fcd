/** What a publication leaves unsaid: a finding of the rule that asks for it, for a publication's silence is what is looked for. */
import { sectionRow } from '@peerspec/language';
import type { OpenQuestion, Spec } from '@peerspec/language';
import { appliesTo } from './applies.ts';
import { openers } from './openers.ts';
import type { Hit, Rule } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import { stageOf } from './strictness.ts';

/** The rule that asks for a question, or, where a whole section is left out, for that section. */
const askerOf = (set: RuleSet, path: string, isAsked: (rule: Rule) => boolean): Rule | undefined => {
  const says = (rule: Rule): boolean => rule.unreported !== undefined && isAsked(rule);
  const found = set.rules.find((rule) => says(rule) && rule.asks?.includes(path));
  const opener = found === undefined && sectionRow(path) ? openers(set.rules).get(path) : undefined;
  return found ?? (opener && says(opener) ? opener : undefined);
};

/** What a publication is found not to say, with the rule that says so; nothing at other stages. `isAsked` tells which rules are about this intervention. */
export const unreportedIn = (set: RuleSet, spec: Spec, isAsked: (rule: Rule) => boolean): ReadonlyMap<OpenQuestion, Rule> => {
  const found = new Map<OpenQuestion, Rule>();
  if (stageOf(spec) !== 'published') return found;
  for (const question of spec.open) {
    if (question.gap.gap !== 'not-reported' || !appliesTo(spec, question.path)) continue;
    const rule = askerOf(set, question.path, isAsked);
    if (rule && rule.toldOtherwise?.(spec, question) !== true) found.set(question, rule);
  }
  return found;
};

/** One place at which a publication is silent. */
export const unreportedHit = ({ gap: { at } }: OpenQuestion, { unreported = '' }: Rule): Hit => ({
  at,
  message: `The publication does not say ${unreported}.`,
  remedy: 'Look for it in other publications about the same intervention, or ask the authors.',
});
