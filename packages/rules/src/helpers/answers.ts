/** What rules ask of an answer. */
import type { Answer, Listing } from '@peerspec/language';
import type { Hit } from '../engine/rule.ts';

/** Nothing is written. An answer that was written and cannot be understood is told by a problem, not as an omission. */
export const missing = (answer: Answer<unknown>): boolean => answer.state === 'silent' && answer.broken !== true;

/** A publication is said not to tell. */
export const isNotReported = (answer: Answer<unknown>): boolean => answer.state === 'gap' && answer.gap === 'not-reported';

/** Nothing is written, or a publication is said not to tell: to a reader that is the same. */
export const unsaid = (answer: Answer<unknown>): boolean => missing(answer) || isNotReported(answer);

/** Something is written that says nothing: told where it stands, and not as an omission. */
export const isBlank = (answer: Answer<unknown>): boolean => answer.state === 'silent' && answer.blank === true;

export { valueOf } from '@peerspec/language';

/** An answer that was said not to apply. */
export const notApplicable = (answer: Answer<unknown>): boolean => answer.state === 'gap' && answer.gap === 'not-applicable';

/** One hit where the answer would be looked for, if it is missing. */
export const ifMissing = (answer: Answer<unknown>): readonly Hit[] => (missing(answer) ? [{ at: answer.at }] : []);

/** Nothing of the list is written. */
export const noneOf = (list: Listing<unknown>): boolean => list.state === 'silent';
