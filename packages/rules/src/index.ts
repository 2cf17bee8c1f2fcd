/** What a `.peer` file leaves out: the rules, what they find, and which design questions are answered. */
export { catalogue, ruleByCode, rules } from './engine/catalogue.ts';
export { answerIn, isSectionWord, listIn, partOf } from './helpers/by-word.ts';
export type { Assumed } from './engine/assume.ts';
export { checkSpec, inScope, type CheckOptions } from './engine/check.ts';
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
export { appliesTo } from './engine/applies.ts';
export { coverageOf, statedOpen, type Coverage, type CoverageQuestion, type CoverageSection, type OpenCounts } from './engine/coverage.ts';
export { explainProblem, explainRule, problemPage, ruleIndex, rulePage, type Explanation } from './engine/explain.ts';
export { inOrder, severities, type AcceptedFinding, type Finding, type Findings, type Severity } from './engine/finding.ts';
export { findingsOf } from './engine/findings.ts';
export { cursor, fixesOf, insertAnswer, insertItem, insertSection } from './helpers/fixes.ts';
export { ruleSet, type RuleSet } from './engine/rule-set.ts';
export { sectionTitles, type RuleSection } from './engine/sections.ts';
export type { Fix, Form, Hit, Rule, Run, Stage, Surroundings } from './engine/rule.ts';
export { standardCoverage, type StandardCoverage, type StandardItemCoverage, type StandardQuestion } from './engine/standards.ts';
export { severityAt, stageOf, stages, type Severities, type SeverityChoice } from './engine/strictness.ts';
