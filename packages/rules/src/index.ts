/** What a `.peer` file leaves out: the rules, what they find, and which design questions are answered. */
export { ruleByCode, rules } from './engine/catalogue.ts';
export type { Defaults } from './engine/with-defaults.ts';
export type { CheckOptions } from './engine/check.ts';
export {
  configurationName,
  type Configuration,
  type ConfigurationProblem,
  type Placed,
  type Setting,
} from './configuration/configuration.ts';
export { checkOptionsOf } from './configuration/in-force.ts';
export { readConfiguration } from './configuration/read.ts';
export { configurationSchema } from './configuration/schema.ts';
export { coverageOf, statedOpen, type Coverage, type CoverageQuestion, type CoverageSection, type OpenCounts } from './engine/coverage.ts';
export { explainProblem, explainRule, type Explanation } from './engine/explain.ts';
export { severities, type AcceptedFinding, type Finding, type Findings, type Severity } from './engine/finding.ts';
export { findingsOf } from './engine/findings.ts';
export { fixesOf } from './helpers/fixes.ts';
export { ruleSet, type RuleSet } from './engine/rule-set.ts';
export { sectionTitles, type RuleSection } from './engine/sections.ts';
export type { Fix, Form, Hit, Rule, Run, Stage, RuleContext } from './engine/rule.ts';
export {
  decidingQuestions,
  standardCoverage,
  type StandardCoverage,
  type StandardItemCoverage,
  type StandardQuestion,
} from './engine/standards.ts';
export { stages, type Severities, type SeverityChoice } from './engine/strictness.ts';
