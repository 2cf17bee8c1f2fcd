/** One way in which a file can be wrong, as it is explained. */

export interface ProblemEntry {
  readonly code: string;
  /** What is wrong, whatever the names in the case at hand. */
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  /** A file in which it happens, and the same put right. Absent where no text can show it. */
  readonly bad?: string;
  readonly good?: string;
}

/** Lines within an intervention. */
export const inside = (lines: string): string => `intervention Buddies "…" {\n${lines.replace(/^/gm, '  ')}\n}\n`;

export const entry = (code: string, message: string, why: string, remedy: string, bad?: string, good?: string): ProblemEntry => ({
  code,
  message,
  why,
  remedy,
  ...(bad !== undefined && { bad }),
  ...(good !== undefined && { good }),
});
