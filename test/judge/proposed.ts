/**
 * Codes for what good reviewers say and no rule says yet. A rule that comes to say it may have another code: the
 * tables name it then, and it goes from here.
 */
export const proposed: readonly string[] = ['belief-only', 'evidence-none'];
