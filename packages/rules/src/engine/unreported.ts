/** What a publication leaves unsaid: a finding of the rule that asks for it, for a publication's silence is what is looked for. */
import { sectionRow } from '@peerspec/language';
import type { OpenQuestion, Spec } from '@peerspec/language';
import { appliesTo } from './applies.ts';
import { openers } from './openers.ts';
import type { Hit, Rule } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import { stageOf } from './strictness.ts';

const isGrave = ({ severity, authorsOnly }: Rule): boolean => authorsOnly !== true && (severity === 'error' || severity === 'warning');

/** It asks about something that must be there first, such as the comparison of a study. */
const isOfWhatIsThere = ({ needs = [], asks = [] }: Rule): boolean => needs.length > 0 || asks.some((path) => path.split('.').length > 2);

/**
 * The rules that ask for a question, or, where a whole section is left out, for what is in it: the one that opens the
 * section comes first, and the others are those that are grave enough to be missed by a reader.
 */
const askersOf = (set: RuleSet, path: string, isAsked: (rule: Rule) => boolean): readonly Rule[] => {
  const says = (rule: Rule): boolean => rule.unreported !== undefined && isAsked(rule);
  const found = set.rules.filter((rule) => says(rule) && rule.asks?.includes(path));
  if (found.length > 0 || !sectionRow(path)) return found.slice(0, 1);
  const opener = openers(set.rules).get(path);
  const inside = set.rules.filter(
    (rule) =>
      says(rule) &&
      !isOfWhatIsThere(rule) &&
      (rule === opener || isGrave(rule)) &&
      rule.asks?.some((asked) => asked.startsWith(`${path}.`)),
  );
  return inside.toSorted((one, other) => Number(other === opener) - Number(one === opener));
};

/** The rule by whose code a silence is told, and others whose questions it leaves open as well. */
interface Unreported {
  readonly rule: Rule;
  readonly others: readonly Rule[];
}

/** What a publication is found not to say, with the rule that says so; nothing at other stages. `isAsked` tells which rules are about this intervention. */
export const unreportedIn = (set: RuleSet, spec: Spec, isAsked: (rule: Rule) => boolean): ReadonlyMap<OpenQuestion, Unreported> => {
  const found = new Map<OpenQuestion, Unreported>();
  if (stageOf(spec) !== 'published') return found;
  for (const question of spec.open) {
    if (question.gap.gap !== 'not-reported' || !appliesTo(spec, question.path)) continue;
    const [rule, ...others] = askersOf(set, question.path, isAsked).filter((each) => each.toldOtherwise?.(spec, question) !== true);
    if (rule) found.set(question, { rule, others });
  }
  return found;
};

/** One place at which a publication is silent. */
export const unreportedHit = ({ gap: { at } }: OpenQuestion, { rule, others }: Unreported): Hit => ({
  at,
  message: [
    `The publication does not say ${rule.unreported ?? ''}.`,
    ...(others.length > 0 ? [`Nor does it say ${others.map((each) => each.unreported ?? '').join('; ')}.`] : []),
  ].join(' '),
  remedy: 'Look for it in other publications about the same intervention, or ask the authors.',
});
