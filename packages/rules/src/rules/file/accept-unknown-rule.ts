import { didYouMean, suggest } from '@peerspec/language/internal';
import type { Rule } from '../../engine/rule.ts';

export const rule: Rule = {
  code: 'accept-unknown-rule',
  section: 'file',
  severity: 'error',
  acceptable: false,
  message: 'No rule has this name.',
  why: 'A departure from a rule that does not exist agrees to nothing.',
  remedy: 'Correct the name, or remove the line. Each finding shows the name of its rule.',
  when: 'An `accept` names something that is no rule.',
  sources: [],
  bad: 'accept outcome-unreachabel because "the outcome is measured for another project"',
  good: 'outcomes {\n  long-term Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "diary" at 6 months after Birth }\n}\naccept outcome-unreachable because "sleep is measured for another project"',
  check: (spec, _, { codes }) =>
    spec.accepts
      .filter((acceptance) => !codes.has(acceptance.rule))
      .map(({ rule: code, at }) => {
        const suggestion = suggest(code, codes);
        const place = { start: { line: at.end.line, character: at.end.character - code.length }, end: at.end };
        return {
          at: place,
          message: `No rule is called \`${code}\`${didYouMean(suggestion)}`,
          ...(suggestion !== undefined && { replacement: suggestion }),
        };
      }),
};
