/** What one file comes to: problems of the file itself, and what the rules find in each intervention. */
import type { Problem, Reading } from '@peerspec/language';
import { problemEntry } from '@peerspec/language';
import { catalogue } from './catalogue.ts';
import type { CheckOptions } from './check.ts';
import { checkAll } from './check.ts';
import { fewOfEach } from './few-of-each.ts';
import type { Finding, Findings } from './finding.ts';
import { inOrder } from './finding.ts';
import type { Run } from './rule.ts';
import type { RuleSet } from './rule-set.ts';

const ofProblem = (problem: Problem, file: string): Finding => {
  const why = problemEntry(problem.code)?.why;
  return {
    code: problem.code,
    severity: 'error',
    message: problem.message,
    ...(why !== undefined && { why }),
    remedy: problem.remedy,
    file: problem.at.file ?? file,
    at: problem.at,
    ...(problem.replacement !== undefined && { replacement: problem.replacement }),
    ...(problem.related && { related: problem.related }),
  };
};

/**
 * Everything that a reader is to be told about one file, sorted by file and place, and what was
 * agreed to stay; of what is found again and again, the first. Never throws for anything that a Spec can hold; a rule that fails is a defect of the
 * rule, and an error that names it reaches the caller.
 */
export const findingsOf = (reading: Reading, run: Run, options: CheckOptions = {}, rules: RuleSet = catalogue): Findings => {
  const checked = checkAll(rules, reading.specs, run, options);
  return {
    findings: fewOfEach(
      inOrder([...reading.problems.map((problem) => ofProblem(problem, reading.file)), ...checked.flatMap((each) => each.findings)]),
    ),
    accepted: checked.flatMap((each) => each.accepted),
  };
};
