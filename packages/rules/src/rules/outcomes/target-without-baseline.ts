import type { Outcome, Spec } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import { beginsTogether } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';

const hasGoalAlone = ({ expect }: Outcome): boolean => {
  const expected = valueOf(expect);
  return expected?.to !== undefined && expected.from === undefined;
};

/** Figures for the situation today that are counted in the same way as the goal. */
const figuresToday = ({ context }: Spec, { expect }: Outcome) => {
  const unit = valueOf(expect)?.to?.unit;
  return context.backgrounds.items.flatMap(({ value, at }) => {
    const figure = valueOf(value);
    return figure && figure.unit === unit ? [{ figure, at }] : [];
  });
};

export const rule: Rule = {
  code: 'target-without-baseline',
  section: 'outcomes',
  severity: 'warning',
  message: 'A target is set without saying where you start from.',
  why: 'The same target can be a small step or out of reach; only the starting point tells which.',
  remedy: 'Write both figures: `expect: increase from … to …`.',
  when: 'An outcome is expected to reach a figure, and the figure from which it starts is not given.',
  sources: [article('Context matters')],
  bad: 'outcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase to 55%  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth }\n}',
  good: 'outcomes {\n  long-term Continuation "any breastfeeding at six weeks" { in: Mothers  primary: yes  accountable: no  expect: increase from 48% to 55%  by: 6 weeks after Birth  measure: "health visitors\' records" at 6 weeks after Birth }\n}',
  check: (spec) =>
    spec.outcomes.changes.items.filter(hasGoalAlone).map((outcome) => {
      const { expect } = outcome;
      const figures = figuresToday(spec, outcome);
      return {
        at: expect.at,
        message: `${calledFirst(outcome)} is to reach ${valueOf(expect)?.to?.text ?? ''}, but where it starts from is not stated.`,
        ...(figures.length > 0 && { related: figures.map(({ at }) => ({ message: 'This may be the starting point.', at })) }),
      };
    }),
  fix: (spec, hit) => {
    const outcome = spec.outcomes.changes.items.find(({ expect }) => beginsTogether(expect.at, hit.at));
    const [only, ...others] = outcome ? figuresToday(spec, outcome) : [];
    const direction = outcome && valueOf(outcome.expect)?.direction;
    if (!only || others.length > 0 || direction === undefined) return undefined;
    const { start } = hit.at;
    const behind = { line: start.line, character: start.character + direction.length };
    return { title: `Start from ${only.figure.text}`, at: { start: behind, end: behind }, text: ` from ${only.figure.text}` };
  },
};
