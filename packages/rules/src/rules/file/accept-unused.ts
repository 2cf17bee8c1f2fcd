import { compareStarts } from '@peerspec/language/internal';
import type { Rule } from '../../engine/rule.ts';

export const rule: Rule = {
  code: 'accept-unused',
  section: 'file',
  severity: 'warning',
  acceptable: false,
  message: 'This accepted departure is no longer needed.',
  why: 'A list of departures is worth reading only while each of them is one.',
  remedy: 'Remove it.',
  when: 'The rule that is accepted finds nothing, or is accepted a second time.',
  sources: [],
  bad: 'accept outcome-unreachable because "the outcome is measured for another project"',
  good: 'outcomes {\n  long-term Sleep "babies sleep longer" { in: Mothers  expect: increase  by: 6 months after Birth  measure: "diary" at 6 months after Birth }\n}\naccept outcome-unreachable because "sleep is measured for another project"',
  check: (spec, _, { rule: byCode, finds }) => {
    const before = new Set<string>();
    return spec.accepts.flatMap(({ rule: code, extent, at }) => {
      const accepted = byCode(code);
      if (!accepted || accepted.acceptable === false) return [];
      if (before.has(code)) return [{ at, message: `\`${code}\` is accepted twice.`, remedy: 'Keep one of the two.' }];
      before.add(code);
      return finds(code)
        ? []
        : [{ at: extent, message: `\`${code}\` finds nothing here, so this accepted departure is no longer needed.` }];
    });
  },
  fix: (spec, hit) => {
    const unused = spec.accepts.find(({ at, extent }) => [at, extent].some((place) => compareStarts(place, hit.at) === 0));
    return unused && { title: 'Remove it', at: unused.extent, text: '', safe: true };
  },
};
