/** A rule is a value: what it looks for, how grave that is, what it says, and how it is put right. */
import type { Range, RelatedPlace, Spec } from '@peerspec/language';
import type { Severity } from './finding.ts';

/** The sections of the catalogue. */
export type RuleSection = 'purpose' | 'peers' | 'contacts' | 'context' | 'theory' | 'outcomes' | 'implementation' | 'evidence' | 'file' | 'delivered';

/** What a rule may know besides the Spec. */
export interface Run {
  /** The day of the run as YYYY-MM-DD; rules never look at a clock. */
  readonly today: string;
}

/** One place where a rule has something to say. */
export interface Hit {
  readonly at: Range;
  /** Instead of the record's message, where the case needs its own words (a sum, a path). */
  readonly message?: string;
  readonly remedy?: string;
  readonly related?: readonly RelatedPlace[];
  /** Instead of the record's severity, where the catalogue asks for it (`reactive-only` outside its evidence). */
  readonly severity?: Severity;
}

/** Text to be inserted or put in place of a range; `${1:…}` marks where the cursor goes first. */
export interface Fix {
  readonly title: string;
  readonly at: Range;
  readonly text: string;
}

export interface Rule {
  readonly code: string;
  readonly section: RuleSection;
  /** At stage `commissioning`. */
  readonly severity: Severity;
  /** Severities that differ from what the stage would make of it (see strictness). */
  readonly stages?: Partial<Readonly<Record<'idea' | 'design' | 'delivery' | 'published', Severity | 'off'>>>;
  /** An author of a published paper cannot be asked for it: info at stage `published`. */
  readonly authorsOnly?: boolean;
  /** The rule applies only to these topics and forms of support; always, where absent. */
  readonly scope?: { readonly topics?: readonly string[]; readonly forms?: readonly ('one-to-one' | 'group' | 'mixed')[]; readonly saying: string };
  /** Design questions (vocabulary paths) whose gap replaces this rule by the hint that they are open. */
  readonly asks?: readonly string[];
  /** Rules that must be quiet before this one speaks. */
  readonly after?: readonly string[];
  /** Rules that the bad example sets off as well, inevitably. */
  readonly dependants?: readonly string[];
  /** Contradictions and safety cannot be accepted away. */
  readonly acceptable?: false;
  /** What is missing, why it matters, what to do. */
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** Only sources marked as checked in shared/facts. */
  readonly sources: readonly string[];
  /** A snippet of an intervention's inside that sets the rule off, and one that satisfies it. */
  readonly bad: string;
  readonly good: string;
  readonly check: (spec: Spec, run: Run) => Iterable<Hit>;
  readonly fix?: (spec: Spec, hit: Hit) => Fix | undefined;
}
