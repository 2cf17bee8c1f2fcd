/** `6m`: months or minutes, and nobody can tell which but the author. Behind hours they are minutes: `1h 30m`, `1 hr and 30m`. */
import { inUnits } from './time-words.ts';

const cutShort = /(?<![\p{L}\d.]|\b(?:h|hrs?|hours?),? ?(?:and )?)(\d+(?:\.\d+)?) ?m(?![\p{L}\d²³/])/giu;

/** The same with such units in words, in each of the two ways; none where there are none. */
export const withMonthsOrMinutes = (said: string): readonly string[] =>
  said.search(cutShort) < 0
    ? []
    : (['month', 'minute'] as const).map((unit) => said.replaceAll(cutShort, (_, number: string) => inUnits(number, unit)));
