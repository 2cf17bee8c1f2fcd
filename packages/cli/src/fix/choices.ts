/** What `--fix` takes; the first where it says nothing. */
export const fixKinds = ['safe', 'suggested'] as const;
