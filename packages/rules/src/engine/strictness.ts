/** How grave a finding is at each stage of an intervention. */
import type { Spec } from '@peerspec/language';
import type { Severity } from './finding.ts';
import { valueOf } from '../helpers/answers.ts';
import type { Rule, Stage } from './rule.ts';

/** Another severity for a rule: at every stage, or at some. */
export type SeverityChoice = Severity | 'off' | Partial<Readonly<Record<Stage, Severity | 'off'>>>;

/** Severities that a configuration sets, by code. */
export type Severities = Readonly<Record<string, SeverityChoice>>;

export const stages: readonly Stage[] = ['idea', 'design', 'commissioning', 'delivery', 'published'];

/** The stage by which an intervention is judged: `design` where it states none. */
export const stageOf = (spec: Spec): Stage => valueOf(spec.stage) ?? 'design';

const atStage = (severity: Severity, stage: Stage, authorsOnly: boolean): Severity => {
  if (stage === 'idea') return 'hint';
  if (stage === 'design') return severity === 'error' ? 'warning' : severity;
  if (stage === 'published' && authorsOnly) return severity === 'hint' ? 'hint' : 'info';
  return severity;
};

/** What a configuration sets for a rule at a stage. */
const settingAt = ({ code }: Rule, stage: Stage, chosen: Severities): Severity | 'off' | undefined => {
  const choice = Object.hasOwn(chosen, code) ? chosen[code] : undefined;
  return typeof choice === 'string' ? choice : choice?.[stage];
};

/**
 * How grave a finding of a rule is at a stage. What a configuration sets counts as it stands; else the
 * record's own choice for the stage; else what the stage makes of `severity`, the record's or the hit's.
 */
export const severityAt = (rule: Rule, stage: Stage, chosen: Severities = {}, severity: Severity = rule.severity): Severity | 'off' => {
  return settingAt(rule, stage, chosen) ?? rule.stages?.[stage] ?? atStage(severity, stage, rule.authorsOnly === true);
};

/** The same for what only the date has brought up, for which a configuration may set something of its own. */
export const severityByDate = (
  rule: Rule,
  stage: Stage,
  chosen: Severities = {},
  dates: Severity | 'off' | undefined,
  severity?: Severity,
): Severity | 'off' => settingAt(rule, stage, chosen) ?? dates ?? severityAt(rule, stage, chosen, severity);
