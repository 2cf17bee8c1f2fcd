/** What the shell is told. */
export const exitCodes = {
  /** Nothing at or above `--fail-on`. */
  fine: 0,
  /** There are findings, or something would have to be changed. */
  findings: 1,
  /** The run itself failed: a wrong option, a file that cannot be read, a folder that cannot be written to. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The graver of two results. */
export const worse = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);
