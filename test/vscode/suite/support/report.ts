/** What a run of the suite hands over: a file beside the first folder of the workspace, where the host looks for it. */

export const reportName = 'report.json';

export interface Failure {
  readonly title: string;
  readonly message: string;
}

export interface Report {
  readonly passed: readonly string[];
  readonly failed: readonly Failure[];
  /** What was measured, by name, in milliseconds. */
  readonly measured?: Readonly<Record<string, number>>;
}
