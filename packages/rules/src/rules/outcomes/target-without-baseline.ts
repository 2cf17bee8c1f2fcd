import type { Outcome, Spec } from '@peerspec/language';
import { calledFirst } from '../../helpers/called.ts';
import { valueOf } from '../../helpers/answers.ts';
import { beginsTogether } from '../../helpers/fixes.ts';
import type { Rule } from '../../engine/rule.ts';
import { article } from '../../helpers/sources.ts';
import { subjectOfFrame } from '../../helpers/subject.ts';

const hasGoalAlone = ({ expect }: Outcome): boolean => {
  const expected = valueOf(expect);
  return expected?.to !== undefined && expected.from === undefined;
};

/** Figures for the situation today that are counted in the same way as the goal, and are about the same. */
const figuresToday = ({ context }: Spec, outcome: Outcome) => {
  const unit = valueOf(outcome.expect)?.to?.unit;
  const wanted = subjectOfFrame(outcome);
  return context.backgrounds.items.flatMap((background) => {
    const figure = valueOf(background.value);
    const isAbout = [...subjectOfFrame(background)].some((word) => wanted.has(word));
    return figure && figure.unit === unit && isAbout ? [{ figure, at: background.at }] : [];
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
