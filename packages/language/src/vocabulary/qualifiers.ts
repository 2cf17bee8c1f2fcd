/**
 * Words of everyday English by which something holds only so far, or not at all: how exactly, but for what, and what turns
 * it round. What is made of them is said where answers are read (`everyday/`); what they are stands here, once.
 */

/** Bounds of the language, with what people write for them before a figure and behind it. */
export const bounds: readonly (readonly [bound: string, before: RegExp, behind?: RegExp])[] = [
  [
    'at least',
    /^(?:at least|(?:no|not) (?:less|fewer) than|(?:a )?min(?:imum|\.)?(?: of)?|more than|over|above|>=?|≥) */i,
    /(?:,? *(?:or more|or over|and over|plus|minimum|at least|at (?:a|the) minimum)|(?<=\p{L}),? +min\.?|(?<=\S)\+)$/iu,
  ],
  [
    'at most',
    /^(?:at most|up to|(?:no|not) more than|(?:a )?max(?:imum|\.)?(?: of)?|less than|fewer than|under|below|<=?|≤) */i,
    /,? *(?:or less|or fewer|or under|max(?:imum|\.)?|tops|at (?:the )?most|at (?:a|the) maximum)$/i,
  ],
  ['within', /^within */i],
  [
    'about',
    /^(?:about|around|approximately|approx\.?|roughly|circa|c\.|ca\.|~|some|nearly|almost|an estimated|estimated) */i,
    /(?:,? *(?:or so|or thereabouts|approx\.?|approximately|roughly|circa)|(?<=\d) ?-?ish)$/i,
  ],
];

/** A bound that is not reached itself, for which the language has no word: of "fewer than 6" it makes at most 6. */
export const strictBound = /^(?:(?:more|less|fewer|greater|higher|lower) than\b|(?:over|above|under|below)\b|[<>](?!=))/i;

/** That a figure is not exact, wherever it is said. */
export const inexact = /\b(?:about|around|approx\w*|roughly|circa|nearly|almost)\b|~/i;

/** That something holds but for something else. */
export const exception = /\b(?:except|unless|apart from|other than|but not|if|provided)\b/i;

/** At the beginning of a part of a list: that is left out of it. Nobody finds “not UK” among what begins with “not”. */
export const leftOutOfList = /^(?:not|except|excluding|other than|all but|anything but|anywhere but)\b/i;

/** What turns the meaning of a word beside it round: nothing is then made of the word alone. */
export const turnsRound = /\b(?:not|no|non|never|without|un\w+|neither|nor|rather than|instead of|except)\b/i;

/** What a word begins with that is the contrary of the rest of it: `untargeted`, `not-targeted`. */
export const contraryPrefix = /^(?:un|non?-?|not-)/;

/** That a change is none: "no increase", "no longer lonely". "No more than 10%" is a bound, and "under 10%" is not "un-". */
export const deniesChange = /\bnot\b|\b(?:no|without|never)\b(?! +(?:more|less|fewer) than\b)/i;
