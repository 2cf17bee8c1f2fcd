/** The words of a name: an author calls things by what they are, and a name is no free text. */

/** `StopsSmoking` and `stops-smoking` are both `stops`, `smoking`. */
export const wordsOf = (name: string): readonly string[] => name.split(/[-_]|(?<=\p{Ll})(?=\p{Lu})/u).map((word) => word.toLowerCase());
