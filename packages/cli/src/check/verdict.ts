/** What a run comes to for the shell. */
import { severities } from '@peerspec/rules';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import { countOf, grouped } from '../numbers.ts';
import type { Threshold } from './choices.ts';
import type { Summary } from './report.ts';
import { reaches } from './severity.ts';

export interface Demands {
  readonly failOn: Threshold;
  /** More warnings than these make the run fail. */
  readonly maxWarnings?: number;
  /** Findings never make the run fail. */
  readonly exitZero?: boolean;
}

/** As much of a report as tells how the run has gone. */
interface Outcome {
  readonly failures: readonly unknown[];
  readonly summary: Summary;
}

/** Whether there are more warnings than are allowed. */
const tooManyWarnings = ({ summary }: Outcome, { maxWarnings = Infinity, exitZero = false }: Demands): boolean =>
  !exitZero && summary.findings.warning > maxWarnings;

/** Why a run fails whose findings are all slight enough; nothing where that is not so. */
export const warningsInWords = (outcome: Outcome, demands: Demands): string | undefined =>
  tooManyWarnings(outcome, demands)
    ? `There are ${countOf(outcome.summary.findings.warning, 'warning', 'warnings')}, and --max-warnings allows ${grouped(demands.maxWarnings ?? 0)}.`
    : undefined;

/** From which severity on findings count against the run. */
export const thresholdOf = (outcome: Outcome, demands: Demands): Threshold => {
  if (demands.exitZero) return 'never';
  return tooManyWarnings(outcome, demands) && !reaches('warning', demands.failOn) ? 'warning' : demands.failOn;
};

/** 2 where something could not be done; 1 where findings count against the run. */
export const exitCodeOf = (outcome: Outcome, demands: Demands): ExitCode => {
  if (outcome.failures.length > 0) return exitCodes.failed;
  const threshold = thresholdOf(outcome, demands);
  return severities.some((severity) => outcome.summary.findings[severity] > 0 && reaches(severity, threshold))
    ? exitCodes.findings
    : exitCodes.fine;
};
