import type { Range, RelatedPlace } from '@peerspec/language';

/** How grave a finding is. `error`: a reader could not commission, deliver or judge the intervention. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

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
  readonly related?: readonly RelatedPlace[];
}
