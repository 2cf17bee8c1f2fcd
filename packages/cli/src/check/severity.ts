import type { Severity } from '@peerspec/rules';

/** From grave to slight. */
export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** From which severity on a finding makes the run fail. */
export const thresholds = [...severities, 'never'] as const;
export type Threshold = (typeof thresholds)[number];

/** Whether a finding of this severity counts for `--fail-on`. */
export const reaches = (severity: Severity, threshold: Threshold): boolean =>
  threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
