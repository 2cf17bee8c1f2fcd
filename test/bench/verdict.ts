/** What a run comes to: what could not be measured does not keep the rest from being told. */
import type { Figure } from './table.ts';
import { isOver } from './table.ts';

/** Something that could not be measured, and why, in one line. */
export interface Unmeasured {
  readonly what: string;
  readonly why: string;
}

/** 0: all within their budgets. 1: something is over. 2: something could not be measured (and what is over, is said too). */
export const exitCodes = { within: 0, over: 1, unmeasured: 2 } as const;

export interface Verdict {
  readonly lines: readonly string[];
  readonly code: number;
}

/** Measures; where that fails, the reason is kept in place of the figure. */
export const tried = async (
  what: string,
  measure: () => readonly Figure[] | Promise<readonly Figure[] | Unmeasured>,
): Promise<readonly Figure[] | Unmeasured> => {
  try {
    return await measure();
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { what, why };
  }
};

export const verdict = (figures: readonly Figure[], cliffs: readonly string[], unmeasured: readonly Unmeasured[]): Verdict => {
  const over = [...figures.filter(isOver).map(({ what }) => what), ...cliffs];
  return {
    lines: [
      ...unmeasured.map(({ what, why }) => `Not measured: ${what} (${why.replace(/\.$/, '')}).`),
      over.length === 0 ? 'All that was measured is within its budget.' : `Over budget: ${over.join('; ')}.`,
    ],
    code: unmeasured.length > 0 ? exitCodes.unmeasured : over.length > 0 ? exitCodes.over : exitCodes.within,
  };
};
