/** A rule is a value: what it looks for, how grave that is, what it says, and how it is put right. */
import type { Answer, OpenQuestion, Range, RelatedPlace, SectionWord, Spec } from '@peerspec/language';
import type { Severity } from './finding.ts';
import type { RuleSection } from './sections.ts';

/** How far along an intervention is. */
export type Stage = 'idea' | 'design' | 'commissioning' | 'delivery' | 'published';

export type Form = Spec['format']['form'] extends Answer<infer Word> ? Word : never;

/** What a rule may know besides the Spec. */
export interface Run {
  /** The day of the run as YYYY-MM-DD; rules never look at a clock. */
  readonly today: string;
}

/** What a rule may know of the other rules and of the file: for rules about `accept` and about unused names. */
export interface RuleContext {
  /** Every code that can be met with, of rules and of problems with the file itself. */
  readonly codes: ReadonlySet<string>;
  readonly rule: (code: string) => Rule | undefined;
  /** Whether a rule finds something in this Spec, whether or not it is told. */
  readonly finds: (code: string) => boolean;
  /** Whether a rule finds that a publication does not say this. */
  readonly saysUnreported: (question: OpenQuestion) => boolean;
  /** All interventions of the file, this one included. */
  readonly siblings: readonly Spec[];
}

/** One place where a rule has something to say. */
export interface Hit {
  readonly at: Range;
  /** Instead of the record's message, where the case needs its own words (a sum, a path). */
  readonly message?: string;
  readonly why?: string;
  readonly remedy?: string;
  readonly related?: readonly RelatedPlace[];
  /** The text that would put it right in place of `at`, where one is likely. */
  readonly replacement?: string;
  /** The case is outside the evidence of the rule's `scope`, so that nothing is said of where that comes from. */
  readonly outsideEvidence?: true;
  /** It depends on the date of the run: the same text may have been in order some day before. */
  readonly byDate?: true;
  /** Instead of the record's severity, where the catalogue asks for it (`reactive-only` outside its evidence). */
  readonly severity?: Severity;
}

/** Text to be inserted or put in place of a range; `${1:…}` and `${1|one,another|}` mark what is left to the author, first where the cursor goes. */
export interface Fix {
  readonly title: string;
  readonly at: Range;
  readonly text: string;
  /** It says nothing that the author has not said, so that it can be applied without asking. */
  readonly safe?: true;
  /** It leaves things as they are, and says why. */
  readonly accepts?: true;
}

export interface Rule {
  readonly code: string;
  readonly section: RuleSection;
  /** At stage `commissioning`. */
  readonly severity: Severity;
  /** Severities that differ from what the stage would make of it (see strictness). */
  readonly stages?: Partial<Readonly<Record<Stage, Severity | 'off'>>>;
  /** An author of a published paper cannot be asked for it: info at stage `published`. */
  readonly authorsOnly?: boolean;
  /** The rule applies only to these topics, with all that is part of them, and forms of support; always, where absent. `saying` tells where its evidence comes from. */
  readonly scope?: { readonly topics?: readonly string[]; readonly forms?: readonly Form[]; readonly saying: string };
  /**
   * Design questions (vocabulary paths) whose gap replaces this rule by the hint that they are open; what a publication
   * does not report is a finding of the rule.
   */
  readonly asks?: readonly string[];
  /**
   * What a publication leaves unsaid that is `not-reported` on what the rule asks, behind "The publication does not say":
   * "how peers are chosen". Absent where another rule says it.
   */
  readonly unreported?: string;
  /** Whether the publication tells it all the same, in other words: a number by a frequency and a period. */
  readonly toldOtherwise?: (spec: Spec, question: OpenQuestion) => boolean;
  /** Design questions without whose answer the rule has nothing to go by. */
  readonly needs?: readonly string[];
  /** The section that must be begun before this rule speaks; until then another rule asks for the section itself. */
  readonly within?: SectionWord;
  /** Rules that must be quiet before this one speaks. */
  readonly after?: readonly string[];
  /** Why it waits (`within`, `after`): the other message has to be about the same gap, for one weakness must not hide another. */
  readonly waits?: string;
  /** Contradictions and safety cannot be accepted away. */
  readonly acceptable?: false;
  /** What is missing, why it matters, what to do. */
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** When it speaks, in one sentence for the rule's page, and where it keeps quiet although one might expect it to speak. */
  readonly when: string;
  readonly quiet?: string;
  /** The version of PeerSpec that brought it, if not the first. */
  readonly since?: string;
  /** Only sources marked as checked in shared/facts. */
  readonly sources: readonly string[];
  /**
   * What to write inside an intervention to set this rule off and no other, and what satisfies it. Pages and tests lay
   * both over a complete specification: what they say takes the place of what stands there, and a comment
   * `// nothing about training` takes that question away.
   */
  readonly bad: string;
  readonly good: string;
  readonly check: (spec: Spec, run: Run, ruleContext: RuleContext) => Iterable<Hit>;
  readonly fix?: (spec: Spec, hit: Hit) => Fix | undefined;
}
