/**
 * The kinds of thing that an author can say, as plain data. Everything here can be
 * written as JSON and read back without loss.
 */

/** A place in a text; lines and characters count from 0, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text. `file` is present only where the text stands in another file than the Spec. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
  readonly file?: string;
}

/** Something named once and used elsewhere. */
export type NameKind =
  | 'intervention'
  | 'event'
  | 'population'
  | 'peers'
  | 'contact'
  | 'activity'
  | 'context'
  | 'condition'
  | 'mechanism'
  | 'assumption'
  | 'outcome'
  | 'stakeholder'
  | 'risk'
  | 'study'
  | 'measure'
  | 'evidence';

/** A use of a name. `kind` is what the name turned out to be; it is absent where nothing has that name. */
export interface Ref {
  readonly name: string;
  readonly at: Range;
  readonly kind?: NameKind;
  /** Where the name is declared. */
  readonly declaredAt?: Range;
}

/** Why a thing was decided so: a reason in words, evidence by name, or both. */
export interface Rationale {
  readonly because?: string;
  readonly from: readonly Ref[];
  readonly at: Range;
}

export type GapKind = 'undecided' | 'unknown' | 'not-reported' | 'not-checked' | 'not-applicable';

/** An answer that is openly missing, and why. */
export interface Gap {
  readonly state: 'gap';
  readonly gap: GapKind;
  readonly because?: string;
  /** Who will decide (only with `undecided`). */
  readonly owner?: string;
  /** The day by which it will be decided, as YYYY-MM-DD (only with `undecided`). */
  readonly decideBy?: string;
  readonly rationale?: Rationale;
  readonly at: Range;
}

/** A text that says only that there is no answer, where an answer is asked for. */
export interface Placeholder {
  readonly text: string;
  /** The gap that says the same openly. */
  readonly gap: GapKind;
  /** What it says beside that, such as who is to answer. */
  readonly adds?: string;
  /** It says that the answer stands in another place. */
  readonly isElsewhere?: true;
  /** It stands for the reason of something. */
  readonly isReason?: true;
  /** It stands for the title of something. */
  readonly isTitle?: true;
  readonly at: Range;
  /** It is all that is answered, so that the gap can take its place. */
  readonly alone?: true;
  /** What goes with it when it is taken away from among other answers, or from beside a figure: a comma. */
  readonly without?: Range;
  /** The answer that it stands in, where that is a figure otherwise. */
  readonly answerAt?: Range;
  /** A reason stands behind it. */
  readonly reasoned?: true;
}

/** An answer that was given. */
export interface Given<T> {
  readonly state: 'given';
  readonly value: T;
  readonly rationale?: Rationale;
  /** The value itself, without its word. */
  readonly at: Range;
}

/** No answer. `at` is where a reader would look for it: the word and name of the section or item. */
export interface Silent {
  readonly state: 'silent';
  /** Something is written but cannot be understood; a problem says so, and nobody need complain of an omission. */
  readonly broken?: true;
  /** What is written says nothing: it is empty, or says only that there is no answer yet. The question is as silent as if it were not there. */
  readonly blank?: true;
  readonly at: Range;
}

/** What became of a design question. */
export type Answer<T> = Given<T> | Gap | Silent;

/** A piece of text with its place, as part of a list. */
export interface Said {
  readonly value: string;
  readonly at: Range;
}

export type Qualifier = 'at least' | 'at most' | 'about' | 'within' | 'from';
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** `70`, `6 to 10`, `at least 5 contacts`, `24%`, `8 to 10 per peer`. For a single figure `low` equals `high`. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly qualifier?: Qualifier;
  /** A unit of time in the singular, `%`, or the author's own word. */
  readonly unit?: string;
  /** The unit of the lower figure, where it is another one: `day` in `3 days to 2 weeks`. */
  readonly lowUnit?: string;
  /** The word after `per`; `week` in `1 every week` too. */
  readonly per?: string;
  /** By how many of them it goes, where that is not one: 50 in `1 per 50 people`, 2 in `1 every 2 weeks`. */
  readonly perNumber?: number;
  /** As it would be read aloud, in one fixed spelling. */
  readonly text: string;
}

/** A stretch of time. */
export interface Duration extends Amount {
  readonly unit: TimeUnit;
  /** The same in minutes (a month counts 30.4375 days, a year 365.25). */
  readonly minutes: { readonly low: number; readonly high: number };
}

/** A duration with words beside it: `24 hours "motivational interviewing"`. Either half may be missing. */
export interface Measured {
  readonly duration?: Duration;
  readonly text?: string;
}

/** An amount with words beside it: `at least 80% "have four contacts"`. */
export interface Counted {
  readonly amount?: Amount;
  readonly text?: string;
}

/** Something that recurs: `every 1 week "by the co-ordinator"`, `every 6 months last 2026-05-01`. */
export interface Recurring {
  readonly every?: Duration;
  readonly text?: string;
  /** When it last happened, as YYYY-MM-DD. */
  readonly last?: string;
}

/**
 * A point or window in time. `event` is the event it hangs on; without one, the start of the support.
 * `days` is the window's bounds in days from that event (negative before it); With the qualifier `from`
 * it only begins there: `earliest` and `latest` are then both the beginning.
 */
export interface Moment {
  readonly event?: Ref;
  readonly days: { readonly earliest: number; readonly latest: number };
  readonly qualifier?: Qualifier;
  /** How long before or after the event; absent where it is the event itself. */
  readonly duration?: Duration;
  readonly relation?: 'before' | 'after' | 'of';
  readonly text: string;
  readonly at: Range;
}

/** How an outcome should move, or moved; `unclear` is only ever found. */
export interface Expectation {
  readonly direction: 'increase' | 'decrease' | 'no-change' | 'change' | 'unclear';
  readonly from?: Amount;
  readonly to?: Amount;
  /** By how much, where that is said in place of from where to where. */
  readonly by?: Amount;
}

/** A measure with the times at which it is taken. `measure` is a named measure, `text` a description. */
export interface Measurement {
  readonly measure?: Ref;
  readonly text?: string;
  readonly times: readonly Moment[];
  readonly at: Range;
}

/** `usual-care`, a description, or the name of something compared with. */
export interface Comparator {
  readonly usualCare: boolean;
  /** Those who wait for their turn. */
  readonly waitingList?: true;
  readonly text?: string;
  readonly named?: Ref;
}
