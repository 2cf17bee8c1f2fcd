/**
 * Codes for what good reviewers say and no rule says yet. A rule that comes to say it may have another code: the
 * tables name it then, and it goes from here.
 */
export const proposed: readonly string[] = [
  'aim-without-outcome',
  'belief-only',
  'confidentiality-over-safety',
  'dilution-unanswered',
  'equity-unanswered',
  'evidence-none',
  'evidence-superseded',
  'harms-thin',
  'measured-late',
  'nothing-to-compare',
  'per-protocol-alone',
  'reach-unmeasured',
  'two-primary-outcomes',
];
