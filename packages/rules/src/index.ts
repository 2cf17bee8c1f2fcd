/** What a `.peer` file leaves out: the rules, what they find, and which design questions are answered. */
export { catalogue, ruleByCode, rules } from './catalogue.ts';
export { answerIn, isSectionWord, listIn, partOf } from './by-word.ts';
export type { Assumed } from './assume.ts';
export { checkSpec, inScope, type CheckOptions } from './check.ts';
export {
  configurationName,
  emptyConfiguration,
  type Configuration,
  type ConfigurationProblem,
  type Placed,
  type Setting,
} from './configuration/configuration.ts';
export {
  checkOptionsOf,
  configured,
  type InForce,
  type InForceRule,
  type InForceSetting,
  type InForceWords,
  type Source,
} from './configuration/in-force.ts';
export { evidenceProblem, type EvidenceFile } from './configuration/evidence.ts';
export { isTrouble, readGlob, type Glob, type Trouble as GlobTrouble } from './configuration/glob.ts';
export { readConfiguration } from './configuration/read.ts';
export { whyUnread, type Unread } from './configuration/unread.ts';
export { configurationSchema } from './configuration/schema.ts';
export { appliesTo, coverageOf, type Coverage, type CoverageQuestion, type CoverageSection, type OpenCounts } from './coverage.ts';
export { explainProblem, explainRule, problemPage, ruleIndex, rulePage, sectionTitles, type Explanation } from './explain.ts';
export { inOrder, severities, type AcceptedFinding, type Finding, type Findings, type Severity } from './finding.ts';
export { findingsOf } from './findings.ts';
export { cursor, fixesOf, insertAnswer, insertItem, insertSection } from './fixes.ts';
export { ruleSet, type RuleSet } from './rule-set.ts';
export type { Fix, Form, Hit, Rule, RuleSection, Run, Stage, Surroundings } from './rule.ts';
export { standardCoverage, type StandardCoverage, type StandardItemCoverage, type StandardQuestion } from './standards.ts';
export { severityAt, stageOf, stages, type Severities, type SeverityChoice } from './strictness.ts';
