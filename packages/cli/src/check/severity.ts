import { severities, type Severity } from '@peerspec/rules';

/** From which severity on a finding makes the run fail. */
export type Threshold = Severity | 'never';

/** Whether a finding of this severity counts for `--fail-on`. */
export const reaches = (severity: Severity, threshold: Threshold): boolean =>
  threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
