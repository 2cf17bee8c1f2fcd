/** What changed between two readings of a specification, as plain data. */

/**
 * `opened`: what was answered is left open now; `decided`: what was left open is answered now; `reason`: the answer is the
 * same, and why it was given is not.
 */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'opened' | 'decided' | 'reason';

export interface Change {
  readonly kind: ChangeKind;
  /** What it is about: "Least that could work", or "First call: number". */
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
  /** What it means for the theory, where it goes below what that needs. */
  readonly judged: readonly string[];
  /** What the check finds at this place since. */
  readonly found: readonly string[];
}

export interface ChangedPart {
  readonly heading: string;
  readonly changes: readonly Change[];
}

/** A figure that is worked out, and came out differently. */
export interface Consequence {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly judged: readonly string[];
}

export interface ChangedIntervention {
  readonly title: string;
  readonly is: 'new' | 'gone' | 'changed';
  readonly parts: readonly ChangedPart[];
  readonly consequences: readonly Consequence[];
  /** What the check finds now and did not before, beside what is told with a change; and what it no longer finds. */
  readonly found: readonly string[];
  readonly gone: readonly string[];
}

export interface Changes {
  readonly kind: 'peerspec-changes';
  readonly version: 1;
  readonly from: string;
  readonly to: string;
  /** Those that changed; empty where nothing did. */
  readonly interventions: readonly ChangedIntervention[];
}
