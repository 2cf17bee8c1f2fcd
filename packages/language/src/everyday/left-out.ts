/**
 * Whether an answer that was understood leaves out some of what was said: "in the borough" of "80 mothers in the borough".
 * It is then offered, and never put in the place of the whole unasked.
 */
import { exception, inexact } from '../vocabulary/qualifiers.ts';
import { inFigures, isPartOfFigure, withoutBound } from './numbers.ts';
import { unitOf } from './time-words.ts';

/** Words that add nothing to a figure or to the name of a thing. */
const fillers =
  /^(?:an?|the|of|in|on|at|to|for|from|between|over|out|and|or|by|with|we|are|is|it|x|times?|once|twice|thrice|total|all|overall|altogether|one|any|same|per|each|every|p[aw]?|w|cents?|percent|pc|some|also|both|only|just|support|help|care|contacts?|services?|stage|phase|study|trial)$/i;

const wordsOf = (said: string): readonly string[] => said.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];

/** Of words that stand beside those that were understood, whether any says something. */
export const saySomething = (words: readonly string[]): boolean => words.flatMap(wordsOf).some((word) => !fillers.test(word));

/** How exactly, in one word: a figure says it by its bound. Not any word in -ly: "family" is one. */
const hedges = /^(?:approximate|rough|usual|normal|near)ly$/i;
/** How often, in one word: a figure says it by its unit, if that is one of time. */
const paces = /^(?:dai|week|fortnight|month|quarter|year|annual|hour)ly$/i;

const figuresIn = (said: string): readonly string[] => inFigures(said).match(/\d+(?:\.\d+)?\+?/g) ?? [];

/** Whether `meant` holds every figure that was said, and nothing stood in brackets beside it. */
export const keepsFigures = (said: string, meant: string): boolean => {
  const kept = new Set(figuresIn(meant));
  return !/\(/.test(said) && figuresIn(said).every((figure) => kept.has(figure));
};

/** So many letters of a word are the same, however it ends: "families" and "family". */
const stem = 4;

/** Whether a figure, `meant`, says all that was said of it. */
export const saysAll = (said: string, meant: string): boolean => {
  const kept = new Set(wordsOf(meant).map((word) => word.slice(0, stem).toLowerCase()));
  const { rest } = withoutBound(inFigures(said.trim()));
  const saysTime = wordsOf(meant).some((word) => unitOf(word) !== undefined);
  const isKept = (word: string): boolean =>
    kept.has(word.slice(0, stem).toLowerCase()) ||
    isPartOfFigure(word) ||
    hedges.test(word) ||
    (saysTime && (unitOf(word) !== undefined || paces.test(word)));
  return !saySomething(wordsOf(rest).filter((word) => !isKept(word)));
};

/** Whether what was said holds but for something, or nearly, and that is not said any more. */
export const losesExactness = (said: string, meant: string): boolean =>
  (exception.test(said) && !exception.test(meant)) ||
  (inexact.test(said) && !inexact.test(meant) && /^(?:at|in|on|within)\b|\d/.test(meant));
