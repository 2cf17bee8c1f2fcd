import { compareStarts } from '@peerspec/language/internal';
import type { Rule } from '../../engine/rule.ts';

export const rule: Rule = {
  code: 'accept-not-allowed',
  section: 'file',
  severity: 'error',
  acceptable: false,
  message: 'This cannot be accepted away.',
  why: 'Contradictions, safety, and what is wrong with the file itself stay wrong whoever agrees to them.',
  remedy: 'Put right what the rule finds, and remove this line.',
  when: 'An `accept` names a rule about safety or a contradiction, a rule about the file itself, or a problem with its words or names.',
  sources: [],
  bad: 'accept safeguarding-missing because "the charity knows what to do"',
  good: '// safeguarding is described, and there is nothing to accept\nimplementation {\n  safeguarding: "the charity\'s policy; the co-ordinator is the named lead"\n}',
  check: (spec, _, { codes, rule: byCode }) =>
    spec.accepts
      .filter(({ rule: code }) => codes.has(code) && (byCode(code)?.acceptable === false || byCode(code) === undefined))
      .map(({ rule: code, at }) => ({ at, message: `\`${code}\` cannot be accepted away.` })),
  fix: (spec, hit) => {
    const found = spec.accepts.find(({ at }) => compareStarts(at, hit.at) === 0);
    return found && { title: 'Remove it', at: found.extent, text: '' };
  },
};
