import { severities, type Severity } from '@peerspec/rules';
import type { Threshold } from './choices.ts';

/** Whether a finding of this severity counts for `--fail-on`. */
export const reaches = (severity: Severity, threshold: Threshold): boolean =>
  threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
