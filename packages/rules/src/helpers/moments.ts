/** Points in time as they are written behind `at`. */
import type { Outcome } from '@peerspec/language';
import { valueOf } from './answers.ts';

const bounds = /^(?:at least|at most|about|within|from|at) /;

/** The time by which an outcome is expected, without its bound: `3 weeks after Birth`. */
export const momentOf = ({ by }: Outcome): string | undefined => valueOf(by)?.text.replace(bounds, '');

/** A measure with its time, where there is one. */
export const timed = (measure: string, moment: string | undefined): string => (moment === undefined ? measure : `${measure} at ${moment}`);
