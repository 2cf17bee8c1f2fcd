/** What follows from the figures and arrows of a Spec: numbers, times, and the graph of the theory. */
import type { NameKind, Range } from './values.ts';

/** A number that may be a span; `low` equals `high` where it is exact. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** It may be more, and nobody knows how much: at least `low`, and `high` is no bound. */
  readonly orMore?: true;
}

/** A computed quantity with the sum that a reader can follow. */
export interface Reckoned extends Span {
  /** For example "every 2 days for 2 weeks: 14 days / 2 days = 7". */
  readonly working: string;
}

/** What one contact comes to. */
export interface ContactPlan {
  readonly name: string;
  /** Planned number of contacts: from `count`, else from `every … for …`. */
  readonly number?: Reckoned;
  /** Number from `count` alone. */
  readonly stated?: Span;
  /** Number from `every … for …` alone. */
  readonly scheduled?: Reckoned;
  /** Time spent in all contacts of this kind for one person, in minutes. */
  readonly minutes?: Reckoned;
  readonly at: Range;
}

/** Peer hours over the whole of the support, for everybody. */
export interface PeerHours {
  /** Hours needed: people × contacts × length (and travel). */
  readonly needed?: Reckoned;
  /** Hours there are: peers × hours × period. */
  readonly available?: Reckoned;
  /** Where the number or the length of some contacts is not known: the same for the others alone, which is the least that it can be. */
  readonly atLeast?: { readonly needed: Reckoned; readonly available: Reckoned; readonly without: readonly string[] };
}

/** Contacts that are planned so far, with the names of those whose number is not known. */
export interface KnownContacts extends Reckoned {
  readonly without: readonly string[];
}

/**
 * When something is expected, in days from an event. Two times compare only where `event` is the same.
 * An empty event is the start of the support.
 */
export interface TimePoint {
  readonly event: string;
  readonly earliest: number;
  readonly latest: number;
}

/** A node of the theory. */
export interface GraphNode {
  readonly name: string;
  readonly kind: NameKind;
  /** How far from delivery: 0 for contacts, activities and conditions; rising along the arrows; loops count once. */
  readonly depth: number;
  /** For outcomes: `intermediate`, `long-term` or `unintended`. */
  readonly level?: string;
  readonly at: Range;
}

/** A way through the theory from something delivered to an outcome, by the names of its nodes. */
export interface TheoryPath {
  readonly nodes: readonly string[];
}

export interface TheoryGraph {
  readonly nodes: readonly GraphNode[];
  /**
   * Simple paths (no node twice) along `->` from each contact or activity to each long-term or unintended
   * outcome, and to intermediate outcomes that lead no further; at most 200, shortest first.
   */
  readonly paths: readonly TheoryPath[];
  /** True where there are more paths than are listed. */
  readonly morePaths: boolean;
  /** Circles: each a list of names, the first not repeated at the end. */
  readonly loops: readonly { readonly nodes: readonly string[]; readonly feedback: boolean }[];
  /** Intended outcomes that nothing delivered leads to. */
  readonly unreached: readonly string[];
  /** Contacts and activities from which no outcome is reached. */
  readonly deadEnds: readonly string[];
}

export interface Computed {
  readonly contacts: readonly ContactPlan[];
  /** Planned contacts for one person. Absent where any contact has no number, or there are no contacts. */
  readonly plannedContacts?: Reckoned;
  /** The contacts whose number is known, added up. Absent where none is. */
  readonly knownContacts?: KnownContacts;
  /** Time in contacts for one person, in minutes. Absent where any part is missing. */
  readonly contactMinutes?: Reckoned;
  /** From the first contact to the last, in days. */
  readonly durationDays?: Reckoned;
  readonly peerHours: PeerHours;
  /** The same for each of the other kinds of peers. */
  readonly otherPeerHours: readonly PeerHours[];
  /** When each contact, outcome and event is expected, by name. */
  readonly times: Readonly<Record<string, TimePoint>>;
  /** When each outcome is measured, by name, the earliest time first; none where the times hang on different events. */
  readonly measured: Readonly<Record<string, readonly [TimePoint, ...TimePoint[]]>>;
  readonly theory: TheoryGraph;
}
