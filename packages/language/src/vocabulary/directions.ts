/** Words of everyday English that say which way something goes, and how far: what people write for the words of an expectation. */

/** The directions of the language, each with the words for it. Whether "better" is more or less only the author knows. */
export const directions: readonly (readonly [direction: string, words: RegExp])[] = [
  [
    'no-change',
    /\b(?:no[- ]changes?|unchanged|not? (?:to )?changed?|(?:stays?|remains?|keep|is|are)? *the same|same|stable|steady|maintain(?:ed|s)?|no difference|equal)\b/i,
  ],
  [
    'decrease',
    /\b(?:decreas(?:e[sd]?|ing)|fewer|less|lower(?:ed|s|ing)?|reduc(?:e[sd]?|ing|tions?)|declin(?:e[sd]?|ing)|drop(?:s|ped)?|falls?|fewest|down|shrinks?|minimis(?:e[sd]?|ing)|minimiz(?:e[sd]?|ing)|cut(?:s|ting)?|shorter|lessen(?:s|ed)?)\b|↓/i,
  ],
  [
    'increase',
    /\b(?:increas(?:e[sd]?|ing)|more|higher|rais(?:e[sd]?|ing)|rises?|gr(?:ow(?:s|ing)?|owth)|up|greater|longer|gains?|maximis(?:e[sd]?|ing)|boost(?:s|ed)?)\b|↑/i,
  ],
  ['change', /\b(?:chang(?:e[sd]?|ing)|differ(?:s|ent)?)\b/i],
];

/** Words that say that it gets better or worse, and not whether there is more of it or less. */
export const valued =
  /\b(?:improv(?:e[sd]?|ing|ements?)|better|worse(?:n(?:s|ed|ing)?)?|deteriorat(?:e[sd]?|ing|ion)|enhanc(?:e[sd]?|ing)|positive(?:ly)?|negative(?:ly)?|optimis(?:e[sd]?|ing))\b/i;

/** How far something goes, without a figure. */
export const extent =
  /\b(?:small(?:er)?|slight(?:ly)?|little|bit|modest|moderate(?:ly)?|large(?:r)?|big(?:ger)?|significant(?:ly)?|substantial(?:ly)?|marked(?:ly)?|half|third|quarter|fifth|tenth|twice)s?\b/i;
