import { problemEntry } from '@peerspec/language';
import { rules } from '@peerspec/rules';
import type { CodeDescription } from '../check/as-sarif.ts';

/** What is known of a code, be it a rule's or that of a problem with the file itself. */
export const describeCode = (code: string): CodeDescription | undefined => {
  const rule = rules.find((each) => each.code === code);
  if (rule) return { code, summary: rule.message, why: rule.why, remedy: rule.remedy, section: rule.section, severity: rule.severity };
  const problem = problemEntry(code);
  return problem && { code, summary: problem.message, why: problem.why, remedy: problem.remedy, section: 'language', severity: 'error' };
};
