/** A comparison as plain data: what can be written as JSON and read back without loss. */
import type { GapKind } from '@peerspec/language';

/** What one intervention says to one question. */
export interface ComparedAnswer {
  /** How it is left open, where it is: `silent` where nothing at all is written. */
  readonly state: 'said' | 'silent' | GapKind;
  /** As a reader reads it. */
  readonly text: string;
}

/**
 * How the answers of those that say something agree. `worded`: each in its author's own words, which only a reader can
 * judge. `one`, `none`: one says something, or none does. Silence is never agreement.
 */
export type Agreement = 'same' | 'partly' | 'different' | 'worded' | 'one' | 'none';

/** A checked finding about a question, from the evidence that comes with PeerSpec. */
export interface KnownFinding {
  readonly evidence: string;
  readonly citation: string;
  readonly finding: string;
}

/** One question with the answers, in the order of the interventions. */
export interface ComparedQuestion {
  /** As in the vocabulary, or `dose.…` for what follows from the contacts. */
  readonly path: string;
  readonly heading: string;
  readonly question: string;
  /** Whether every specification should answer it. */
  readonly core: boolean;
  readonly answers: readonly ComparedAnswer[];
  readonly agreement: Agreement;
  /** What is known to hang on the answer; only where it is not the same. */
  readonly known: readonly KnownFinding[];
}

export interface ComparedPart {
  readonly heading: string;
  readonly questions: readonly ComparedQuestion[];
}

/** What is compared. */
export interface ComparedIntervention {
  /** What it is called here; no two are called the same. */
  readonly label: string;
  readonly title: string;
  readonly file: string;
}

/** Why two outcomes or mechanisms are taken for the same. */
export type Likeness = 'measure' | 'title' | 'words';

/** An outcome or a mechanism that more than one intervention has, by its titles (in the order of the interventions). */
export interface SharedNode {
  readonly kind: 'mechanism' | 'outcome';
  readonly titles: readonly (string | undefined)[];
  readonly likeness: Likeness;
}

export interface ComparedTheories {
  readonly shared: readonly SharedNode[];
  /** For each intervention: what no other has, and the paths to an outcome that no other has, by titles. */
  readonly own: readonly {
    readonly mechanisms: readonly string[];
    readonly outcomes: readonly string[];
    readonly paths: readonly (readonly string[])[];
  }[];
}

/** Why two interventions cannot be put together, or only with care, or why a reader has to judge. */
export interface Reason {
  readonly weight: 'against' | 'unclear' | 'care';
  readonly about: string;
  readonly text: string;
}

/** What one intervention does not say that a reviewer has to know. */
export interface Unsaid {
  readonly label: string;
  readonly questions: readonly { readonly what: string; readonly state: ComparedAnswer['state'] }[];
}

/** Whether the results of two interventions could be put together in a review. Never a score. */
export interface Verdict {
  readonly between: readonly [number, number];
  readonly verdict: 'not-comparable' | 'with-care' | 'cannot-be-told' | 'as-far-as-said';
  readonly reasons: readonly Reason[];
  readonly unsaid: readonly Unsaid[];
}

export interface Comparison {
  readonly kind: 'peerspec-comparison';
  readonly version: 1;
  readonly interventions: readonly ComparedIntervention[];
  /** One for each pair. */
  readonly verdicts: readonly Verdict[];
  readonly parts: readonly ComparedPart[];
  readonly theories: ComparedTheories;
}
