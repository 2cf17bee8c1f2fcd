/** What one file comes to: problems of the file itself, and what the rules find in each intervention. */
import type { Problem, Reading } from '@peerspec/language';
import { problemEntry } from '@peerspec/language';
import { parted } from '../baseline/known.ts';
import { catalogue } from './catalogue.ts';
import type { CheckOptions } from './check.ts';
import { checkAll } from './check.ts';
import { elementsOf } from './element.ts';
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
 * Everything that a reader is to be told about one file, sorted by file and place, what was agreed to stay, and what
 * the baseline knows; of what is found again and again, the first. Never throws for anything that a Spec can hold; a rule that fails is a defect of the
 * rule, and an error that names it reaches the caller.
 */
export const findingsOf = (reading: Reading, run: Run, options: CheckOptions = {}, rules: RuleSet = catalogue): Findings => {
  const checked = checkAll(rules, reading.specs, run, options);
  // What a baseline may know is looked for among all of them.
  const problems = options.known ? reading.problems : fewOfEach(reading.problems);
  const all = inOrder([...problems.map((problem) => ofProblem(problem, reading.file)), ...checked.flatMap((each) => each.findings)]);
  const accepted = checked.flatMap((each) => each.accepted);
  if (!options.known) return { findings: fewOfEach(all), accepted };
  const { fresh, baselined } = parted(all, options.known, elementsOf(reading), (code) => rules.byCode(code) !== undefined);
  return { findings: fewOfEach(fresh), accepted, baselined };
};
