import { problemEntry } from '@peerspec/language';
import type { Explanation } from '@peerspec/rules';
import { explainProblem, explainRule, ruleByCode } from '@peerspec/rules';

/** What is known of a code, be it a rule's or that of a problem with the file itself; undefined for any other word. */
export const describeCode = (code: string): Explanation | undefined => {
  const rule = ruleByCode(code);
  if (rule) return explainRule(rule);
  const problem = problemEntry(code);
  return problem && explainProblem(problem);
};
