import type { Answer } from './values.ts';

/** What was answered; undefined where the question is open, does not apply or is passed over in silence. */
export const valueOf = <T>(answer: Answer<T>): T | undefined => (answer.state === 'given' ? answer.value : undefined);
