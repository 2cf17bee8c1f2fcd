/** Words of a sentence as a name: "safe to talk" is `SafeToTalk`. */
export const nameOfWords = (words: readonly string[]): string => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
