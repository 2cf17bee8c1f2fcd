import type { Range, RelatedPlace } from '@peerspec/language';
import { compareStarts, compareText } from '@peerspec/language/internal';

/** How grave a finding is. `error`: a reader could not commission, deliver or judge the intervention. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** From the gravest to the slightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** One thing that a reader is told, by the editor and the command line alike. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** What is missing or wrong, in one or two sentences. */
  readonly message: string;
  /** Why it matters. Absent where the message says it. */
  readonly why?: string;
  /** What to do. */
  readonly remedy: string;
  /** Where the evidence behind a topic-bound rule comes from. */
  readonly scope?: string;
  /** The file it is shown in (relative, forward slashes), and where. */
  readonly file: string;
  readonly at: Range;
  /** The text that would put it right in place of `at`, where one is likely ("did you mean …"). */
  readonly replacement?: string;
  readonly related?: readonly RelatedPlace[];
  /** The intervention that it is about; absent where it is about the file itself. */
  readonly intervention?: string;
  /** The path of the element that it is about, where the host has asked for it: by it a finding is known again when the text has moved. */
  readonly element?: string;
  /** It was there when the baseline was written, and a host that does not hide it shows it one step milder. */
  readonly baselined?: true;
}

/** A finding that the author has agreed to live with. */
export interface AcceptedFinding {
  readonly finding: Finding;
  /** The reason that was given. */
  readonly because?: string;
  /** Where the departure is recorded. */
  readonly acceptedAt: Range;
}

/** What a reading comes to: what is to be mended, and what was agreed to stay. */
export interface Findings {
  /** Sorted by file and place, the gravest first. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** What the baseline knows, in the same order, each with its element; absent where there is no baseline. */
  readonly baselined?: readonly Finding[];
}

/** What the order of findings goes by, however a host keeps them. */
export type Ordered = Pick<Finding, 'file' | 'at' | 'severity' | 'code' | 'message' | 'intervention'>;

const compareFindings = (one: Ordered, other: Ordered): number =>
  compareText(one.file, other.file) ||
  compareStarts(one.at, other.at) ||
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  compareText(one.code, other.code) ||
  compareText(one.message, other.message) ||
  compareText(one.intervention ?? '', other.intervention ?? '');

const saying = ({ code, message }: Ordered): string => `${code}: ${message}`;

const samePlace = (one: Ordered, other: Ordered): boolean => one.file === other.file && compareStarts(one.at, other.at) === 0;

/**
 * What was found by file and place, the gravest first; what was found twice (by way of two interventions, or two files,
 * that share a part) is told once, as the gravest. For hosts that put together what several checks have found.
 */
export const inOrderOf = <T>(found: readonly T[], orderedAs: (each: T) => Ordered): readonly T[] => {
  const told: T[] = [];
  let before: Ordered | undefined;
  /** What has been told at the place of the last one; nothing while that is the only one there. */
  let here: Set<string> | undefined;
  const inTurn = found
    .map((each) => ({ each, finding: orderedAs(each) }))
    .sort((one, other) => compareFindings(one.finding, other.finding));
  for (const { each, finding } of inTurn) {
    if (before && samePlace(before, finding)) {
      here ??= new Set([saying(before)]);
      if (here.has(saying(finding))) continue;
      here.add(saying(finding));
    } else here = undefined;
    before = finding;
    told.push(each);
  }
  return told;
};

/** The same for findings. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] => inOrderOf(findings, (finding) => finding);
